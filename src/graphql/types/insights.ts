import { addDays, startOfDay, today } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import { builder, type QueryFields } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { isAlert, type Measure, measuresOf } from '../insight-measures.ts';
import type { ChatCounts, GoalCounts, Span } from '../ports/insights.ts';
import { ChatInsights, GoalInsights } from './insight-parts.ts';

const DAYS = { TODAY: 1, LAST_7_DAYS: 7, LAST_30_DAYS: 30, LAST_90_DAYS: 90 } as const;

const InsightPeriod = codeEnum<keyof typeof DAYS>('InsightPeriod', 'Days in Manila, up to now.', {
  TODAY: 'Today.',
  LAST_7_DAYS: 'Today and the six days before.',
  LAST_30_DAYS: 'Today and the 29 days before.',
  LAST_90_DAYS: 'Today and the 89 days before.',
});

const MeasureUnit = codeEnum('MeasureUnit', 'What a measure counts in.', {
  percent: 'Percent, 0 to 100.',
  milliseconds: 'Milliseconds.',
});

const AlertSide = codeEnum('AlertSide', 'The bad side of a threshold.', {
  BELOW: 'Less is bad.',
  ABOVE: 'More is bad.',
});

const InsightMeasure = builder.objectRef<Measure>('InsightMeasure').implement({
  description: 'A figure against the threshold beyond which somebody should look.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its stable name, such as "chat.fallback".' }),
    label: t.exposeString('label', { description: 'What to call it.' }),
    unit: t.expose('unit', { type: MeasureUnit, description: 'What it counts in.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The figure; null where there is none yet.',
    }),
    threshold: t.exposeFloat('threshold', { description: 'Where trouble begins.' }),
    alertWhen: t.expose('alertWhen', { type: AlertSide, description: 'On which side of it.' }),
    alert: t.boolean({ description: 'Whether the figure is on that side.', resolve: isAlert }),
    samples: t.exposeInt('samples', { description: 'How many cases the figure is made from.' }),
  }),
});

interface InsightsShape {
  readonly period: keyof typeof DAYS;
  readonly span: Span;
  readonly chat: ChatCounts;
  readonly goals: GoalCounts;
}

const Insights = builder.objectRef<InsightsShape>('Insights').implement({
  description: 'How well the server serves.',
  fields: (t) => ({
    period: t.expose('period', { type: InsightPeriod, description: 'The days looked at.' }),
    from: t.field({ type: 'DateTime', description: 'When they begin.', resolve: ({ span }) => span.from }),
    to: t.field({ type: 'DateTime', description: 'When they end: now.', resolve: ({ span }) => span.to }),
    measures: t.field({
      type: [InsightMeasure],
      description: 'Rates and latencies against their thresholds.',
      resolve: ({ chat, goals }) => measuresOf(chat, goals),
    }),
    alerts: t.field({
      type: [InsightMeasure],
      description: 'The measures on the bad side of their thresholds.',
      resolve: ({ chat, goals }) => measuresOf(chat, goals).filter(isAlert),
    }),
    chat: t.expose('chat', { type: ChatInsights, description: 'What chat did.' }),
    goals: t.expose('goals', { type: GoalInsights, description: 'What planning did.' }),
  }),
});

const spanOf = (days: number, clock: Clock): Span => ({
  from: startOfDay(addDays(today(clock), 1 - days)),
  to: clock.now(),
});

/** The root field for admins. */
export const insightQueries = (t: QueryFields) => ({
  insights: t.field({
    type: Insights,
    description:
      'How well the server serves: rates and latencies against their alert thresholds. Admin only.',
    authScopes: { admin: true },
    args: { period: t.arg({ type: InsightPeriod, description: 'Which days; LAST_30_DAYS where left out.' }) },
    resolve: async (_root, args, { services: { insights, clock } }) => {
      const period = args.period ?? 'LAST_30_DAYS';
      const span = spanOf(DAYS[period], clock);
      const [chat, goals] = await Promise.all([insights.chat(span), insights.goals(span)]);
      return { period, span, chat, goals };
    },
  }),
});
