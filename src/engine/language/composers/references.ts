import type { Dataset, ReferenceSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Constraint, Reference } from '../sense.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { isDeterminer } from './widening.ts';

/** The condition that naming a row of another kind asks for: "of DSWD", "assigned to her". */
export const referenceConstraint = (
  dataset: Dataset,
  spec: ReferenceSpec,
  row: Reference,
  wide: boolean,
): Constraint => ({
  dataset: dataset.id,
  filter: spec.filter,
  where: wide && spec.wide ? spec.wide(row.id) : spec.where(row.id, row.name),
  label: spec.label(row.name),
  position: spec.position ?? 'before',
  lifts: false,
  entities: [{ type: spec.type, value: row.fullName ?? row.name, id: row.several ? null : String(row.id) }],
  ...(spec.own && { namesRows: true as const }),
  members: [],
});

/** "Led by TESDA or DOH": what the noun says of the first name holds for the ones that follow. */
const alsoNamed = (
  chart: Chart,
  dataset: Dataset,
  spec: ReferenceSpec,
  first: ItemOf<'constraint'>,
): void => {
  if (first.sense.constraint.members.length >= 12) return;
  for (const link of chart.startingAt(first.end))
    if (isMarker(link, 'and', 'or', 'versus'))
      for (const name of followingOf(chart, link.end, 'reference', 1))
        for (const row of name.sense.references) {
          if (row.type !== spec.type) continue;
          const constraint = alternatives(
            [first.sense.constraint, referenceConstraint(dataset, spec, row, false)],
            isMarker(link, 'versus'),
          );
          const both = spanning({ kind: 'constraint', constraint }, [first, link, name]);
          if (chart.add(both))
            alsoNamed(chart, dataset, spec, { ...both, sense: { kind: 'constraint', constraint } });
        }
};

/** "Led by TESDA", "that TESDA leads": a name means this only beside the filter's noun. */
const withNoun = (chart: Chart, dataset: Dataset, spec: ReferenceSpec, row: Reference, item: Item): void => {
  for (const noun of [...following(chart, item.end, 1), ...preceding(chart, item.start, 1)])
    if (
      noun.sense.kind === 'filter-noun' &&
      noun.sense.dataset === dataset.id &&
      noun.sense.filter === spec.filter
    ) {
      const constraint = referenceConstraint(dataset, spec, row, false);
      const first = spanning({ kind: 'constraint', constraint }, [noun, item]);
      chart.add(first);
      alsoNamed(chart, dataset, spec, { ...first, sense: { kind: 'constraint', constraint } });
    }
};

/** Words that tie a name to the noun before them. */
const TIES: ReadonlySet<string> = new Set('of with to by does did ng sa kay ni'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(['the', 'ang', 'mga']);

/** "Partners of DSWD", "katuwang ng DSWD": the name stands behind the noun of the rows, tied to it. */
const isBeside = (chart: Chart, tokens: readonly Token[], name: Item, dataset: Dataset): boolean => {
  let at = name.start - 1;
  while (at >= 0 && ARTICLES.has(tokens[at]!.norm)) at -= 1;
  return (
    TIES.has(tokens[at]?.norm ?? '') &&
    preceding(chart, name.start, 4).some(
      ({ sense }) =>
        (sense.kind === 'subject' && sense.dataset === dataset.id) ||
        (sense.kind === 'constraint' &&
          sense.constraint.dataset === dataset.id &&
          sense.constraint.noun !== undefined),
    )
  );
};

/** Named rows (groups, organisations, people) become conditions of the dataset. */
export const references: DatasetComposer = {
  id: 'references',
  compose(chart, { dataset, datasetById, tokens }) {
    const related = (dataset.relations ?? []).flatMap((one) => datasetById(one.dataset) ?? []);
    const widenings = chart.markers('wide');
    for (const about of new Set([dataset, ...related]))
      for (const item of chart.of('reference'))
        for (const row of item.sense.references)
          for (const spec of about.references ?? []) {
            if (spec.type !== row.type) continue;
            const make = (wide: boolean, parts: readonly Item[]): void => {
              const constraint = referenceConstraint(about, spec, row, wide);
              chart.add(spanning({ kind: 'constraint', constraint }, parts));
            };
            if (spec.needsNoun) {
              withNoun(chart, about, spec, row, item);
              continue;
            }
            if (spec.beside && about === dataset && isBeside(chart, tokens, item, dataset)) {
              const { where, label } = spec.beside;
              const named = referenceConstraint(about, spec, row, false);
              chart.add({
                ...item,
                sense: {
                  kind: 'constraint',
                  constraint: { ...named, where: where(row.id), label: label(row.name), position: 'after' },
                },
              });
              continue;
            }
            make(false, [item]);
            // "The participants of the Health Workshop in Glan": the title is a noun of those rows, where they do
            // not name such rows themselves.
            const itself = dataset.references?.some(
              ({ type, needsNoun }) => type === spec.type && !needsNoun,
            );
            if (spec.own && about !== dataset && !itself)
              for (const { id: relation, dataset: to } of dataset.relations ?? [])
                if (to === about.id)
                  chart.add({
                    ...item,
                    sense: {
                      kind: 'related',
                      dataset: about.id,
                      relation,
                      constraints: [referenceConstraint(about, spec, row, false)],
                    },
                  });
            if (!spec.wide) continue;
            for (const widening of widenings)
              if (
                (widening.end === item.start || widening.start === item.end) &&
                !isDeterminer(chart, tokens, widening, item)
              )
                make(true, [widening, item]);
          }
  },
};
