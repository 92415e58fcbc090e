import { addDays, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { FactSheet } from '../facts/fact-definition.ts';
import { dayInWords } from '../reading/read-value.ts';
import type { TaskTemplate } from '../template.ts';
import type { PlanFit, WorkSession } from '../types.ts';
import { type Calendar, layOut, type PartOfDay, type Work } from './lay-out.ts';
import { type Draft, dependenciesOf, inOrder, leastMissed, withDependents } from './order-tasks.ts';
import { restDaysOf } from './work-days.ts';

export interface Scheduled {
  readonly task: Draft;
  readonly sessions: readonly WorkSession[];
  readonly dependsOn: readonly string[];
}

export interface Schedule {
  readonly scheduled: readonly Scheduled[];
  readonly fit: PlanFit;
}

/** Where there is time, tasks begin at most this many days apart: often enough to stay in motion. */
const LONGEST_STRIDE = 5;
/** The pace where there is no deadline. */
const OPEN_STRIDE = 2;
/** The part of the time before a deadline that is planned; the rest is kept for what comes between. */
const PLANNED_SHARE = 0.75;
/** Minutes that a day may hold where nobody said how many, once one task a day does not do. */
const USUAL_MINUTES = 120;
/** When nothing fits, this many tasks stand, and the plan says that they come after the deadline. */
const KEPT_ANYWAY = 3;

const lastDay = (sessions: readonly WorkSession[] | undefined): IsoDate =>
  sessions?.at(-1)?.on ?? '9999-12-31';

/** The last day on which a task may end: the deadline, or the day before whatever it prepares for. */
const limitOf = (
  draft: Draft,
  deadline: IsoDate | null,
  facts: FactSheet,
  today: IsoDate,
): IsoDate | null => {
  const { before } = draft.compiled.template;
  const date = before === undefined ? undefined : facts.get(before)?.date;
  if (date === undefined || date < today) return deadline;
  const last = date === today ? today : addDays(date, -1);
  return deadline === null || last < deadline ? last : deadline;
};

/** The day before which a task is too early to be of use. */
const earliestOf = ({ notBefore }: TaskTemplate, facts: FactSheet): IsoDate | null => {
  const date = notBefore?.dates.flatMap((name) => facts.get(name)?.date ?? [])[0];
  return date === undefined || notBefore === undefined ? null : addDays(date, -notBefore.days);
};

const overdue = (
  drafts: readonly Draft[],
  placed: ReadonlyMap<string, readonly WorkSession[]>,
  limit: (draft: Draft) => IsoDate | null,
): readonly Draft[] =>
  drafts.filter((draft) => {
    const last = limit(draft);
    return lastDay(placed.get(draft.id)) > (last ?? '9999-12-30');
  });

/**
 * Dates the tasks. The deadline is kept: first at an easy pace, then day after day, then by leaving out what
 * is least missed, which `fit.dropped` names. Where nothing fits, or the deadline is past, the tasks that
 * matter most stand after it and `fit.afterDeadline` says so.
 */
export const scheduleTasks = (drafts: readonly Draft[], facts: FactSheet, today: IsoDate): Schedule => {
  const stated = facts.get('deadline')?.date ?? null;
  const passed = stated !== null && stated < today;
  const deadline = passed ? null : stated;
  const minutesPerDay = facts.get('minutes_per_day')?.number ?? null;
  const rest = restDaysOf(facts.get('rest_days')?.items ?? []);
  const peak = (facts.get('energy_peak')?.text as PartOfDay | undefined) ?? null;
  let usual: number | null = null;
  const calendar = (stride: number): Calendar => ({
    today,
    usual,
    rest: rest.size < 7 ? rest : new Set(),
    minutesPerDay,
    peak,
    stride,
  });
  const limit = (draft: Draft) => limitOf(draft, deadline, facts, today);
  const work = (
    list: readonly Draft[],
    depends: ReadonlyMap<string, readonly string[]>,
    keepFrom = true,
  ): readonly Work[] =>
    inOrder(list, depends).map(({ id, compiled }) => ({
      id,
      minutes: compiled.template.timebox,
      energy: compiled.template.energy,
      dependsOn: depends.get(id) ?? [],
      settles: keepFrom ? (compiled.template.settles ?? 0) : 0,
      from: keepFrom ? earliestOf(compiled.template, facts) : null,
    }));

  const notes: string[] = [];
  const dropped: Draft[] = [];
  let kept = drafts;
  let depends = dependenciesOf(kept);
  const easy =
    deadline === null
      ? OPEN_STRIDE
      : Math.min(LONGEST_STRIDE, (daysBetween(today, deadline) * PLANNED_SHARE) / Math.max(1, kept.length));
  let placed = layOut(work(kept, depends), calendar(easy));
  if (overdue(kept, placed, limit).length > 0) placed = layOut(work(kept, depends), calendar(0));
  if (minutesPerDay === null && overdue(kept, placed, limit).length > 0) {
    usual = USUAL_MINUTES;
    placed = layOut(work(kept, depends), calendar(0));
  }
  // Too early is better than never: a rehearsal a month ahead beats none.
  const roomy = overdue(kept, placed, limit).length === 0;
  if (!roomy) placed = layOut(work(kept, depends, false), calendar(0));
  for (
    let late = overdue(kept, placed, limit);
    late.length > 0 && kept.length > 0;
    late = overdue(kept, placed, limit)
  ) {
    // A task with a limit of its own that it cannot meet goes first: dropping others would not help it.
    const own = late.filter((draft) => limit(draft) !== deadline);
    const loser = leastMissed(own.length > 0 ? withDependents(own, kept, depends) : kept, depends);
    if (loser === undefined) break;
    dropped.push(loser);
    kept = kept.filter(({ id }) => id !== loser.id);
    depends = dependenciesOf(kept);
    placed = layOut(work(kept, depends, false), calendar(0));
  }
  // What was left out may have made room for more than itself.
  for (const draft of dropped.toReversed()) {
    const wider = inOrder([...kept, draft], dependenciesOf([...kept, draft]));
    const needs = (dependenciesOf(drafts).get(draft.id) ?? []).every((id) =>
      kept.some((task) => task.id === id),
    );
    const laid = layOut(work(wider, dependenciesOf(wider), false), calendar(0));
    if (!needs || overdue(wider, laid, limit).length > 0) continue;
    dropped.splice(dropped.indexOf(draft), 1);
    kept = wider;
    depends = dependenciesOf(kept);
    placed = laid;
  }
  let afterDeadline: readonly string[] = passed ? kept.map(({ id }) => id) : [];
  if (kept.length === 0 && drafts.length > 0) {
    const best = inOrder(drafts, dependenciesOf(drafts)).slice(0, KEPT_ANYWAY);
    kept = best;
    depends = dependenciesOf(kept);
    placed = layOut(work(kept, depends, false), calendar(0));
    const back = new Set(best.map(({ id }) => id));
    dropped.splice(0, dropped.length, ...dropped.filter(({ id }) => !back.has(id)));
    afterDeadline = overdue(kept, placed, limit).map(({ id }) => id);
  }

  if (passed)
    notes.push(`The deadline, ${dayInWords(stated)}, has passed: every date in this plan lies after it.`);
  if (afterDeadline.length > 0 && !passed) {
    notes.push(
      'No task fits into the time that is left. The ones that matter most are dated after the deadline; more minutes a day or a later date would help.',
    );
  }
  if (dropped.length > 0 && afterDeadline.length === 0) {
    notes.push(
      'Not everything fits before the deadline. What is least missed was left out; more minutes a day or a later date would bring it back.',
    );
  }
  if (minutesPerDay === null) {
    notes.push(
      usual === null
        ? 'You have not said how many minutes a day you have, so each day holds one task.'
        : 'You have not said how many minutes a day you have; time is short, so a day holds up to two hours.',
    );
  }
  if (stated === null) notes.push('You have not set a day for this goal, so the plan runs at an easy pace.');
  if (rest.size >= 7)
    notes.push('All seven days are set as rest days; the plan could not keep any of them free.');

  return {
    scheduled: inOrder(kept, depends)
      .map((task) => ({
        task,
        sessions: placed.get(task.id) ?? [],
        dependsOn: depends.get(task.id) ?? [],
      }))
      .sort((a, b) => byStart(a, b)),
    fit: {
      fits: dropped.length === 0 && afterDeadline.length === 0,
      deadline: stated,
      deadlinePassed: passed,
      dropped: dropped.map(({ compiled, title }) => ({
        templateId: compiled.template.id,
        title,
        timeboxMinutes: compiled.template.timebox,
        reason: 'It does not fit before the deadline, and it is less missed than what stays.',
      })),
      afterDeadline,
      notes,
    },
  };
};

const PARTS = ['MORNING', 'AFTERNOON', 'EVENING'];

/** By first day and part of the day; the order of equals (prerequisites first) stays. */
const byStart = (a: Scheduled, b: Scheduled): number => {
  const [x, y] = [a.sessions[0], b.sessions[0]];
  if (x === undefined || y === undefined) return 0;
  if (x.on !== y.on) return x.on < y.on ? -1 : 1;
  return PARTS.indexOf(x.at ?? '') - PARTS.indexOf(y.at ?? '');
};
