import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { today } from '../../src/core/calendar.ts';
import { rowsOf } from '../../src/data/drivers/database.ts';
import { judge } from '../evaluation/evaluate.ts';
import { startChat } from '../support/chat.ts';
import { clock, testDatabase } from '../support/database.ts';
import { oracles } from './oracles/index.ts';

const database = await testDatabase();
const { chat, askerOf, trace } = await startChat(database);
const day = today(clock);

describe.each(Object.entries(oracles))('templates of %s', (_, ofDomain) => {
  it.each(ofDomain)(
    '$template answers “$asks” as SQL by hand does',
    async ({ template, asks, as, expect: gold }) => {
      const asker = askerOf(as ?? 'staff');
      const text = gold.sql.replaceAll(':today', `'${day}'`).replaceAll(':staff', String(asker.staffId));
      const rows = rowsOf(await database.db.execute(sql.raw(text))).map((row) => Object.values(row));
      // An oracle without rows would agree with any empty answer.
      expect(rows, text).not.toEqual([]);
      const reply = await chat.reply({ message: asks, asker, conversationId: null });
      expect(reply.source === 'TEMPLATE' && reply.templateId, trace()).toBe(template);
      expect(await judge(reply, gold, async () => rows), trace()).toEqual(['right', '']);
    },
  );
});

describe('oracles', () => {
  const all = Object.values(oracles).flat();

  it('are of templates that there are', () => {
    const known = new Set(chatCatalog.templates.map((template) => template.id));
    expect(all.filter(({ template }) => !known.has(template))).toEqual([]);
  });

  it('check at least 200 templates', () => {
    expect(new Set(all.map(({ template }) => template)).size).toBeGreaterThanOrEqual(200);
  });
});
