import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Database } from './data/drivers/database.ts';
import { pendingMigrations } from './data/drivers/migrate.ts';
import { openDatabase } from './data/drivers/open-database.ts';
import { setUpDatabase } from './data/setup.ts';

/** Which database, and who hears what is done to it. */
export interface PrepareOptions {
  readonly config: Config;
  /** The seed's dates are laid out around this clock's day. */
  readonly clock: Clock;
  /** Told in a few words what takes its time. */
  readonly say: (what: string) => void;
}

/**
 * Opens the database of the configuration, ready for use. The embedded one is made and filled where that has
 * not been done. A Postgres is somebody's: where its tables are not up to date this throws a sentence that
 * says which command changes that.
 *
 * @example const database = await prepareDatabase({ config, clock, say: console.log });
 */
export const prepareDatabase = async ({ config, clock, say }: PrepareOptions): Promise<Database> => {
  if (config.databaseUrl === null) say('Opening the embedded database in .data/ …');
  const database = await openDatabase({
    url: config.databaseUrl ?? '',
    replicaUrls: config.replicaUrls,
    prepare: config.prepareStatements,
  });
  try {
    const pending = await pendingMigrations(database);
    if (database.kind === 'pglite') {
      // Nothing to say where everything is there already.
      const onProgress = (what: string) =>
        pending > 0 && say(`First start, preparing the database: ${what} …`);
      await setUpDatabase(database, { clock, onProgress });
      return database;
    }
    if (pending > 0)
      throw new Error(
        `The database lacks ${pending} of our migrations. Run "npm run db:setup" with the same DATABASE_URL first.`,
      );
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
