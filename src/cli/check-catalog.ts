import { composeServices } from '../compose-services.ts';
import { createLog } from '../services/log.ts';
import { createMetrics } from '../services/metrics.ts';
import { createUuidSource } from '../services/uuid-source.ts';
import type { Command } from './command.ts';

const countBy = (keys: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};

/**
 * `catalog:check`: reads every template and FAQ as a server would, which fails with the id of the first that
 * cannot be read, and prints how many there are of each.
 */
export const checkCatalog: Command = async (_words, { config, clock, open, print }) => {
  const database = await open();
  try {
    const { registry } = await composeServices({
      config,
      database,
      redis: null,
      clock,
      ids: createUuidSource(),
      log: createLog({ level: 'silent', pretty: false }),
      metrics: createMetrics(),
    });
    const rows = [
      ...countBy([...registry.chatTemplates.values()].map(({ category }) => `chat template  ${category}`)),
      ...countBy(
        [...registry.taskTemplates.values()].map(({ template }) => `task template  ${template.category}`),
      ),
      ...countBy([...registry.faqs.values()].map(({ category }) => `faq            ${category}`)),
    ];
    for (const [what, count] of rows) print(`${what.padEnd(36)} ${String(count).padStart(4)}`);
    print(
      `${'all of them can be read'.padEnd(36)} ${String(rows.reduce((sum, [, count]) => sum + count, 0)).padStart(4)}`,
    );
  } finally {
    await database.close();
  }
};
