import type { PlaceField } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, ItemOf } from '../chart.ts';
import {
  type Composer,
  type DatasetComposer,
  following,
  followingOf,
  type GeneralContext,
  isMarker,
  spanning,
} from '../composer.ts';
import { BARANGAY_PENALTY } from '../penalties.ts';
import type { Place, PlaceLevel } from '../sense.ts';

const isAt = (place: Place, level: PlaceLevel): boolean => place.level === level;

/** Whether `inner` lies in `outer` (a place lies in itself). */
export const liesIn = (inner: Place, outer: Place): boolean => {
  switch (outer.level) {
    case 'region':
      return inner.regionId === outer.id;
    case 'province':
      return inner.provinceId === outer.id;
    case 'municipality':
      return inner.municipalityId === outer.id;
    case 'barangay':
      return inner.level === 'barangay' && inner.id === outer.id;
  }
};

const OF = new Set(['of', 'ng', 'na']);

/** "Cotabato province", "province of Cotabato", "municipality of Carmen", "Brgy. Sirawan", "City of Davao". */
const byLevel = (chart: Chart, context: GeneralContext): void => {
  for (const level of chart.of('level')) {
    const city = /^(?:city|lungsod|siyudad)$/.test(context.tokens[level.start]!.norm);
    const narrow = (place: ItemOf<'place'>, parts: readonly [ItemOf<'place'>, typeof level]): void => {
      const places = place.sense.places.filter(
        (one) => isAt(one, level.sense.level) && (!city || one.isCity),
      );
      // The word "barangay" is what makes the name of one likely, so its rarity no longer counts.
      if (places.length > 0)
        chart.add({ ...spanning({ kind: 'place', places }, parts), penalty: level.penalty });
    };
    // "Municipalities of Sarangani" are those in it, not one of that name.
    if (context.tokens[level.start]!.norm !== context.tokens[level.start]!.stem) continue;
    const linked = OF.has(context.tokens[level.end]?.norm ?? '') ? 1 : 0;
    for (const place of followingOf(chart, level.end + linked, 'place', 0)) narrow(place, [place, level]);
    for (const item of chart.endingAt(level.start))
      if (item.sense.kind === 'place') narrow(item as ItemOf<'place'>, [item as ItemOf<'place'>, level]);
  }
};

/** "Carmen, Cotabato", "barangay Poblacion in Pikit": the second place tells which of the first is meant. */
const byParent = (chart: Chart): void => {
  for (let pass = 0; pass < 2; pass += 1)
    for (const inner of chart.of('place')) {
      const commas = chart.startingAt(inner.end).filter((item) => isMarker(item, 'and'));
      for (const at of [inner.end, ...commas.map((comma) => comma.end)])
        for (const outer of followingOf(chart, at, 'place', 1)) {
          const places = inner.sense.places.filter((one) =>
            outer.sense.places.some((parent) => parent.level !== one.level && liesIn(one, parent)),
          );
          // Told apart by its parent, the inner place is meant, not both.
          if (places.length > 0) chart.add(spanning({ kind: 'place', places }, [inner, outer], -0.3));
        }
    }
};

export const places: Composer = {
  id: 'places',
  compose(chart, context) {
    byLevel(chart, context);
    byParent(chart);
  },
};

/** A row lies in a place, or holds it. */
const whereIn = (spot: PlaceField, id: number): Predicate =>
  typeof spot === 'string'
    ? { kind: 'in', field: spot, values: [id] }
    : {
        kind: 'has',
        relation: spot.holds,
        where: [{ kind: 'compare', field: 'id', op: 'eq', value: id }],
      };

/** More readings of one name than this are not spelled out one by one. */
const MOST_READINGS = 12;

/** Turns places into conditions on the dataset at hand: one a reading, so that ambiguity stays visible. */
export const placeConstraints: DatasetComposer = {
  id: 'place-constraints',
  compose(chart, { dataset, tokens }) {
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
            (typeof spot === 'string' ? 0 : 0.3),
          sense: {
            kind: 'constraint',
            constraint: {
              dataset: dataset.id,
              filter: 'place',
              where: whereIn(spot, place.id),
              label:
                typeof spot === 'string'
                  ? { en: `in ${place.label}`, fil: `sa ${place.label}` }
                  : { en: `that ${place.label} is in`, fil: `na kinaroroonan ng ${place.label}` },
              position: 'after',
              lifts: false,
              place,
              entities: [{ type: place.level, value: place.name, id: String(place.id) }],
              members: [],
            },
          },
        });
      }
    }
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
