import type { Dataset, ReferenceSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, reachable, spanning } from '../composer.ts';
import type { Constraint } from '../sense.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { referenceConstraint } from './references.ts';

/** Words by which a verb is said of everything that was named: "how many does each lead", "ng bawat isa". */
const EACH: ReadonlySet<string> = new Set('each they both bawat nila kanilang'.split(' '));

/** The same rows by another noun: led by each of them, where they were partners. */
const renamed = (
  chart: Chart,
  dataset: Dataset,
  spec: ReferenceSpec,
  { start, end, sense }: ItemOf<'constraint'>,
): Constraint | null => {
  const rows = chart
    .of('reference')
    .filter((one) => one.start >= start && one.end <= end)
    .flatMap((one) => one.sense.references.filter(({ type }) => type === spec.type));
  const { members: several } = sense.constraint;
  const members = (several.length > 0 ? several : [sense.constraint]).map((member) => {
    const [entity] = member.entities;
    const row = rows.find(({ id }) => String(id) === entity?.id);
    return row && referenceConstraint(dataset, spec, row, false);
  });
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return null;
  return known.length === 1 ? known[0]! : alternatives(known, sense.constraint.compared);
};

/** Whether the noun is said of each of them: "DSWD vs DOH: how many partnerships does each lead?" */
const saidOfEach = (
  chart: Chart,
  tokens: readonly Token[],
  list: ItemOf<'constraint'>,
  noun: Item,
): boolean => {
  const [from, to] = noun.start >= list.end ? [list.end, noun.start] : [noun.end, list.start];
  return (
    list.sense.constraint.compared === true ||
    reachable(chart, from, 2).includes(to) ||
    tokens.slice(from, to).some(({ norm }) => EACH.has(norm)) ||
    EACH.has(tokens[noun.end]?.norm ?? '')
  );
};

/** "How many partnerships does each of DSWD, DOH and DepEd lead?": one noun says what several names mean. */
export const sharedNouns: DatasetComposer = {
  id: 'shared-nouns',
  compose(chart, { dataset, tokens }) {
    for (const spec of dataset.references?.filter(({ needsNoun }) => needsNoun) ?? []) {
      const nouns = chart.of('filter-noun').filter(({ sense }) => sense.filter === spec.filter);
      const loose = dataset.references?.find(({ type, needsNoun }) => type === spec.type && !needsNoun);
      for (const list of nouns.length > 0 ? chart.of('constraint') : []) {
        const { constraint } = list.sense;
        if (constraint.dataset !== dataset.id || constraint.filter !== loose?.filter) continue;
        const several = constraint.members.length > 1;
        const each =
          (several || spec.afar) && constraint.where.kind !== 'not'
            ? renamed(chart, dataset, spec, list)
            : null;
        if (!each) continue;
        const sense = { kind: 'constraint', constraint: each } as const;
        for (const noun of nouns) {
          if (noun.start < list.end && noun.end > list.start) continue;
          if (!spec.afar && !saidOfEach(chart, tokens, list, noun)) continue;
          if (reachable(chart, list.end, 1).includes(noun.start)) chart.add(spanning(sense, [list, noun]));
          chart.add({ ...list, sense });
          const beside = { kind: 'filler', idiom: true, beside: spec.filter } as const;
          chart.add({ ...noun, sense: beside, penalty: 0, composed: true });
          // "Does each lead", "they lead"
          let from = noun.start;
          while (EACH.has(tokens[from - 1]?.norm ?? '')) from -= 1;
          chart.add({ ...noun, start: from, sense: beside, penalty: 0, composed: true });
        }
      }
    }
  },
};
