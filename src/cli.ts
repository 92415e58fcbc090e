import { ask } from './cli/ask.ts';
import { checkCatalog } from './cli/check-catalog.ts';
import type { Command } from './cli/command.ts';
import { printSchema } from './cli/print-schema.ts';
import { setUp } from './cli/set-up.ts';
import { readConfig } from './config.ts';
import { fixedClock } from './core/clock.ts';
import { prepareDatabase } from './prepare-database.ts';
import { systemClock } from './services/system-clock.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  ask,
  'db:setup': setUp,
  'schema:print': printSchema,
  'catalog:check': checkCatalog,
};

const run = async ([name = '', ...words]: readonly string[]): Promise<void> => {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  const config = readConfig(process.env);
  const clock = config.now === null ? systemClock : fixedClock(config.now);
  const say = (text: string) => console.error(text);
  await command(words, {
    config,
    clock,
    open: () => prepareDatabase({ config, clock, say }),
    print: (text) => console.log(text),
    say,
  });
};

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error && process.env.LOG_LEVEL !== 'debug' ? error.message : error);
  process.exitCode = 1;
});
