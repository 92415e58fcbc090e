import { monthWords } from '../../language/dates.ts';
import { boundWords } from '../../language/figures.ts';
import { ordinalWord } from '../../language/ordinals.ts';
import type { QueryPlan } from '../../query/plan.ts';
import type { QueryRows } from '../../query/query-port.ts';
import { namesGroup } from '../plans.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../reply.ts';
import type { ChatTemplate } from '../template.ts';
import { labelOf } from './answer.ts';
import { dimensionPhrase, subjectPhrase } from './phrase.ts';
import { claimVerdict, verdict } from './verdict.ts';
import {
  countSentence,
  countsThings,
  measureOf,
  metricOfPlan,
  metricPhrase,
  pick,
  sentenceCase,
} from './wording.ts';

/** Groups that the words themselves name; the typed answer holds the rest. */
const LINES = 10;
/** Pairs of groups that the words themselves name. */
const CROSSED = 40;

type GroupRows = Extract<QueryRows, { kind: 'groups' }>;

const linesOf = (plan: QueryPlan): number => {
  if (plan.kind === 'trend') return 24;
  if (plan.kind === 'rank' || plan.kind === 'across') return Math.max(LINES, plan.limit);
  return plan.kind === 'group' && plan.across ? CROSSED : LINES;
};

export const groupLines = (
  rows: GroupRows,
  plan: QueryPlan,
  language: Language,
  shown: (value: number | null) => string,
): string =>
  rows.groups
    .slice(0, linesOf(plan))
    .map((group, index) => {
      const label =
        plan.kind === 'trend' && plan.bucket === 'month'
          ? bucketLabel(group.key, group.label, language)
          : group.label;
      return `${plan.kind === 'rank' ? `${index + (plan.place ?? 1)}.` : '-'} ${label}: ${shown(group.value)}`;
    })
    .join('\n');

const bucketLabel = (key: string, label: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(key) ? monthWords(key)[language] : label;

const BUCKETS = { day: 'araw', month: 'buwan', quarter: 'kuwarter', year: 'taon' } as const;

/** What lies in no group, such as cities outside any province: said, so that the groups do not seem all. */
const leftOver = (
  reading: Reading,
  plan: QueryPlan,
  rows: GroupRows,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  if (plan.kind !== 'group' || rows.total === null || rows.groupCount > rows.groups.length) return '';
  const rest = rows.total - rows.groups.reduce((sum, group) => sum + (group.value ?? 0), 0);
  if (rest <= 0) return '';
  const by = dimensionPhrase(reading, language);
  return pick(language, `\n(In no ${by}: ${shown(rest)}.)`, `\n(Walang ${by}: ${shown(rest)}.)`);
};

/** How many of those that share a place are named. */
const NAMED = 3;

/** "Region XII", "Region X and Region XII", "Region IX, Region X and 2 more". */
const together = (names: readonly string[], language: Language): string => {
  const and = pick(language, 'and', 'at');
  const more = names.length - NAMED;
  const said = more > 0 ? [...names.slice(0, NAMED), pick(language, `${more} more`, `${more} pa`)] : names;
  return said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)}`;
};

/** Whether what is put in order are people, whom Filipino calls "si" and "sina". */
const areNamed = ({ dataset }: Reading, dimension: string | null): boolean => {
  const filter = dataset.dimensions.find(({ id }) => id === dimension)?.filter;
  const named = dataset.references?.find((one) => (dimension === null ? one.own : one.filter === filter));
  return named?.type === 'staff' || named?.type === 'stakeholder';
};

/** Who comes first and with what; all of them where several have the same. */
const rankLead = (
  template: ChatTemplate,
  reading: Reading,
  plan: Extract<QueryPlan, { kind: 'rank' }>,
  { groups }: GroupRows,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  const { metric, dimension, direction } = plan;
  const value = groups[0]?.value ?? null;
  const names = groups.filter((group) => group.value === value).map(({ label }) => label);
  const measure = measureOf(reading, metric);
  const most = direction === 'desc';
  const subject = subjectPhrase(reading, language);
  const first = together(names, language);
  // Single rows are set among the rows that were asked about; groups are groups of them.
  const all = reading.constraints.length === 0;
  const among =
    dimension !== null
      ? ''
      : all
        ? pick(language, `Of all ${subject}, `, `Sa lahat ng ${subject}, `)
        : pick(language, `Of ${subject}, `, `Sa ${subject}, `);
  const si = areNamed(reading, dimension) ? (names.length > 1 ? 'sina' : 'si') : 'ang';
  const ang = among === '' && plan.claimed === undefined ? sentenceCase(si) : si;
  const tie = names.length > 1 ? pick(language, ' each', ' bawat isa') : '';
  const have = names.length > 1 ? 'have' : 'has';
  const things =
    metric.kind === 'count'
      ? subjectPhrase(reading, language, language === 'fil' ? 'one' : 'many')
      : countsThings(measure) && !template.label
        ? dimension === null || all
          ? labelOf(template, reading, metric, language)
          : pick(
              language,
              `${labelOf(template, reading, metric, 'en')} of ${subject}`,
              `${labelOf(template, reading, metric, 'fil')} ng ${subject}`,
            )
        : null;
  // An average or a median of counted things is high or low again.
  if (
    things !== null &&
    !plan.place &&
    !(metric.kind === 'aggregate' && dimension !== null && metric.fn !== 'sum')
  )
    return pick(
      language,
      `${among}${first} ${have} the ${most ? 'most' : 'fewest'} ${things}: ${shown(value)}${tie}.`,
      `${among}${ang} ${first} ang may ${most ? 'pinakamaraming' : 'pinakakaunting'} ${things}: ${shown(value)}${tie}.`,
    );
  // Years and the like are neither high nor low.
  const ordered = measure?.unit === 'year';
  const label = (which: Language): string =>
    things !== null && metric.kind === 'count'
      ? pick(which, `number of ${things}`, `bilang ng ${things}`)
      : dimension === null
        ? labelOf(template, reading, metric, which)
        : metricPhrase(template, reading, metric, which);
  const of =
    dimension === null || metric.kind === 'count' ? '' : pick(language, ` of ${subject}`, ` ng ${subject}`);
  const place = ordinalWord(plan.place ?? 1);
  if (ordered || plan.place) {
    const leads = plan.place ? place.fil : 'nangunguna';
    return pick(
      language,
      `${among}${first} ${names.length > 1 ? 'come' : 'comes'} ${place.en}: ${shown(value)}${tie} (${label('en')}${of}).`,
      `${among}${among === '' ? sentenceCase(leads) : leads} ang ${first}: ${shown(value)}${tie} (${label('fil')}${of}).`,
    );
  }
  const long = measure?.unit === 'days' || measure?.unit === 'hours';
  const [high, low] = long ? ['longest', 'shortest'] : ['highest', 'lowest'];
  const [mataas, mababa] = long ? ['pinakamahaba', 'pinakamaikli'] : ['pinakamataas', 'pinakamababa'];
  return pick(
    language,
    `${among}${first} ${have} the ${most ? high : low} ${label('en')}${of}: ${shown(value)}${tie}.`,
    `${among}${ang} ${first} ang may ${most ? mataas : mababa} na ${label('fil')}${of}: ${shown(value)}${tie}.`,
  );
};

/** "Is health the sector with the most projects?" speaks of all projects. */
const withoutClaimed = (
  reading: Reading,
  { claimed, dimension }: Extract<QueryPlan, { kind: 'rank' }>,
): Reading =>
  claimed === undefined || dimension === null
    ? reading
    : {
        ...reading,
        constraints: reading.constraints.filter((one) => !namesGroup(one, reading.dataset, dimension)),
      };

/** A lead and a line for each group. */
export const groupSentence = (
  template: ChatTemplate,
  asked: Reading,
  plan: QueryPlan,
  rows: GroupRows,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  const metric = metricOfPlan(plan);
  const reading = plan.kind === 'rank' ? withoutClaimed(asked, plan) : asked;
  const subject = subjectPhrase(reading, language);
  const counted = metric === null || metric.kind === 'count';
  const what = counted
    ? pick(language, `number of ${subject}`, `bilang ng ${subject}`)
    : pick(
        language,
        `${metricPhrase(template, reading, metric, 'en')} of ${subject}`,
        `${metricPhrase(template, reading, metric, 'fil')} ng ${subject}`,
      );
  if (rows.groups.length === 0) return countSentence(reading, 0, language);
  const lines = groupLines(rows, plan, language, shown);
  const by = dimensionPhrase(reading, language);
  const [first] = rows.groups;
  if (plan.kind === 'rank' && first) {
    const lead = `${claimVerdict(plan, rows, language)}${rankLead(template, reading, plan, rows, language, shown)}`;
    return rows.groups.length === 1 ? lead : `${lead}\n${lines}`;
  }
  const having = plan.kind === 'group' && plan.having ? ` (${boundWords(plan.having)[language]})` : '';
  const head =
    plan.kind === 'group' && by
      ? pick(language, `${what} by ${by}${having}`, `${what} ayon sa ${by}${having}`)
      : plan.kind === 'trend'
        ? pick(language, `${what} by ${plan.bucket}`, `${what} kada ${BUCKETS[plan.bucket]}`)
        : what;
  const rest = rows.groupCount > rows.groups.length ? `\n(${rows.groups.length} / ${rows.groupCount})` : '';
  return `${verdict(reading, plan, rows, language, shown)}${sentenceCase(head)}:\n${lines}${rest}${leftOver(reading, plan, rows, language, shown)}`;
};
