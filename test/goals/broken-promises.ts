import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { dayOfWeek } from '../../src/core/calendar.ts';
import { readDate } from '../../src/core/read-date.ts';
import { restDaysOf } from '../../src/engine/goals/schedule/work-days.ts';
import type { Goal, GoalPlan, Profile } from '../../src/engine/goals/types.ts';
import { TODAY } from './plan.ts';

/** What no plan may do, whoever it is for. */
export const broken = (made: GoalPlan, goal: Goal, profile: Profile): readonly string[] => {
  const found: string[] = [];
  const { tasks, fit } = made;
  if (tasks.length === 0) found.push('an empty plan');
  if (made.counts.rendered !== made.counts.selected || made.rejected.length > 0)
    found.push('something was not rendered');
  if (new Set(tasks.map(({ templateId }) => templateId)).size !== tasks.length)
    found.push('a template twice');
  if (new Set(tasks.map(({ title }) => title)).size !== tasks.length) found.push('a title twice');
  const dates = new Map(
    made.facts.flatMap(({ name, value }) => {
      const day = readDate(value, TODAY, 'Asia/Manila');
      return day.ok && day.precision === 'DAY' ? [[name, day.date] as const] : [];
    }),
  );
  const rest = restDaysOf([String(profile.restDays ?? '')]);
  const minutes = new Map<string, number>();
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const task of tasks) {
    const late = goal.targetDate && task.finishOn > goal.targetDate;
    if (late && !fit.afterDeadline.includes(task.id)) found.push(`${task.templateId} after the deadline`);
    const { before } = goalCatalog.byId.get(task.templateId)?.template ?? {};
    const day = before === undefined ? undefined : dates.get(before);
    if (day !== undefined && day > TODAY && task.finishOn >= day && fit.afterDeadline.length === 0)
      found.push(`${task.templateId} not before ${before}`);
    if (task.scheduledOn < TODAY) found.push(`${task.templateId} in the past`);
    if (task.definitionOfDone.reduce((sum, item) => sum + item.weight, 0) !== 100) found.push('weights');
    if (task.reasons.length === 0) found.push(`${task.templateId} without a reason`);
    for (const session of task.sessions) {
      if (rest.size < 7 && rest.has(dayOfWeek(session.on))) found.push(`${task.templateId} on a rest day`);
      minutes.set(session.on, (minutes.get(session.on) ?? 0) + session.minutes);
    }
    for (const id of task.dependsOn) {
      const before = byId.get(id);
      if (before === undefined || before.finishOn > task.scheduledOn || before.position >= task.position)
        found.push(`${task.templateId} before what it builds on`);
    }
  }
  const stated = made.facts.find(({ name }) => name === 'minutes_per_day');
  const onDay = new Map<string, number>();
  for (const { on } of tasks.flatMap(({ sessions }) => sessions)) onDay.set(on, (onDay.get(on) ?? 0) + 1);
  for (const [day, sum] of minutes) {
    // Nobody said how many: a day holds one task, or two hours of several.
    const most = stated === undefined ? (onDay.get(day) === 1 ? 240 : 120) : Number(stated.value);
    if (sum > most) found.push('a day too full');
  }
  if (fit.fits && (fit.dropped.length > 0 || fit.afterDeadline.length > 0))
    found.push('it does not fit and says it does');
  if (!fit.fits && fit.notes.length === 0) found.push('it does not fit and does not say why');
  return found;
};
