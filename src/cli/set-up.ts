import { openDatabase } from '../data/drivers/open-database.ts';
import { setUpDatabase } from '../data/setup.ts';
import type { Command } from './command.ts';

/** `db:setup`: makes the tables and fills them, where that has not been done. */
export const setUp: Command = async (_words, { config, clock, say, print }) => {
  const { databaseUrl, prepareStatements } = config;
  const database = await openDatabase({ url: databaseUrl ?? '', prepare: prepareStatements });
  try {
    const { seeded } = await setUpDatabase(database, { clock, onProgress: (what) => say(`${what} …`) });
    print(
      seeded
        ? 'The database is ready: real places, everything else synthetic.'
        : 'The database was ready already; nothing was changed.',
    );
  } finally {
    await database.close();
  }
};
