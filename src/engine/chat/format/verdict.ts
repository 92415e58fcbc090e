import { figure } from '../../language/figures.ts';
import type { QueryPlan } from '../../query/plan.ts';
import type { QueryRows } from '../../query/query-port.ts';
import { differenceOf } from '../change.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../reply.ts';
import { pick } from './wording.ts';

type GroupRows = Extract<QueryRows, { kind: 'groups' }>;

/** "Region XII has more." where it was asked which does. */
const soughtOf = (
  sought: 'more' | 'less',
  groups: GroupRows['groups'],
  counted: boolean,
  language: Language,
): string => {
  const [first, second] = groups;
  if (!first || !second || first.value === null || second.value === null) return '';
  if (first.value === second.value) return pick(language, 'They have the same.\n', 'Magkapareho sila.\n');
  const several = groups.length > 2;
  return sought === 'more'
    ? pick(
        language,
        `${first.label} has ${several ? 'the most' : 'more'}.\n`,
        `${several ? 'Pinakamalaki' : 'Mas malaki'} ang sa ${first.label}.\n`,
      )
    : pick(
        language,
        `${first.label} has ${several ? `the ${counted ? 'fewest' : 'least'}` : counted ? 'fewer' : 'less'}.\n`,
        `${several ? 'Pinakamaliit' : 'Mas maliit'} ang sa ${first.label}.\n`,
      );
};

interface Side {
  readonly label: string;
  readonly value: number;
}

/** "Region XII has 53 more.", "2025 has 12.5% more than 2024.", "Region XII has 2 times as much as Region XI." */
const differenceWords = (
  { difference, metric }: Extract<QueryPlan, { kind: 'compare' }>,
  first: Side,
  second: Side,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  const change = differenceOf(difference!, first.value, second.value);
  if (change === null)
    return pick(
      language,
      `${second.label} has none, so that there is no telling by how much.\n`,
      `Wala ang sa ${second.label}, kaya hindi masasabi kung gaano ang pagkakaiba.\n`,
    );
  const more = first.value >= second.value;
  const less = metric.kind === 'count' ? 'fewer' : 'less';
  switch (difference!) {
    case 'amount':
      return pick(
        language,
        `${first.label} has ${shown(Math.abs(change))} ${more ? 'more' : less}.\n`,
        `${more ? 'Mas malaki' : 'Mas maliit'} nang ${shown(Math.abs(change))} ang sa ${first.label}.\n`,
      );
    case 'percent': {
      const percent = figure(Math.abs(change), 'percent');
      const amount = shown(Math.abs(first.value - second.value));
      return pick(
        language,
        `${first.label} has ${percent.en} ${more ? 'more' : less} than ${second.label} (${amount}).\n`,
        `${more ? 'Mas malaki' : 'Mas maliit'} nang ${percent.fil} ang sa ${first.label} kaysa sa ${second.label} (${amount}).\n`,
      );
    }
    case 'times': {
      const times = figure(change);
      const much = metric.kind === 'count' ? 'many' : 'much';
      return pick(
        language,
        `${first.label} has ${times.en} times as ${much} as ${second.label}.\n`,
        `${times.fil} beses ng sa ${second.label} ang sa ${first.label}.\n`,
      );
    }
  }
};

/** "Yes, Sama has more." where it was asked whether the one has more than the other. */
export const verdict = (
  reading: Reading,
  plan: QueryPlan,
  { groups }: GroupRows,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  if (plan.kind === 'compare' && plan.sought)
    return soughtOf(plan.sought, groups, plan.metric.kind === 'count', language);
  const claim = reading.constraints.find(({ claims }) => claims)?.claims;
  if (plan.kind !== 'compare' || plan.members.length !== 2 || !(claim || plan.difference)) return '';
  const [first, second] = plan.members.map(({ label }) => groups.find((group) => group.label === label));
  if (!first || !second || first.value === null || second.value === null) return '';
  if (plan.difference)
    return differenceWords(
      plan,
      { label: first.label, value: first.value },
      { label: second.label, value: second.value },
      language,
      shown,
    );
  if (first.value === second.value)
    return pick(language, 'No, they have the same.\n', 'Hindi, magkapareho sila.\n');
  const more = first.value > second.value ? first.label : second.label;
  return (more === first.label) === (claim === 'more')
    ? pick(language, `Yes, ${more} has more.\n`, `Oo, mas malaki ang sa ${more}.\n`)
    : pick(language, `No, ${more} has more.\n`, `Hindi, mas malaki ang sa ${more}.\n`);
};

/** "No, Education has the most …" where it was asked whether health has. */
export const claimVerdict = (
  { claimed }: Extract<QueryPlan, { kind: 'rank' }>,
  { groups }: GroupRows,
  language: Language,
): string => {
  if (claimed === undefined) return '';
  const holds = groups.some(({ key, value }) => key === claimed && value === groups[0]?.value);
  return holds ? pick(language, 'Yes, ', 'Oo, ') : pick(language, 'No, ', 'Hindi, ');
};
