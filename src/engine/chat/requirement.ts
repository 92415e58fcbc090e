import type { Item } from '../language/chart.ts';
import { isPeriod } from '../language/composers/dated.ts';
import type { Dataset } from '../query/dataset.ts';

/**
 * What a template needs to find in a question, as a key: `concept:count`, `subject`, `measure:population`,
 * `measure:*`, `grouping:region`, `entity:province`, `value:status=completed`, `ranking:*`, …
 */
export type Requirement = string;

/** Entity types that the slot `{location}` stands for. */
export const LOCATION: readonly string[] = ['region', 'province', 'municipality', 'barangay'];

/** What says which rows are looked at, and not what they are like. */
const FRAMING: ReadonlySet<string> = new Set(['place', 'period', 'title']);

/** Whether a condition says what rows are like, as a share is asked of. */
export const describesRows = ({ filter }: { readonly filter: string }): boolean => !FRAMING.has(filter);

/** The requirements that an item can meet, the most special first. */
export const offers = (item: Item, dataset: Dataset): readonly Requirement[] => {
  const { sense } = item;
  switch (sense.kind) {
    case 'concept':
      // "Who is in the MANA team" names no noun: of rows that are people it is one.
      return sense.concept === 'who' && dataset.people
        ? ['concept:who', 'subject']
        : [`concept:${sense.concept}`];
    case 'subject':
      return ['subject'];
    case 'measure':
      return sense.dataset === dataset.id
        ? [
            `measure:${sense.measure}`,
            ...(dataset.measures.find((one) => one.id === sense.measure)?.part ? ['part:*'] : []),
            'measure:*',
          ]
        : [];
    case 'date':
      return sense.dataset === dataset.id ? [`date:${sense.date}`, 'date:*'] : [];
    case 'dimension':
      return [`dimension:${sense.dimension}`, 'dimension:*'];
    case 'grouping':
      return [`grouping:${sense.dimension}`, 'grouping:*'];
    case 'cross':
    case 'per':
    case 'whole':
      return sense.dataset === dataset.id ? [`${sense.kind}:*`] : [];
    case 'ranking':
      return [`ranking:${sense.by}`, 'ranking:*', ...(sense.share ? ['concept:share'] : [])];
    case 'bucket':
      return [`bucket:${sense.bucket}`, 'bucket:*'];
    case 'number':
      return sense.unit === undefined ? ['number'] : [];
    case 'comparison':
      if (sense.majority) return ['portion'];
      return sense.unit === 'percent' ? ['portion', 'bound'] : ['bound'];
    case 'constraint': {
      const { constraint } = sense;
      if (constraint.dataset !== dataset.id) return [];
      const members =
        constraint.members.length > 1
          ? [isPeriod(constraint) ? 'members:period' : `members:${constraint.filter}`]
          : [];
      const framed = isPeriod(constraint) || constraint.filter === 'place' || constraint.belongs;
      const several = members.length > 0 && !framed ? [...members, 'members:*'] : members;
      const named = constraint.noun !== undefined || constraint.namesRows === true;
      const noun = named && constraint.where.kind !== 'not' ? ['subject'] : [];
      const condition = describesRows(constraint) ? ['condition:*'] : [];
      const compared = constraint.compared ? ['concept:compare'] : [];
      return [
        ...several,
        ...compared,
        ...(constraint.perRow ? ['concept:per-row'] : []),
        ...noun,
        ...constraint.entities.flatMap(({ type, value }) => [
          ...(constraint.where.kind === 'not' ? [] : [`value:${constraint.filter}=${value}`]),
          `entity:${type}`,
          ...(LOCATION.includes(type) ? ['entity:location'] : []),
        ]),
        ...condition,
      ];
    }
    default:
      return [];
  }
};
