import { eq, sql } from 'drizzle-orm';
import { today } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import type { Faq } from '../../engine/chat/faq.ts';
import type { FaqFigures } from '../../engine/chat/ports.ts';
import { bindPlan } from '../../engine/query/bind-plan.ts';
import type { QueryPort } from '../../engine/query/query-port.ts';
import type { Db } from '../drivers/database.ts';
import { chatMessages, faqFigures, faqStats } from '../tables/chat.ts';
import { translateErrors } from './translate-errors.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Figures = Readonly<Record<string, number>>;

/** The records of all FAQs, for staff. */
export interface FaqRecords {
  /** Answers given by FAQ id; one that never answered is left out. */
  hits(): Promise<ReadonlyMap<string, number>>;
  /** Turns of all conversations, whatever answered them. */
  countMessages(): Promise<number>;
  /** When the figures now in the cache were read: the oldest of them; null when none is. */
  figuresAsOf(): Promise<Date | null>;
  /** Reads every live figure anew. */
  refresh(): Promise<void>;
}

/**
 * Live figures and hit counts of FAQs. Both are in the database, so that all processes share one cache and
 * every hit counts once.
 */
export const createFaqFigures = ({
  db,
  query,
  faqs,
  clock,
}: {
  readonly db: Db;
  readonly query: QueryPort;
  readonly faqs: readonly Pick<Faq, 'id' | 'figures'>[];
  readonly clock: Clock;
}): FaqFigures & FaqRecords => {
  const byId = new Map(faqs.map((faq) => [faq.id, faq]));

  const read = async (faqId: string): Promise<{ values: Figures; asOf: Date }> => {
    const asOf = clock.now();
    const values: Record<string, number> = {};
    for (const [name, plan] of Object.entries(byId.get(faqId)?.figures ?? {})) {
      const { rows } = await query.run(bindPlan(plan, { today: today(clock), staffId: null }));
      if (rows.kind !== 'number' && rows.kind !== 'ratio')
        throw new Error(`The figure "${name}" of the FAQ ${faqId} is no number.`);
      if (rows.value !== null) values[name] = rows.value;
    }
    // Of two processes that read at once, the later reading stays.
    await db
      .insert(faqFigures)
      .values({ faqId, figures: values, asOf })
      .onConflictDoUpdate({
        target: faqFigures.faqId,
        set: { figures: sql`excluded.figures`, asOf: sql`excluded.as_of` },
        setWhere: sql`excluded.as_of >= ${faqFigures.asOf}`,
      });
    return { values, asOf };
  };

  return translateErrors({
    figuresOf: async (faqId: string) => {
      const [cached] = await db.select().from(faqFigures).where(eq(faqFigures.faqId, faqId));
      const fresh = cached && clock.now().getTime() - cached.asOf.getTime() < DAY_MS;
      return fresh ? { values: cached.figures, asOf: cached.asOf } : read(faqId);
    },
    hit: async (faqId: string) => {
      const lastHitAt = clock.now();
      await db
        .insert(faqStats)
        .values({ faqId, hits: 1, lastHitAt })
        .onConflictDoUpdate({ target: faqStats.faqId, set: { hits: sql`${faqStats.hits} + 1`, lastHitAt } });
    },
    hits: async () => {
      const rows = await db.select({ faqId: faqStats.faqId, hits: faqStats.hits }).from(faqStats);
      return new Map(rows.map((row) => [row.faqId, row.hits]));
    },
    countMessages: async () => db.$count(chatMessages),
    figuresAsOf: async () => {
      const [row] = await db
        .select({ asOf: faqFigures.asOf })
        .from(faqFigures)
        .orderBy(faqFigures.asOf)
        .limit(1);
      return row?.asOf ?? null;
    },
    refresh: async () => {
      for (const { id, figures } of faqs) if (figures) await read(id);
    },
  });
};
