import type { ChatCounts, GoalCounts } from './ports/insights.ts';

/** One figure against the threshold beyond which somebody should look. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly unit: 'percent' | 'milliseconds';
  /** Null where there is nothing to measure yet. */
  readonly value: number | null;
  readonly threshold: number;
  /** On which side of the threshold it is bad. */
  readonly alertWhen: 'BELOW' | 'ABOVE';
  /** How many cases the figure is made from. */
  readonly samples: number;
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** The replies of one source. */
export const repliesOf = (chat: ChatCounts, source: ChatCounts['bySource'][number]['source']): number =>
  chat.bySource.find((one) => one.source === source)?.count ?? 0;

/** All replies. */
export const allReplies = (chat: ChatCounts): number =>
  chat.bySource.reduce((sum, { count }) => sum + count, 0);

/** Whether the figure lies on the bad side of its threshold. */
export const isAlert = ({ value, threshold, alertWhen }: Measure): boolean =>
  value !== null && (alertWhen === 'BELOW' ? value < threshold : value > threshold);

/** The measures that are watched, in the order in which they are shown. */
export const measuresOf = (chat: ChatCounts, goals: GoalCounts): readonly Measure[] => {
  const replies = allReplies(chat);
  const rated = chat.helpful + chat.unhelpful;
  const rate = (
    name: string,
    label: string,
    [part, whole]: readonly [number, number],
    alertWhen: Measure['alertWhen'],
    threshold: number,
  ): Measure => ({
    name,
    label,
    unit: 'percent',
    value: percent(part, whole),
    threshold,
    alertWhen,
    samples: whole,
  });
  const p95 = (name: string, label: string, value: number | null, threshold: number, samples: number) =>
    ({ name, label, unit: 'milliseconds', value, threshold, alertWhen: 'ABOVE', samples }) as const;
  return [
    rate('chat.fallback', 'Messages not understood', [repliesOf(chat, 'FALLBACK'), replies], 'ABOVE', 10),
    rate(
      'chat.clarification',
      'Questions put back',
      [repliesOf(chat, 'CLARIFICATION'), replies],
      'ABOVE',
      20,
    ),
    rate('chat.helpful', 'Rated replies that helped', [chat.helpful, rated], 'BELOW', 80),
    p95('chat.p95', 'Slowest 5% of replies begin at', chat.p95ResponseMs, 500, replies),
    rate('goals.selection', 'Plans with a task', [goals.withSelection, goals.generations], 'BELOW', 90),
    rate('goals.rendering', 'Chosen tasks that were worded', [goals.rendered, goals.selected], 'BELOW', 99),
    rate('goals.generic', 'Plans from general templates', [goals.generic, goals.generations], 'ABOVE', 10),
    rate(
      'goals.enhancement',
      'Polished wordings let through',
      [goals.enhancementAccepted, goals.enhancementAttempted],
      'BELOW',
      70,
    ),
    p95('goals.p95', 'Slowest 5% of plans begin at', goals.p95DurationMs, 2_000, goals.generations),
  ];
};
