import { sql } from 'drizzle-orm';
import { openDatabase } from '../../../src/data/drivers/open-database.ts';

// A process of its own: writes to the database in the directory it is given until it is killed, and says
// after each row that it is kept.
const { db } = await openDatabase({ url: '', directory: process.argv[2] ?? '' });
await db.execute(sql`create table written (n integer)`);
for (let n = 1; ; n += 1) {
  await db.execute(sql`insert into written values (${n})`);
  process.stdout.write(`${n}\n`);
}
