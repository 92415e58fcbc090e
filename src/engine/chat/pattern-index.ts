import type { Item } from '../language/chart.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Pattern } from './pattern.ts';
import { LOCATION } from './requirement.ts';

/** Keys under which a pattern is found: the fewest that any question of its kind must hold one of. */
const anchorOf = ({ requirements, template }: Pattern): string => {
  if (requirements.includes('subject')) return `subject:${template.dataset}`;
  if (requirements.some((one) => /^(?:measure|part):/.test(one))) return `measure:${template.dataset}`;
  const concept = requirements.find((one) => one.startsWith('concept:') && one !== 'concept:count');
  if (concept) return concept;
  if (requirements.some((one) => /^(?:dimension|grouping|cross):/.test(one)))
    return `dimension:${template.dataset}`;
  const entity = requirements.find((one) => one.startsWith('entity:'))?.slice('entity:'.length);
  if (entity === undefined) return `constraint:${template.dataset}`;
  return entity === 'location' || LOCATION.includes(entity) ? 'place' : `reference:${entity}`;
};

const anchorsIn = (items: readonly Item[]): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const { sense } of items)
    switch (sense.kind) {
      case 'subject':
      case 'measure':
      case 'dimension':
        anchors.add(`${sense.kind}:${sense.dataset}`);
        break;
      case 'place':
        anchors.add('place');
        break;
      case 'reference':
        for (const { type } of sense.references) anchors.add(`reference:${type}`);
        break;
      case 'concept':
        anchors.add(`concept:${sense.concept}`);
        break;
      case 'constraint':
        anchors.add(`constraint:${sense.constraint.dataset}`);
        if (sense.constraint.noun) anchors.add(`subject:${sense.constraint.dataset}`);
        break;
    }
  return anchors;
};

const file = (index: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
  const bucket = index.get(key);
  if (bucket) bucket.push(pattern);
  else index.set(key, [pattern]);
};

/** Finds the patterns that one of a question's words points to, so that the cost does not grow with the catalogue. */
export class PatternIndex {
  readonly #byAnchor = new Map<string, Pattern[]>();
  readonly #byDataset = new Map<string, Pattern[]>();

  /** Rows that "who" may ask for. */
  readonly #people: readonly string[];

  constructor(patterns: readonly Pattern[], datasets: readonly Dataset[]) {
    this.#people = datasets.filter((dataset) => dataset.people).map((dataset) => dataset.id);
    for (const pattern of patterns) {
      file(this.#byAnchor, anchorOf(pattern), pattern);
      file(this.#byDataset, pattern.template.dataset, pattern);
    }
  }

  /** The patterns that any of these items points to. */
  pointedAt(items: readonly Item[]): readonly Pattern[] {
    const anchors = new Set(anchorsIn(items));
    if (anchors.has('concept:who')) for (const id of this.#people) anchors.add(`subject:${id}`);
    return [...anchors].flatMap((anchor) => this.#byAnchor.get(anchor) ?? []);
  }

  /** All patterns about one kind of rows. */
  of(dataset: string): readonly Pattern[] {
    return this.#byDataset.get(dataset) ?? [];
  }
}
