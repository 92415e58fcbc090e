import { COUNT, trendPlan } from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { TrendPlan } from '../../engine/query/plan.ts';

/** "Started each year", "achieved per month": rows over the day that the verb names, in any period that is said. */
export const trendByVerb = (reading: Reading): TrendPlan => {
  const verb = reading.parts.find(({ sense }) => sense.kind === 'date')?.sense;
  const day =
    verb?.kind === 'date'
      ? reading.dataset.dates?.find(({ id, field }) => (id ?? field) === verb.date)
      : undefined;
  const field = day?.field ?? reading.day ?? reading.dataset.period!.field;
  const constraints = reading.constraints.map((one) =>
    one.filter === 'period' && one.where.kind === 'between'
      ? { ...one, where: { ...one.where, field } }
      : one,
  );
  const plan = trendPlan({ ...reading, constraints }, { metric: COUNT, field });
  return day?.where ? { ...plan, where: [...plan.where, day.where] } : plan;
};
