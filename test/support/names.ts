import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../../src/data/drivers/database.ts';

/** Where the names come from that fill slots of a kind: the first row that there is. */
const SOURCES: Readonly<Record<string, string>> = {
  community: 'select name from communities where is_active order by id limit 1',
  staff: 'select full_name as name from staff where is_active order by id limit 1',
  project: 'select title as name from projects order by id limit 1',
  policy: 'select title as name from policies order by id limit 1',
  assessment: 'select title as name from assessments order by id limit 1',
  workshop: 'select title as name from workshops order by id limit 1',
  partnership: 'select title as name from partnerships order by id limit 1',
  engagement: 'select title as name from engagements order by id limit 1',
};

/** A name of each kind that the database has, for the slots of examples. */
export const namesOf = async (database: Database): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(SOURCES).map(async ([kind, text]) => {
        const [row] = rowsOf(await database.db.execute(sql.raw(text)));
        return [kind, String(row!.name)] as const;
      }),
    ),
  );
