import type { IsoDate } from '../../../core/calendar.ts';
import type { FactSheet } from '../facts/fact-definition.ts';
import type { PlanFit, PlannedTask } from '../types.ts';

export interface ScheduleProblem {
  readonly taskId: string;
  readonly templateId: string;
  readonly reason: string;
}

/**
 * The last look: nothing leaves the engine that breaks its promises. A task named here is taken out of the
 * plan, whatever went wrong before.
 */
export const scheduleProblems = (
  tasks: readonly PlannedTask[],
  fit: PlanFit,
  facts: FactSheet,
  today: IsoDate,
): readonly ScheduleProblem[] => {
  const problems: ScheduleProblem[] = [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const perDay = facts.get('minutes_per_day')?.number;
  const minutes = new Map<IsoDate, number>();
  for (const task of tasks) {
    const say = (reason: string) => problems.push({ taskId: task.id, templateId: task.templateId, reason });
    if (task.sessions.length === 0) say('no day could be found for it');
    else if (task.scheduledOn < today) say('it would lie in the past');
    const total = task.sessions.reduce((sum, session) => sum + session.minutes, 0);
    if (total !== task.timeboxMinutes) say('its sessions do not add up to its timebox');
    const late = fit.deadline !== null && task.finishOn > fit.deadline;
    if (late && !fit.afterDeadline.includes(task.id)) say('it would lie after the deadline');
    for (const id of task.dependsOn) {
      const before = byId.get(id);
      if (before === undefined || before.position >= task.position || before.finishOn > task.scheduledOn) {
        say('what it builds on would come later');
      }
    }
    for (const { on, minutes: length } of task.sessions) {
      const sum = (minutes.get(on) ?? 0) + length;
      minutes.set(on, sum);
      if (perDay !== undefined && sum > perDay) say('its day would hold too much');
    }
  }
  return problems;
};
