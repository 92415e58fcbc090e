import type { Analysis } from '../language/analyze.ts';
import { analyze } from '../language/analyze.ts';
import type { Item } from '../language/chart.ts';
import { chartFor } from '../language/chart-for.ts';
import { figure } from '../language/figures.ts';
import type { Constraint, PlaceLevel, Sense } from '../language/sense.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Dataset } from '../query/dataset.ts';
import { bestCovers, coverSpace } from './cover.ts';
import { LOCATION, offers, type Requirement } from './requirement.ts';
import type { ChatTemplate } from './template.ts';

/** What one example teaches: what a question must hold to be of its kind. */
export interface Pattern {
  readonly template: ChatTemplate;
  readonly requirements: readonly Requirement[];
  /** What "how many" counts: the first noun behind it. Null where nothing is counted. */
  readonly head: Head | null;
}

export type Head = 'subject' | 'measure' | 'dimension';

/** An author's mistake in the catalogue, found when it is compiled. */
export class CatalogError extends Error {
  constructor(templateId: string, message: string) {
    super(`${templateId}: ${message}`);
    this.name = 'CatalogError';
  }
}

/**
 * What is counted: the first noun behind "how many". "How many communities have mosques" counts
 * communities, "how many mosques do communities have" counts mosques.
 */
export const headOf = (items: readonly Item[]): Head | null => {
  const count = items.findIndex((item) => item.sense.kind === 'concept' && item.sense.concept === 'count');
  if (count < 0) return null;
  // "Needs affecting more than 200 households: how many?" counts what was named before.
  return firstNoun(items.slice(count + 1)) ?? firstNoun(items.slice(0, count));
};

const firstNoun = (items: readonly Item[]): Head | null => {
  for (const { sense } of items) {
    if (sense.kind === 'constraint' && sense.constraint.noun) return 'subject';
    if (sense.kind === 'subject' || sense.kind === 'measure' || sense.kind === 'dimension') return sense.kind;
  }
  return null;
};

const placeholder = (dataset: Dataset, type: string): Constraint => ({
  dataset: dataset.id,
  filter: LOCATION.includes(type)
    ? 'place'
    : (dataset.references?.find((one) => one.own && one.type === type)?.filter ?? type),
  where: { kind: 'all', of: [] },
  label: { en: type, fil: type },
  position: 'after',
  lifts: false,
  entities: [{ type, value: figure(0).en, id: null }],
  members: [],
});

/** What stands in a slot when an example is read. */
const slotSenses = (dataset: Dataset, slot: string): Sense[] => {
  const constraint = (type: string): Sense => ({
    kind: 'constraint',
    constraint: placeholder(dataset, type),
  });
  const { id } = dataset;
  switch (slot) {
    case 'measure':
      return dataset.measures
        .slice(0, 1)
        .map(({ id: measure }) => ({ kind: 'measure', dataset: id, measure }));
    case 'part':
      return dataset.measures
        .filter(({ part }) => part)
        .slice(0, 1)
        .map(({ id: measure }) => ({ kind: 'measure', dataset: id, measure }));
    case 'dimension':
      return dataset.dimensions
        .slice(0, 1)
        .map(({ id: dimension }) => ({ kind: 'dimension', dataset: id, dimension }));
    case 'date':
      return (dataset.dates ?? []).slice(0, 1).map(({ id: date, field }) => ({
        kind: 'date',
        dataset: id,
        date: date ?? field,
        field,
      }));
    case 'bound':
      return [{ kind: 'comparison', op: 'gt', value: 5 }];
    case 'portion':
      return [{ kind: 'comparison', op: 'gt', value: 50, unit: 'percent' }];
    case 'n':
      return [{ kind: 'number', value: 5 }];
    case 'bucket':
      return [{ kind: 'bucket', bucket: 'month' }];
    case 'ranking':
      return [{ kind: 'ranking', direction: 'desc', limit: null, by: 'any' }];
    case 'location':
      return LOCATION.filter((level) => dataset.places?.[level as PlaceLevel])
        .slice(0, 1)
        .map(constraint);
    case 'condition':
      return dataset.filters.slice(0, 1).map(({ type }) => constraint(type));
    case 'period':
      return dataset.period ? [constraint('period')] : [];
    default: {
      const types = [...dataset.filters, ...(dataset.references ?? []), ...(dataset.aspects ?? [])].map(
        (one) => one.type,
      );
      const level = LOCATION.includes(slot) && dataset.places?.[slot as PlaceLevel] !== undefined;
      return types.includes(slot) || level ? [constraint(slot)] : [];
    }
  }
};

/** Nothing that an example teaches depends on the day. */
const NO_DAY = '2000-01-01';

const SLOT = /\{([a-z_]+)\}/gi;

/** An example stands alone: its "sa" goes on from nothing, and neither may the "or" of a question like it. */
const goesOn = ({ sense }: Item): boolean => sense.kind === 'concept' && sense.concept === 'continuation';

interface ReadExample {
  readonly items: readonly Item[];
  readonly slots: ReadonlyMap<number, string>;
}

const readExample = (
  template: ChatTemplate,
  example: string,
  dataset: Dataset,
  vocabulary: Vocabulary,
  datasetById: (id: string) => Dataset | undefined,
): ReadExample => {
  const names: string[] = [];
  const text = example.replace(SLOT, (_, name: string) => `slotx${names.push(name) - 1}x`);
  const analysis = analyze(text, vocabulary, NO_DAY);
  const slots = new Map<number, string>();
  const injected: Item[] = [];
  for (const token of analysis.tokens) {
    const name = names[Number(/^slotx(\d+)x$/.exec(token.norm)?.[1] ?? -1)];
    if (name === undefined) continue;
    slots.set(token.index, name);
    const senses = slotSenses(dataset, name);
    if (senses.length === 0)
      throw new CatalogError(
        template.id,
        `the dataset ${dataset.id} has nothing for {${name}} in "${example}"`,
      );
    for (const sense of senses)
      injected.push({ start: token.index, end: token.index + 1, sense, penalty: 0, repairs: [] });
  }
  const items = [...analysis.items.filter((item) => !goesOn(item)), ...injected];
  const complete: Analysis = { ...analysis, items };
  const chart = chartFor(complete, dataset, datasetById, NO_DAY);
  const [cover] = bestCovers(coverSpace(chart, dataset, true), {
    requirements: [],
    // A day is what is asked for in a slot alone; elsewhere a word of the template's own may say more.
    free: (item) => offers(item, dataset).length > 0 && (item.sense.kind !== 'date' || slots.has(item.start)),
  });
  const missing = cover?.uncovered.map((index) => analysis.tokens[index]!.text) ?? [];
  if (!cover || missing.length > 0)
    throw new CatalogError(template.id, `no word list knows ${missing.join(', ')} in "${example}"`);
  return { items: cover.items, slots };
};

/** What every example of a template asks for is required of a question; the rest is taken as it comes. */
export const compilePatterns = (
  template: ChatTemplate,
  vocabulary: Vocabulary,
  datasetById: (id: string) => Dataset | undefined,
): readonly Pattern[] => {
  const dataset = datasetById(template.dataset);
  if (!dataset) throw new CatalogError(template.id, `there is no dataset ${template.dataset}`);
  const read = template.examples.map((example) =>
    readExample(template, example, dataset, vocabulary, datasetById),
  );
  const always = [...new Set(read.flatMap(({ slots }) => [...slots.values()]))].filter((name) =>
    read.every(({ slots }) => [...slots.values()].includes(name)),
  );
  const patterns = new Map<string, Pattern>();
  const add = (requirements: readonly Requirement[], head: Head | null): void => {
    const sorted = [...new Set(requirements)].sort();
    patterns.set(`${sorted.join(' ')} ${head}`, { template, requirements: sorted, head });
  };
  for (const { items, slots } of read) {
    const named = items.flatMap((item) => required(item, slots, always, dataset));
    // "List {kind}" is about what stands in the slot: without it, it would ask for anything.
    const requirements = named.some((one) => ABOUT.test(one))
      ? named
      : [...named, ...items.flatMap((item) => inSlot(item, slots, dataset))];
    const measured = requirements.some((one) => one.startsWith('measure:'));
    // "How many … are there" counts; that they are there goes without saying.
    if (
      requirements.every(
        (one) => one === 'concept:count' || one === 'concept:exists' || one === 'concept:list',
      )
    )
      throw new CatalogError(template.id, 'an example says nothing of what it asks about');
    const asked = requirements.includes('concept:count')
      ? requirements.filter((one) => one !== 'concept:exists')
      : requirements;
    // A comparison counts unless it names a figure: "compare the number of" says no more than "compare".
    const meant =
      asked.includes('concept:compare') && !measured ? asked.filter((one) => one !== 'concept:count') : asked;
    const general = meant.map((one) => {
      if (measured && one.startsWith('ranking:')) return 'ranking:*';
      // What is compared in the examples is one kind of what can be.
      return asked.includes('concept:compare') && isOfKinds(one) ? 'members:*' : one;
    });
    add(general, headOf(items));
    // "List" and "show" are polite ways to ask for anything.
    if (general.includes('concept:list') && !general.includes('concept:exists'))
      add(
        general.filter((one) => one !== 'concept:list'),
        headOf(items),
      );
  }
  return [...patterns.values()];
};

/** Places and periods are compared in their own words. */
const isOfKinds = (requirement: Requirement): boolean =>
  requirement.startsWith('members:') && !/place$|period$/.test(requirement);

/** The patterns of all templates. Throws `CatalogError` when an example cannot be read. */
export const compileTemplates = (
  templates: readonly ChatTemplate[],
  datasets: readonly Dataset[],
  vocabulary: Vocabulary,
): readonly Pattern[] => {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return templates.flatMap((template) => compilePatterns(template, vocabulary, (id) => byId.get(id)));
};

const LEADING_ON: ReadonlySet<string> = new Set(['continuation', 'anaphora']);

const STRUCTURAL = [
  'measure',
  'date',
  'comparison',
  'dimension',
  'grouping',
  'cross',
  'per',
  'whole',
  'ranking',
  'bucket',
  'number',
];

const required = (
  item: Item,
  slots: ReadonlyMap<number, string>,
  always: readonly string[],
  dataset: Dataset,
): readonly Requirement[] => {
  const filled = [...slots].filter(([at]) => at >= item.start && at < item.end).map(([, name]) => name);
  const { sense } = item;
  // Words that lead on from a turn before, such as "and", are part of no question's kind.
  if (sense.kind === 'concept' && LEADING_ON.has(sense.concept)) return [];
  const offered = offers(item, dataset);
  // "This year versus last year" compares; "this year or last year" alone does not.
  if (sense.kind === 'constraint' && sense.constraint.compared && filled.length === 0)
    return [...offered.slice(0, 1), 'concept:compare'];
  // A day that an example names by the way is taken as it comes; one in a slot is what is asked for.
  if (sense.kind === 'date' && filled.length === 0) return [];
  if (STRUCTURAL.includes(item.sense.kind))
    return filled.includes('portion')
      ? ['portion']
      : filled.length > 0
        ? offered.slice(-1)
        : offered.filter((one, index) => index === 0 || one === 'concept:share');
  if (filled.length === 0) return offered.slice(0, 1);
  return filled.some((name) => always.includes(name)) ? inSlot(item, slots, dataset) : [];
};

/** Requirements that say what a question is about, and not only what is done with it. */
const ABOUT = /^(?:subject|measure|dimension|grouping|entity|value|members)\b/;

/** What an item that stands in a slot can be required as. */
const inSlot = (item: Item, slots: ReadonlyMap<number, string>, dataset: Dataset): readonly Requirement[] => {
  const filled = [...slots].filter(([at]) => at >= item.start && at < item.end).map(([, name]) => name);
  if (filled.length === 0 || STRUCTURAL.includes(item.sense.kind)) return [];
  if (filled.includes('condition')) return ['condition:*'];
  return filled.includes('location')
    ? ['entity:location']
    : offers(item, dataset)
        .filter((one) => one.startsWith('entity:'))
        .slice(0, 1);
};
