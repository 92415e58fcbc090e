import type { IsoDate } from '../../core/calendar.ts';
import type { IdSource } from '../../core/ids.ts';
import { type FactsRead, readFacts } from './facts/read-facts.ts';
import type { GoalCatalog } from './goal-catalog.ts';
import type { CompiledTemplate } from './render/compile-template.ts';
import { missingFacts } from './render/missing-facts.ts';
import { renderTask } from './render/render-task.ts';
import type { Draft } from './schedule/order-tasks.ts';
import { type Schedule, scheduleTasks } from './schedule/schedule-tasks.ts';
import { type ActiveMilestone, isElsewhere, milestonesFor } from './select/milestones.ts';
import { QUICK_WIN_MINUTES } from './select/score.ts';
import { type Selection, selectTemplates } from './select/select-templates.ts';
import type {
  FinishedTask,
  GenerationStrategy,
  Goal,
  GoalPlan,
  GoalStage,
  PlannedTask,
  Profile,
  RejectedTask,
} from './types.ts';
import { scheduleProblems } from './validate/schedule-problems.ts';
import { taskProblem } from './validate/task-problem.ts';

export interface PlanRequest {
  readonly profile: Profile;
  readonly goal: Goal;
  /** The first day that may hold a task, in the profile's zone (`profileZone` reads it). */
  readonly today: IsoDate;
  readonly catalog: GoalCatalog;
  /** Finished tasks of earlier generations: kept, counted as done, never planned again. */
  readonly finishedTasks: readonly FinishedTask[];
  readonly ids: IdSource;
  /** False plans from the general templates only (outside the rollout). */
  readonly useTemplates?: boolean;
  /** Whether this person gets the wording that is on trial for a template; left out, nobody does. */
  readonly onTrial?: (templateId: string) => boolean;
  /** Told as each stage begins, for progress events. */
  readonly onStage?: (stage: GoalStage) => void;
}

/** A plan in the making: what each stage adds for the next. */
interface Making {
  readonly request: PlanRequest;
  readonly facts: FactsRead;
  readonly strategy: GenerationStrategy;
  readonly category: string;
  readonly milestones: readonly ActiveMilestone[];
  readonly selection: Selection;
  readonly drafts: readonly Draft[];
  readonly rendered: number;
  readonly rejected: readonly RejectedTask[];
  readonly schedule: Schedule;
  readonly tasks: readonly PlannedTask[];
}

interface Stage {
  readonly name: GoalStage;
  run(making: Making): Partial<Making>;
}

/** Fewer tasks than this are no plan: the general templates stand in. */
const FEWEST_TASKS = 2;

/** The pipeline, in order. Each stage sees what those before it made. */
const STAGES: readonly Stage[] = [
  {
    name: 'facts',
    run: ({ request: { profile, goal, today, catalog } }) => ({
      facts: readFacts(profile, goal, today, catalog.facts),
    }),
  },
  {
    name: 'milestones',
    run: ({ request, facts, category }) => {
      const { catalog, goal } = request;
      const route = catalog.routes.find((candidate) => candidate.category === category);
      const none = route === undefined || isElsewhere(route, catalog.routes, goal, facts);
      return { milestones: none ? [] : milestonesFor(route, goal, facts) };
    },
  },
  {
    name: 'select',
    run: (making) => {
      const chosen = select(making, making.milestones, making.category);
      if (chosen.selected.length >= FEWEST_TASKS) return { selection: chosen };
      const general = making.request.catalog.routes.find(({ category }) => category === GENERAL);
      const milestones =
        general === undefined ? [] : milestonesFor(general, making.request.goal, making.facts);
      const selection = select(making, milestones, GENERAL);
      return { selection, milestones, category: GENERAL, strategy: 'GENERIC' };
    },
  },
  {
    name: 'render',
    run: ({ request: { catalog, ids, onTrial }, facts, selection }) => {
      const wordingOf = (compiled: CompiledTemplate): CompiledTemplate =>
        compiled.trial !== null && onTrial?.(compiled.template.id) ? compiled.trial : compiled;
      const drafts = selection.selected.map((selected) => ({
        ...renderTask(wordingOf(selected.compiled), facts, catalog),
        id: ids.next(),
        selected,
      }));
      return { drafts, rendered: drafts.length };
    },
  },
  {
    name: 'filter',
    run: ({ drafts }) => {
      const titles = new Set<string>();
      const sound: Draft[] = [];
      const rejected: RejectedTask[] = [];
      for (const draft of drafts) {
        const reason = titles.has(draft.title) ? 'another task has the same title' : taskProblem(draft);
        titles.add(draft.title);
        if (reason === null) sound.push(draft);
        else rejected.push({ templateId: draft.compiled.template.id, reason });
      }
      return { drafts: sound, rejected };
    },
  },
  {
    name: 'schedule',
    run: ({ drafts, facts, request: { today } }) => ({ schedule: scheduleTasks(drafts, facts, today) }),
  },
  {
    name: 'validate',
    run: ({ schedule, strategy, rejected, facts, request: { today } }) => {
      const tasks = schedule.scheduled.map(({ task, sessions, dependsOn }, i) =>
        planned(task, sessions, dependsOn, i + 1, strategy),
      );
      const problems = scheduleProblems(tasks, schedule.fit, facts, today);
      const bad = new Set(problems.map(({ taskId }) => taskId));
      return {
        tasks: tasks.filter(({ id }) => !bad.has(id)),
        rejected: [...rejected, ...problems.map(({ templateId, reason }) => ({ templateId, reason }))],
      };
    },
  },
];

const GENERAL = 'general';

const select = ({ request, facts }: Making, milestones: readonly ActiveMilestone[], category: string) =>
  selectTemplates(
    milestones,
    category,
    facts,
    request.catalog,
    new Set(request.finishedTasks.map(({ templateId }) => templateId)),
  );

const planned = (
  task: Draft,
  sessions: PlannedTask['sessions'],
  dependsOn: readonly string[],
  position: number,
  strategy: GenerationStrategy,
): PlannedTask => {
  const { template } = task.compiled;
  return {
    id: task.id,
    title: task.title,
    description: task.description,
    source: strategy === 'GENERIC' ? 'GENERIC' : 'TEMPLATE',
    templateId: template.id,
    templateVersion: template.version,
    milestoneType: template.milestone,
    position,
    timeboxMinutes: template.timebox,
    priority: template.priority,
    energyLevel: template.energy,
    scheduledOn: sessions[0]?.on ?? '',
    finishOn: sessions.at(-1)?.on ?? '',
    sessions,
    deliverable: task.deliverable,
    definitionOfDone: task.definitionOfDone,
    facts: task.facts,
    dependsOn,
    isQuickWin: template.timebox <= QUICK_WIN_MINUTES,
    reasons: task.selected.reasons,
  };
};

/**
 * Turns a goal and a profile into a dated plan. Pure: the same request gives the same plan, ids apart.
 * It never throws on what people store; what cannot be read is in `unreadable`, what nobody said in
 * `missingFacts`.
 *
 * @example planGoal({ profile, goal, today: '2026-11-22', catalog: goalCatalog, finishedTasks: [], ids })
 */
export const planGoal = (request: PlanRequest): GoalPlan => {
  const useTemplates = request.useTemplates ?? true;
  let making: Making = {
    request,
    facts: { known: new Map(), conflicts: [], unreadable: [], get: () => undefined },
    strategy: useTemplates ? 'TEMPLATES' : 'GENERIC',
    category: useTemplates ? request.goal.category : GENERAL,
    milestones: [],
    selection: { considered: 0, selected: [] },
    drafts: [],
    rendered: 0,
    rejected: [],
    schedule: {
      scheduled: [],
      fit: { fits: true, deadline: null, deadlinePassed: false, dropped: [], afterDeadline: [], notes: [] },
    },
    tasks: [],
  };
  for (const stage of STAGES) {
    request.onStage?.(stage.name);
    making = { ...making, ...stage.run(making) };
  }
  return result(making);
};

const result = (making: Making): GoalPlan => {
  const { request, facts, tasks, drafts, selection, rejected, schedule } = making;
  const kept = new Set(tasks.map(({ id }) => id));
  const scheduleNeeds = ['minutes_per_day', 'deadline', 'energy_peak'];
  return {
    strategy: making.strategy,
    catalogVersion: request.catalog.version,
    milestones: making.milestones.map(({ milestone }) => milestone.id),
    tasks,
    missingFacts: missingFacts(
      drafts.filter(({ id }) => kept.has(id)),
      scheduleNeeds,
      facts,
      request.catalog,
    ),
    conflicts: facts.conflicts,
    unreadable: facts.unreadable,
    fit: schedule.fit,
    rejected,
    facts: [...facts.known.values()].map(({ name, text, origin, path }) => ({
      name,
      value: text,
      origin,
      path,
    })),
    counts: {
      considered: selection.considered,
      selected: selection.selected.length,
      rendered: making.rendered,
      rejected: rejected.length,
      planned: tasks.length,
      quickWins: tasks.filter(({ isQuickWin }) => isQuickWin).length,
    },
  };
};
