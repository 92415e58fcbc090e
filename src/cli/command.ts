import type { Config } from '../config.ts';
import type { Clock } from '../core/clock.ts';
import type { Database } from '../data/drivers/database.ts';

/** What every command is handed. */
export interface CommandTools {
  readonly config: Config;
  readonly clock: Clock;
  /** Opens the database of the configuration, ready for use; whoever opens it closes it. */
  readonly open: () => Promise<Database>;
  /** Writes to standard output, with a line's end. */
  readonly print: (text: string) => void;
  /** Writes to standard error: what is going on, apart from what was asked for. */
  readonly say: (text: string) => void;
}

/** A command with the words that follow its name. Throws a sentence that a person can act on. */
export type Command = (words: readonly string[], tools: CommandTools) => Promise<void>;
