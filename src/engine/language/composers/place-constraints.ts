import type { Dataset, PlaceField } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart } from '../chart.ts';
import { type DatasetComposer, following, followingOf, spanning } from '../composer.ts';
import { BARANGAY_PENALTY } from '../penalties.ts';
import type { Constraint, Place } from '../sense.ts';
import { alternatives } from './alternatives.ts';

/** A row lies in a place, or holds it. */
const whereIn = (spot: PlaceField, id: number): Predicate =>
  typeof spot === 'string'
    ? { kind: 'in', field: spot, values: [id] }
    : {
        kind: 'has',
        relation: 'holds' in spot ? spot.holds : spot.through,
        where: [{ kind: 'compare', field: 'holds' in spot ? 'id' : spot.field, op: 'eq', value: id }],
      };

/** The condition that a row lies in a place, in words. */
export const lyingIn = (dataset: Dataset, place: Place): Constraint => {
  const spot = dataset.places![place.level]!;
  return {
    dataset: dataset.id,
    filter: 'place',
    where: whereIn(spot, place.id),
    label:
      typeof spot === 'string' || 'through' in spot
        ? { en: `in ${place.label}`, fil: `sa ${place.label}` }
        : { en: `that ${place.label} is in`, fil: `na kinaroroonan ng ${place.label}` },
    position: 'after',
    lifts: false,
    place,
    entities: [{ type: place.level, value: place.name, id: String(place.id) }],
    members: [],
  };
};

/**
 * The same place as a condition on other rows; null where the condition is of no place, denies one, or the
 * rows lie nowhere.
 */
export const samePlace = (dataset: Dataset, old: Constraint): Constraint | null => {
  const places = (old.members.length > 0 ? old.members : [old]).map(({ place }) => place);
  if (old.filter !== 'place' || old.where.kind === 'not') return null;
  const known = places.flatMap((place) => (place && dataset.places?.[place.level] ? [place] : []));
  if (known.length === 0 || known.length < places.length) return null;
  const conditions = known.map((place) => lyingIn(dataset, place));
  return conditions.length === 1 ? conditions[0]! : alternatives(conditions);
};

/** No condition at all, which takes the place of one. */

/** More readings of one name than this are not spelled out one by one. */
const MOST_READINGS = 12;

/**
 * "Projects serving communities in Basilan": behind the noun of rows that are places, it is where those lie.
 * Rows that always belong to one lie where it does, so that it is all the same for them.
 */
const ofRelated = (
  chart: Chart,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const noun of chart.of('related')) {
    const relation = dataset.relations?.find(({ id }) => id === noun.sense.relation);
    const related = datasetById(noun.sense.dataset);
    if (!relation || relation.always || !related?.mappable) continue;
    for (const item of followingOf(chart, noun.end, 'place', 2))
      for (const place of item.sense.every ? [] : item.sense.places.slice(0, MOST_READINGS))
        if (related.places?.[place.level] && place.level !== 'barangay')
          chart.add({ ...item, sense: { kind: 'constraint', constraint: lyingIn(related, place) } });
  }
};

/** Turns places into conditions on the dataset at hand: one a reading, so that ambiguity stays visible. */
export const placeConstraints: DatasetComposer = {
  id: 'place-constraints',
  compose(chart, { dataset, datasetById, tokens }) {
    for (const item of chart.of('place')) {
      const before = tokens[item.start - 1]?.norm ?? '';
      const locative = LOCATIVE.has(before);
      const usable = item.sense.places.filter(
        (place) =>
          dataset.places?.[place.level] &&
          // Thousands of barangays bear everyday names: one is meant only where a place is spoken of.
          (place.level !== 'barangay' ||
            item.penalty < BARANGAY_PENALTY ||
            locative ||
            SPOKEN_OF.has(before)),
      );
      if (item.sense.every) {
        const together = usable.map((place) => lyingIn(dataset, place));
        if (together.length === item.sense.places.length)
          chart.add({ ...item, sense: { kind: 'constraint', constraint: alternatives(together) } });
        continue;
      }
      for (const place of usable.slice(0, MOST_READINGS)) {
        const spot = dataset.places![place.level]!;
        chart.add({
          ...item,
          // "Municipalities in Sarangani" are those of the province, not the one of that name.
          penalty:
            item.penalty -
            (locative ? 0.2 : 0) +
            (locative && place.level === dataset.level ? 0.4 : 0) +
            // What a row holds is the rarer thing to mean than where it lies.
            (typeof spot !== 'string' && 'holds' in spot ? 0.3 : 0),
          sense: { kind: 'constraint', constraint: lyingIn(dataset, place) },
        });
      }
    }
    ofRelated(chart, dataset, datasetById);
    for (const outside of chart.markers('outside'))
      for (const item of following(chart, outside.end, 1)) {
        if (item.sense.kind !== 'constraint' || item.sense.constraint.filter !== 'place') continue;
        const { constraint } = item.sense;
        chart.add(
          spanning(
            {
              kind: 'constraint',
              constraint: {
                ...constraint,
                where: { kind: 'not', of: constraint.where },
                label: {
                  en: constraint.label.en.replace(/^in /, 'outside '),
                  fil: constraint.label.fil.replace(/^sa /, 'sa labas ng '),
                },
              },
            },
            [outside, item],
          ),
        );
      }
  },
};

const SPOKEN_OF = new Set(['about', 'is', 'ang', 'si', 'code']);
const LOCATIVE = new Set([
  'in',
  'at',
  'sa',
  'from',
  'within',
  'of',
  'across',
  'for',
  'throughout',
  'inside',
  'under',
  'taga',
  'around',
]); // prettier-ignore
