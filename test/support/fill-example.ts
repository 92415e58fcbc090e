import { chatCatalog } from '../../src/catalog/index.ts';
import type { ChatTemplate } from '../../src/engine/chat/template.ts';

/** Names that the seeded database has, one a kind. */
const NAMES: Readonly<Record<string, string>> = {
  location: 'Region IX',
  region: 'Region X',
  province: 'Lanao del Norte',
  municipality: 'Pikit',
  barangay: 'Barangay Recodo, Zamboanga City',
  period: 'this year',
  n: '5',
  ranking: 'most',
  bucket: 'year',
  bound: 'more than 5',
  portion: 'more than half of the',
  ethnic_group: 'Maranao',
  organization: 'DSWD',
};

const NOWHERE: ReadonlySet<string> = new Set();
const PLACED: ReadonlySet<string> = new Set([
  'region',
  'province',
  'municipality',
  'city',
  'barangay',
  'ethnic_group',
]);

/**
 * An example of a template as a person would type it: each slot filled with something of its kind.
 *
 * @example fillExample(template, 'How many {ethnic_group} communities?', {}) // 'How many Maranao communities?'
 */
export const fillExample = (
  template: ChatTemplate,
  example: string,
  names: Readonly<Record<string, string>>,
): string => {
  const dataset = chatCatalog.datasets.find((one) => one.id === template.dataset)!;
  return example.replace(/\{([a-z_]+)\}/g, (slot, name: string) => {
    if (name === 'measure') return dataset.measures[0]!.words[0]!;
    if (name === 'dimension') {
      // Places are rows of their own, which a bound on others lists.
      const placed = example.includes('{bound}') ? PLACED : NOWHERE;
      // "Which status has the most delayed ones?" asks nothing: a group is not looked for among its own.
      const said = (filter: string | undefined): boolean =>
        dataset.filters
          .filter(({ id }) => id === filter)
          .some(({ values }) =>
            values.some(({ words }) => words.some((word) => example.includes(` ${word} `))),
          );
      return dataset.dimensions.find(({ id, filter }) => !placed.has(id) && !said(filter))!.words[0]!;
    }
    if (name === 'date') return dataset.dates![0]!.words[0]!;
    if (name === 'part') return dataset.measures.find((one) => one.part)!.words[0]!;
    const family = dataset.aspects?.find((one) => one.type === name);
    if (family) return `without ${family.aspects[0]!.words[0]}`;
    const filter =
      name === 'condition' ? dataset.filters[0] : dataset.filters.find((one) => one.type === name);
    const value = filter?.values.find((one) => !one.needsNoun) ?? filter?.values[0];
    const noun = value?.needsNoun ? ` ${filter!.nouns![0]}` : '';
    return names[name] ?? NAMES[name] ?? (value ? `${value.words[0]}${noun}` : slot);
  });
};
