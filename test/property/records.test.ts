import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/data/drivers/database.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { chat, askerOf, trace } = await startChat(database);

interface Row {
  readonly region: string | null;
  readonly sector: string;
  readonly state: string;
  readonly year: number | null;
}

/** One kind of rows: how it is called, its rows as they stand, and the words for what they may be. */
interface Kind {
  readonly noun: string;
  readonly rows: string;
  /** Words before the noun, by the states that they take in. */
  readonly states: Readonly<Record<string, readonly string[]>>;
}

const SECTORS: Readonly<Record<string, string>> = {
  education: 'education',
  health: 'health',
  livelihood: 'livelihood',
  infrastructure: 'infrastructure',
  governance: 'governance',
  culture: 'culture',
  'water and sanitation': 'water_sanitation',
  'social welfare': 'social_welfare',
};

const REGIONS = ['Region IX', 'Region X', 'Region XI', 'Region XII'];

const KINDS: readonly Kind[] = [
  {
    noun: 'needs',
    rows: `select r.designation as region, n.sector, n.status as state, extract(year from n.identified_on)::int as year
      from needs n join communities c on c.id = n.community_id join barangays b on b.id = c.barangay_id
      join municipalities m on m.id = b.municipality_id join regions r on r.id = m.region_id`,
    states: {
      validated: ['validated'],
      prioritized: ['prioritized'],
      met: ['met'],
      unmet: ['identified', 'validated', 'prioritized', 'planned', 'in_progress'],
      rejected: ['rejected'],
    },
  },
  {
    noun: 'projects',
    rows: `select r.designation as region, p.sector, p.status as state, extract(year from p.starts_on)::int as year
      from projects p left join regions r on r.id = p.region_id`,
    states: {
      ongoing: ['ongoing'],
      completed: ['completed'],
      suspended: ['suspended'],
      cancelled: ['cancelled'],
    },
  },
  {
    noun: 'policies',
    rows: `select r.designation as region, p.sector, p.status as state, extract(year from p.proposed_on)::int as year
      from policies p left join regions r on r.id = p.region_id`,
    states: {
      draft: ['draft'],
      approved: ['approved'],
      implemented: ['implemented'],
      pending: ['draft', 'under_review', 'submitted'],
    },
  },
  {
    noun: 'partnerships',
    rows: `select r.designation as region, p.sector, p.status as state, extract(year from p.starts_on)::int as year
      from partnerships p left join regions r on r.id = p.region_id`,
    states: {
      active: ['active'],
      terminated: ['terminated'],
      expired: ['expired'],
      suspended: ['suspended'],
    },
  },
  {
    noun: 'workshops',
    rows: `select r.designation as region, w.theme as sector, w.status as state, extract(year from w.held_on)::int as year
      from workshops w left join regions r on r.id = w.region_id`,
    states: { completed: ['completed'], cancelled: ['cancelled'], postponed: ['postponed'] },
  },
];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

describe.each(KINDS)('any combination of conditions on $noun', ({ noun, rows: text, states }) => {
  it('counts what the rows themselves count', async () => {
    const rows = rowsOf(await database.db.execute(sql.raw(text))) as unknown as readonly Row[];
    await fc.assert(
      fc.asyncProperty(
        maybe(Object.keys(states)),
        maybe(Object.keys(SECTORS)),
        maybe(REGIONS),
        maybe([2022, 2023, 2024, 2025, 2026]),
        async (state, sector, region, year) => {
          const before = [state, sector].filter((word) => word !== null).join(' ');
          const behind = [region && `in ${region}`, year && `in ${year}`].filter(Boolean).join(' ');
          const question = `How many ${before} ${noun} ${behind} are there?`;
          const gold = rows.filter(
            (row) =>
              (state === null || states[state]!.includes(row.state)) &&
              (sector === null || row.sector === SECTORS[sector]) &&
              (region === null || row.region === region) &&
              (year === null || row.year === year),
          ).length;
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
      { seed: 20261122, numRuns: 40 },
    );
  });
});
