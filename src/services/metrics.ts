import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/**
 * What the server counts, for Prometheus. Labels take a handful of known values each, never what a caller
 * sent: one series for every operation name that somebody makes up would fill the memory.
 */
export interface Metrics {
  /** One answered HTTP request. */
  request(observation: { route: string; status: number; seconds: number }): void;
  /** One chat reply. */
  reply(observation: { source: string; intent: string; seconds: number }): void;
  /** One generation of tasks. */
  generation(observation: {
    strategy: string;
    /** In all, and without the model and the database. */
    seconds: number;
    planningSeconds: number;
    tasks: { selected: number; rendered: number; rejected: number };
    costUsd: number;
    /** What became of each wording that a model was to polish: ACCEPTED, or why the original stands. */
    wordings: readonly string[];
  }): void;
  /** One request refused for coming too often. */
  limited(): void;
  /** What Prometheus reads, and its media type. */
  expose(): Promise<{ contentType: string; text: string }>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Metrics of their own registry, so that two servers in one process do not mix.
 *
 * @example (await createMetrics().expose()).text
 */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'sagot_http_request_seconds',
    help: 'Time to answer an HTTP request, by route and class of status.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const replies = new Histogram({
    name: 'sagot_chat_reply_seconds',
    help: 'Time to answer a chat message, by what answered it and what it was about.',
    labelNames: ['source', 'intent'],
    buckets: SECONDS,
    registers,
  });
  const generations = new Histogram({
    name: 'sagot_task_generation_seconds',
    help: 'Time to plan a goal, by strategy.',
    labelNames: ['strategy'],
    buckets: SECONDS,
    registers,
  });
  const plannings = new Histogram({
    name: 'sagot_task_planning_seconds',
    help: 'Time of the engine alone to plan a goal, by strategy.',
    labelNames: ['strategy'],
    buckets: SECONDS,
    registers,
  });
  const tasks = new Counter({
    name: 'sagot_tasks_total',
    help: 'Tasks of plans, by what became of them: selected, rendered, rejected.',
    labelNames: ['outcome'],
    registers,
  });
  const empty = new Counter({
    name: 'sagot_task_generations_without_selection_total',
    help: 'Plans for which no task was selected.',
    registers,
  });
  const wordings = new Counter({
    name: 'sagot_enhancement_wordings_total',
    help: 'Wordings that a model was to polish: ACCEPTED, or the reason why the original stands.',
    labelNames: ['outcome'],
    registers,
  });
  const cost = new Counter({
    name: 'sagot_enhancement_cost_usd_total',
    help: 'US dollars spent on enhancement.',
    registers,
  });
  const refused = new Counter({
    name: 'sagot_http_limited_total',
    help: 'Requests refused because their asker sent too many.',
    registers,
  });
  return {
    request: ({ route, status, seconds }) =>
      requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds),
    reply: ({ source, intent, seconds }) => replies.observe({ source, intent }, seconds),
    generation: (observation) => {
      const { strategy } = observation;
      generations.observe({ strategy }, observation.seconds);
      plannings.observe({ strategy }, observation.planningSeconds);
      for (const outcome of ['selected', 'rendered', 'rejected'] as const)
        tasks.inc({ outcome }, observation.tasks[outcome]);
      if (observation.tasks.selected === 0) empty.inc();
      for (const outcome of observation.wordings) wordings.inc({ outcome });
      cost.inc(observation.costUsd);
    },
    limited: () => refused.inc(),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
};
