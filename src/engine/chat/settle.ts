import { canonical } from '../../core/canonical.ts';
import { bindPlan, needsStaff } from '../query/bind-plan.ts';
import type { QueryPlan } from '../query/plan.ts';
import type { Match } from './match.ts';
import type { ChatServices, TurnState } from './turn.ts';

/** Rows that readings are told apart by; with more of them, they are taken to differ. */
const MOST_ROWS = 500;

/** What plans look at, whatever they do with it. */
const rowsOf = async (plan: QueryPlan, { query }: ChatServices): Promise<string | null> => {
  if (!('where' in plan)) return null;
  const { dataset, where } = plan;
  const { rows } = await query.run({ kind: 'list', dataset, where, orderBy: [], limit: MOST_ROWS });
  return rows.kind === 'list' && rows.total <= MOST_ROWS
    ? canonical({ dataset, ids: rows.items.map(({ id }) => id) })
    : null;
};

/** Whether two readings speak of other places or named rows: that is for the asker to say, whatever comes of it. */
const namesTheSame = (one: Match, other: Match): boolean => {
  const names = ({ reading }: Match): string =>
    canonical(
      reading.constraints
        .flatMap(({ entities }) => entities)
        .filter(({ id }) => id !== null)
        .map(({ type, id }) => `${type} ${id}`)
        .sort(),
    );
  return names(one) === names(other);
};

/**
 * The first of several readings where all of them come to the same: the same rows under the same figure, or
 * the same table. Asking would then ask for nothing. Null where they differ, or where that cannot be told.
 */
export const settled = async (
  matches: readonly Match[],
  turn: TurnState,
  services: ChatServices,
): Promise<Match | null> => {
  const [first, ...rest] = matches;
  if (!first || !rest.every((other) => namesTheSame(first, other))) return null;
  const { staffId } = turn.request.asker;
  const plans = matches.map(({ template, reading }) => template.plan(reading));
  if (staffId === null && plans.some(needsStaff)) return null;
  const outcomes = new Set<string>();
  for (const plan of plans) {
    const bound = bindPlan(plan, { today: turn.today, staffId });
    const rows = bound.kind === 'compare' ? bound.kind : await rowsOf(bound, services);
    if (rows === null) return null;
    outcomes.add(canonical({ rows, answer: (await services.query.run(bound)).rows }));
    if (outcomes.size > 1) return null;
  }
  return first;
};
