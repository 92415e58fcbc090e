import type { AspectSpec, Dataset } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Constraint } from '../sense.ts';
import type { Token } from '../token.ts';

/** "without water", "poor access to healthcare and education", "roads rated good", "with electricity". */
export const aspects: DatasetComposer = {
  id: 'aspects',
  compose(chart, { dataset, datasetById }) {
    for (let pass = 0; pass < 3; pass += 1)
      for (const left of chart.of('aspect'))
        for (const link of chart.startingAt(left.end).filter((item) => isMarker(item, 'and', 'or')))
          for (const right of followingOf(chart, link.end, 'aspect', 1))
            if (right.sense.family === left.sense.family && right.sense.aspects.length === 1)
              chart.add(
                spanning(
                  {
                    ...left.sense,
                    aspects: [...new Set([...left.sense.aspects, ...right.sense.aspects])],
                    every: isMarker(link, 'and') && left.sense.every,
                  },
                  [left, link, right],
                ),
              );
    for (const aspect of chart.of('aspect')) {
      // "Needs of communities without electricity": what related rows have is rated as well.
      const owner = aspect.sense.dataset === dataset.id ? dataset : datasetById(aspect.sense.dataset);
      const family = owner?.aspects?.find((one) => one.id === aspect.sense.family);
      if (!owner || !family) continue;
      const add = (quality: string | readonly string[], parts: readonly Item[]): void => {
        const qualities = typeof quality === 'string' ? [quality] : quality;
        chart.add(
          spanning({ kind: 'constraint', constraint: rated(owner, family, aspect, qualities) }, parts),
        );
      };
      // "No or poor access to water", "water that is fair or poor"
      for (const { qualities, parts } of either(chart, family)) {
        const [first, last] = [parts[0]!, parts.at(-1)!];
        if (preceding(chart, aspect.start).some((item) => item === last)) {
          add(qualities, [...parts, aspect]);
          for (const opening of preceding(chart, first.start, 0))
            if (isMarker(opening, 'with')) add(qualities, [opening, ...parts, aspect]);
        }
        if (followingOf(chart, aspect.end, 'quality', 2).some((item) => item === first))
          add(qualities, [aspect, ...parts]);
      }
      for (const item of preceding(chart, aspect.start)) {
        if (isMarker(item, 'without')) add(family.without, [item, aspect]);
        if (isMarker(item, 'with')) add(family.with, [item, aspect]);
        if (item.sense.kind === 'quality' && item.sense.family === family.id)
          add(item.sense.quality, [item, aspect]);
      }
      for (const quality of followingOf(chart, aspect.end, 'quality', 2))
        if (quality.sense.family === family.id) add(quality.sense.quality, [aspect, quality]);
    }
  },
};

/** "No or poor", "fair or poor", "wala o mahina": either of two qualities. */
const either = (
  chart: Chart,
  family: AspectSpec,
): readonly { readonly qualities: readonly string[]; readonly parts: readonly Item[] }[] => {
  const qualityOf = (item: Item): string | null =>
    isMarker(item, 'without')
      ? family.without
      : item.sense.kind === 'quality' && item.sense.family === family.id
        ? item.sense.quality
        : null;
  return chart.markers('or').flatMap((or) =>
    chart.endingAt(or.start).flatMap((first) =>
      following(chart, or.end, 1).flatMap((second) => {
        const [one, other] = [qualityOf(first), qualityOf(second)];
        return one !== null && other !== null && one !== other
          ? [{ qualities: [one, other], parts: [first, or, second] }]
          : [];
      }),
    ),
  );
};

/**
 * "What about healthcare?" after a question about communities without water: the quality asked about before
 * holds for the new aspect, in place of the old one.
 */
export const lendQuality = (
  chart: Chart,
  dataset: Dataset,
  before: readonly Constraint[],
  tokens: readonly Token[],
): void => {
  for (const family of dataset.aspects ?? []) {
    const old = before.find((constraint) => constraint.filter.startsWith(`${family.id}:`));
    const quality = old?.entities[0]?.value.split(':')[1];
    if (!old || !quality) continue;
    for (const aspect of chart.of('aspect'))
      if (aspect.sense.family === family.id) {
        const constraint = { ...rated(dataset, family, aspect, [quality]), filter: old.filter };
        chart.add(spanning({ kind: 'constraint', constraint }, [aspect]));
      }
    // "And those with good access?" after poor access to water is of water again.
    const [id = ''] = old.entities[0]!.value.split(':');
    if (chart.of('aspect').length > 0 || !family.aspects.some((one) => one.id === id)) continue;
    for (const item of chart.of('quality'))
      if (item.sense.family === family.id) {
        const sense = {
          kind: 'aspect',
          dataset: dataset.id,
          family: family.id,
          aspects: [id],
          every: false,
        } as const;
        const constraint = {
          ...rated(dataset, family, { ...item, sense }, [item.sense.quality]),
          filter: old.filter,
        };
        const noun = /^(?:access|services?|rating)$/.test(tokens[item.end]?.norm ?? '') ? 1 : 0;
        const whole = { ...spanning({ kind: 'constraint', constraint }, [item]), end: item.end + noun };
        chart.add(whole);
        for (const opening of preceding(chart, item.start, 0))
          if (isMarker(opening, 'with'))
            chart.add(spanning({ kind: 'constraint', constraint }, [opening, whole]));
      }
  }
};

const rated = (
  dataset: Dataset,
  family: AspectSpec,
  aspect: ItemOf<'aspect'>,
  qualityIds: readonly string[],
): Constraint => {
  const qualities = qualityIds.map((id) => family.qualities.find((one) => one.id === id)!);
  const { aspects: ids } = aspect.sense;
  // Who has no water or electricity has neither.
  const every = aspect.sense.every || qualityIds.every((id) => id === family.without);
  const each = ids.map(
    (id): Predicate => ({
      kind: 'has',
      relation: family.relation,
      where: [
        { kind: 'compare', field: family.field, op: 'eq', value: id },
        qualities.length === 1
          ? qualities[0]!.where
          : { kind: 'any', of: qualities.map(({ where }) => where) },
      ],
    }),
  );
  const named = (language: 'en' | 'fil'): string => {
    const names = ids.map((id) => family.aspects.find((one) => one.id === id)!.label[language]);
    const link = language === 'en' ? (every ? 'and' : 'or') : every ? 'at' : 'o';
    return names.join(` ${link} `);
  };
  return {
    dataset: dataset.id,
    filter: `${family.id}:${[...ids].sort().join('+')}`,
    where: each.length === 1 ? each[0]! : { kind: every ? 'all' : 'any', of: each },
    label: {
      en: qualities.map(({ label }) => label.en.replace('{aspect}', named('en'))).join(' or '),
      fil: qualities.map(({ label }) => label.fil.replace('{aspect}', named('fil'))).join(' o '),
    },
    position: 'after',
    lifts: false,
    entities: ids.map((id) => ({ type: family.type, value: `${id}:${qualityIds.join('+')}`, id: null })),
    members: [],
  };
};
