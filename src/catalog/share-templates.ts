import { comparePlan, trendPlan } from '../engine/chat/plans.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import type { Metric } from '../engine/query/plan.ts';
import { wording } from './enumeration.ts';
import { KINDS } from './kinds.ts';
import { rateOf, SHARE } from './share-of.ts';

const ofShare = { version: '1', intent: 'ANALYSIS', ...SHARE } as const;

/** What is set side by side; the share is asked of each. */
const severalOf = ({ constraints }: Reading) =>
  constraints.find(({ compared }) => compared) ?? constraints.find(({ members }) => members.length > 1);

/** The rows that a share is of, and the share as a metric, with what is compared left as it is. */
const shareAmong = (reading: Reading): { rows: Reading; metric: Metric } => {
  const several = severalOf(reading);
  const rest = { ...reading, constraints: reading.constraints.filter((one) => one !== several) };
  const { where, metric } = rateOf(rest);
  const constraints = several ? [several, ...where.constraints] : where.constraints;
  return { rows: { ...where, constraints }, metric };
};

/** Kinds whose rows lie somewhere. */
const PLACED = KINDS.filter(([prefix]) => !/milestones|^staff/.test(prefix));

/** "What percentage of needs are met in Region IX versus Region XII?" */
const sideBySide: readonly ChatTemplate[] = PLACED.map(
  ([prefix, category, dataset, , many, fil]): ChatTemplate => ({
    ...ofShare,
    category,
    dataset,
    id: `${prefix}.compare-share`,
    examples: [
      `Compare the share of {condition} ${many} in Region IX and Region X`,
      `What percentage of ${many} are {condition} in Region IX versus Region X?`,
      `percentage of {condition} ${many}, Region XI versus Region XII`,
      `Ihambing ang porsyento ng {condition} na ${fil} sa Region IX at Region X`,
    ],
    counterExamples: [
      `Compare ${many} in Region IX and Region X`,
      `What percentage of ${many} are {condition}?`,
    ],
    question: 'Compare the share of {subject}',
    plan: (reading) => {
      const { rows, metric } = shareAmong(reading);
      return comparePlan(rows, metric);
    },
    answer: wording(
      'Share of each that are {subject}:\n{lines}',
      'Bahagi ng bawat isa na {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  }),
);

/** Kinds whose rows have a day that periods look at. */
const DATED = KINDS.filter(([prefix]) => !/milestones|organizations|^staff|communities/.test(prefix));

/** "What percentage of projects were completed each year?" */
const overTime: readonly ChatTemplate[] = DATED.map(
  ([prefix, category, dataset, , many, fil]): ChatTemplate => ({
    ...ofShare,
    category,
    dataset,
    id: `${prefix}.share-trend`,
    examples: [
      `What percentage of ${many} were {condition} per {bucket}?`,
      `share of {condition} ${many} per {bucket}`,
      `trend of the share of ${many} that are {condition}`,
      `Ilang porsyento ng ${fil} ang {condition} kada {bucket}?`,
    ],
    counterExamples: [`${many} per year`, `What percentage of ${many} are {condition}?`],
    question: 'Trend of the share of {subject}',
    plan: (reading) => {
      const { rows, metric } = shareAmong(reading);
      return trendPlan(rows, { metric });
    },
    answer: wording(
      'Share that are {subject}, over time:\n{lines}',
      'Bahagi na {subject}, sa paglipas ng panahon:\n{lines}',
    ),
    visualization: 'LINE',
  }),
);

export const shareTemplates: readonly ChatTemplate[] = [...sideBySide, ...overTime];
