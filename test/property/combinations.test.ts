import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/data/drivers/database.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { chat, askerOf, trace } = await startChat(database);

interface Row {
  readonly region: string;
  readonly province: string | null;
  readonly municipality: string;
  readonly group: string;
  readonly poverty: string;
  readonly proximity: string;
  readonly livelihoods: readonly string[];
  /** Ratings by service. */
  readonly services: Readonly<Record<string, string>>;
}

/** Every active community, read once: what each combination is counted by hand over. */
const rows = rowsOf(
  await database.db.execute(sql`
    select r.designation as region, p.name as province, m.name as municipality, g.name as "group",
      c.poverty_incidence as poverty, c.barmm_proximity as proximity,
      (select coalesce(json_agg(l.livelihood), '[]'::json) from community_livelihoods l
        where l.community_id = c.id and l.is_primary) as livelihoods,
      (select coalesce(json_object_agg(s.service, s.rating), '{}'::json) from community_services s
        where s.community_id = c.id) as services
    from communities c
      join barangays b on b.id = c.barangay_id
      join municipalities m on m.id = b.municipality_id
      join regions r on r.id = m.region_id
      left join provinces p on p.id = m.province_id
      join ethnic_groups g on g.id = c.ethnic_group_id
    where c.is_active`),
) as unknown as readonly Row[];

/** One condition: how it is said, and whether a row meets it. */
interface Part {
  readonly words: string;
  readonly holds: (row: Row) => boolean;
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const placed = (words: string, holds: Part['holds']): Part => ({ words: `in ${words}`, holds });
const places: readonly Part[] = [
  ...distinct(rows.map((row) => row.region)).map((name) => placed(name, (row) => row.region === name)),
  ...distinct(rows.flatMap((row) => row.province ?? [])).map((name) =>
    placed(`${name} province`, (row) => row.province === name),
  ),
  ...distinct(rows.filter((row) => row.province === null).map((row) => row.municipality)).map((name) =>
    placed(name, (row) => row.municipality === name),
  ),
];
const groups: readonly Part[] = distinct(rows.map((row) => row.group)).map((words) => ({
  words,
  holds: (row) => row.group === words,
}));
const livelihoods: readonly Part[] = [
  'farming',
  'fishing',
  'trading',
  'livestock',
  'weaving',
  'carpentry',
].map((words) => ({ words, holds: (row) => row.livelihoods.includes(words) }));
const QUALITIES = [
  ['without', ['none']],
  ['with poor access to', ['none', 'poor']],
  ['with good access to', ['good', 'excellent']],
] as const;
const services: readonly Part[] = ['water', 'electricity', 'healthcare', 'sanitation', 'education'].flatMap(
  (service) =>
    QUALITIES.map(([words, ratings]) => ({
      words: `${words} ${service}`,
      holds: ({ services: rated }: Row) => (ratings as readonly string[]).includes(rated[service] ?? ''),
    })),
);
const rest: readonly Part[] = [
  ...['adjacent to', 'near', 'far from'].map((words) => ({
    words: `${words} BARMM`,
    holds: (row: Row) => row.proximity === words.split(' ')[0],
  })),
  ...['very low', 'low', 'moderate', 'high', 'very high'].map((words) => ({
    words: `with ${words} poverty`,
    holds: (row: Row) => row.poverty === words.replace(' ', '_'),
  })),
];

const maybe = (parts: readonly Part[]) => fc.option(fc.constantFrom(...parts), { nil: null });

describe('any combination of conditions', () => {
  it('counts what the rows themselves count', async () => {
    await fc.assert(
      fc.asyncProperty(
        maybe(groups),
        maybe(livelihoods),
        maybe(places),
        maybe(services),
        maybe(rest),
        async (group, livelihood, place, service, other) => {
          const said = (part: Part | null): string => (part ? `${part.words} ` : '');
          const question = `How many ${said(group)}${said(livelihood)}communities ${said(place)}${said(service)}${said(other)}are there?`;
          const parts = [group, livelihood, place, service, other].filter((part) => part !== null);
          const gold = rows.filter((row) => parts.every((part) => part.holds(row))).length;
          const reply = await chat.reply({
            message: question,
            asker: askerOf('staff'),
            conversationId: null,
          });
          const got =
            reply.source === 'TEMPLATE' && reply.answer.kind === 'number' ? reply.answer.value : reply.text;
          expect(got, `${question}\n${trace()}`).toBe(gold);
        },
      ),
      { seed: 20261122, numRuns: 80 },
    );
  });

  it('lists as many as it counts, however the conditions are ordered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom(...services),
        fc.constantFrom(...rest),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (place, service, other, order) => {
          const parts = [place, service, other];
          const question = `List communities ${order.map((at) => parts[at]!.words).join(' ')}`;
          const gold = rows.filter((row) => parts.every((part) => part.holds(row))).length;
          const reply = await chat.reply({
            message: question,
            asker: askerOf('staff'),
            conversationId: null,
          });
          const got =
            reply.source === 'TEMPLATE' && reply.answer.kind === 'list' ? reply.answer.total : reply.text;
          expect(got, `${question}\n${trace()}`).toBe(gold);
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  });

  it('is read over rows enough to tell them apart', () => {
    expect(rows.length).toBeGreaterThan(399);
    expect(places.length).toBeGreaterThan(20);
  });
});
