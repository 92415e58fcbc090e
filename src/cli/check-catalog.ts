import { goalCatalog } from '../catalog/goals/index.ts';
import { chatCatalog } from '../catalog/index.ts';
import { composeServices } from '../compose-services.ts';
import { today } from '../core/calendar.ts';
import { planGoal } from '../engine/goals/plan-goal.ts';
import type { CompiledTemplate } from '../engine/goals/render/compile-template.ts';
import { createLog } from '../services/log.ts';
import { createMetrics } from '../services/metrics.ts';
import { createUuidSource } from '../services/uuid-source.ts';
import type { Command, CommandTools } from './command.ts';

/** A line of the table: how many of a category there are, what they hold, and what is wrong with them. */
interface Row {
  readonly kind: 'chat' | 'task' | 'faq';
  readonly category: string;
  /** Examples that a chat template or an FAQ learns from; sentences of a task template. */
  readonly examples: number;
  readonly problems: readonly string[];
}

const FEWEST_EXAMPLES = 3;

type ChatTemplate = (typeof chatCatalog.templates)[number];

const chatProblems = ({ id, examples, counterExamples, question }: ChatTemplate): readonly string[] => [
  ...(examples.length < FEWEST_EXAMPLES ? [`${id} has fewer than ${FEWEST_EXAMPLES} examples`] : []),
  ...(new Set(examples).size < examples.length ? [`${id} has an example twice`] : []),
  ...(counterExamples.length === 0 ? [`${id} has no counter-example`] : []),
  ...(examples.some((example) => counterExamples.includes(example))
    ? [`${id} has an example that is a counter-example too`]
    : []),
  ...(question.trim() === '' ? [`${id} has no question to show`] : []),
];

/** Whether a task template is chosen for its own example and can be worded, with the wording on trial too. */
const taskProblems = (
  { template, trial }: CompiledTemplate,
  tools: Pick<CommandTools, 'clock'>,
): readonly string[] =>
  [false, ...(trial === null ? [] : [true])].flatMap((onTrial) => {
    const made = planGoal({
      profile: template.example.profile ?? {},
      goal: {
        id: 'example',
        category: template.category === 'general' ? 'something else' : template.category,
        ...template.example.goal,
      },
      today: today(tools.clock),
      catalog: goalCatalog,
      finishedTasks: [],
      ids: createUuidSource(),
      onTrial: (id) => onTrial && id === template.id,
    });
    const which = onTrial ? `${template.id} on trial` : template.id;
    const rejected = made.rejected.find(({ templateId }) => templateId === template.id);
    if (rejected !== undefined) return [`${which} cannot be worded: ${rejected.reason}`];
    return made.tasks.some(({ templateId }) => templateId === template.id)
      ? []
      : [`${which} is not chosen for its own example, "${template.example.goal.title}"`];
  });

const rowsOf = (tools: Pick<CommandTools, 'clock'>): readonly Row[] => [
  ...chatCatalog.templates.map(
    (template): Row => ({
      kind: 'chat',
      category: template.category,
      examples: template.examples.length + template.counterExamples.length,
      problems: chatProblems(template),
    }),
  ),
  ...goalCatalog.templates.map(
    (compiled): Row => ({
      kind: 'task',
      category: compiled.template.category,
      examples: compiled.sentences.length + (compiled.trial?.sentences.length ?? 0),
      problems: taskProblems(compiled, tools),
    }),
  ),
  ...chatCatalog.faqs.map(
    (faq): Row => ({ kind: 'faq', category: faq.category, examples: 1 + faq.variants.length, problems: [] }),
  ),
];

/** The rows of a category as one, in the order in which categories come. */
const byCategory = (rows: readonly Row[]): readonly (readonly string[])[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.category}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const line = (name: readonly [string, string], group: readonly Row[]): readonly string[] => [
    ...name,
    String(group.length),
    String(group.reduce((sum, { examples }) => sum + examples, 0)),
    String(group.reduce((sum, { problems }) => sum + problems.length, 0)),
  ];
  return [
    ...[...groups.values()].map((group) => line([group[0]?.kind ?? '', group[0]?.category ?? ''], group)),
    line(['all', ''], rows),
  ];
};

const HEAD = ['kind', 'category', 'count', 'examples', 'problems'];

/** Columns side by side, words to the left and figures to the right. */
const table = (lines: readonly (readonly string[])[]): readonly string[] => {
  const all = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
};

/**
 * `catalog:check`: reads every template and FAQ as a server would, plans the example of every task template, and prints
 * a table. Fails, naming each, where one breaks a rule.
 */
export const checkCatalog: Command = async (_words, tools) => {
  const { config, clock, open, print } = tools;
  const database = await open();
  try {
    // Compiles the whole catalogue against the names in the database: the first template that cannot be read ends it.
    await composeServices({
      config,
      database,
      redis: null,
      clock,
      ids: createUuidSource(),
      log: createLog({ level: 'silent', pretty: false }),
      metrics: createMetrics(),
    });
    const rows = rowsOf(tools);
    for (const line of table(byCategory(rows))) print(line);
    const problems = rows.flatMap((row) => row.problems);
    if (problems.length > 0) throw new Error(`${problems.join('.\n')}.`);
  } finally {
    await database.close();
  }
};
