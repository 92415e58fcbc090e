import type { FactSheet } from '../facts/fact-definition.ts';
import type { GoalCatalog } from '../goal-catalog.ts';
import type { CompiledTemplate } from '../render/compile-template.ts';
import type { SelectionReason } from '../types.ts';
import type { ActiveMilestone } from './milestones.ts';
import { exclusion, QUICK_WIN_MINUTES, reasonsFor, URGENT_DAYS } from './score.ts';

/** A template that the plan takes, with what spoke for it. */
export interface Selected {
  readonly compiled: CompiledTemplate;
  readonly milestoneIndex: number;
  readonly reasons: readonly SelectionReason[];
  readonly score: number;
}

export interface Selection {
  readonly considered: number;
  /** Each template once; prerequisites before what needs them is the schedule's business. */
  readonly selected: readonly Selected[];
}

/** Tasks in a plan: what a person can keep in view. */
export const PLAN_SIZE = 12;
/** Tasks in a plan whose deadline is near. */
export const URGENT_PLAN_SIZE = 8;
/** The share of a plan that should be quick wins, where there are any. */
export const QUICK_WIN_SHARE = 0.4;

const isQuick = ({ compiled }: Selected): boolean => compiled.template.timebox <= QUICK_WIN_MINUTES;

/**
 * Chooses the templates of a plan: the best of each milestone first, then the best of all, until the plan is
 * full, with two in five of them quick wins where there are any. A prerequisite comes along with what needs
 * it. Finished templates keep their place in the plan and are not chosen again, and that a prerequisite is done
 * counts only for the next batch, so that planning anew does not bring up new work before the old is done. One concern is met once: duplicates cannot arise.
 */
export const selectTemplates = (
  active: readonly ActiveMilestone[],
  category: string,
  facts: FactSheet,
  catalog: GoalCatalog,
  finished: ReadonlySet<string>,
): Selection => {
  const byMilestone = new Map(active.map((entry) => [entry.milestone.id, entry]));
  const candidates = new Map<string, Selected>();
  for (const compiled of catalog.templates) {
    const { template } = compiled;
    const entry = byMilestone.get(template.milestone);
    if (template.category !== category || entry === undefined) continue;
    if (!finished.has(template.id) && exclusion(template, facts) !== null) continue;
    const reasons = reasonsFor(template, entry, facts, finished);
    const score = sumOf(reasons.filter(({ kind }) => kind !== 'PREREQUISITES'));
    candidates.set(template.id, { compiled, milestoneIndex: entry.index, reasons, score });
  }
  const ranked = [...candidates.values()].sort(byRank);
  const days = facts.get('days_left')?.number;
  const size = days !== undefined && days < URGENT_DAYS ? URGENT_PLAN_SIZE : PLAN_SIZE;
  const chosen = choose(ranked, candidates, active, size);
  const open = chosen.filter(({ compiled }) => !finished.has(compiled.template.id));
  // Everything planned is finished: the next batch.
  const next =
    open.length > 0
      ? open
      : choose(
          ranked
            .filter(({ compiled }) => !finished.has(compiled.template.id))
            .map((entry) => ({ ...entry, score: sumOf(entry.reasons) }))
            .sort(byRank),
          candidates,
          active,
          size,
        ).filter(({ compiled }) => !finished.has(compiled.template.id));
  return { considered: candidates.size, selected: next };
};

const sumOf = (reasons: readonly SelectionReason[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);

const byRank = (a: Selected, b: Selected): number =>
  b.score - a.score ||
  a.compiled.template.priority - b.compiled.template.priority ||
  (a.compiled.template.id < b.compiled.template.id ? -1 : 1);

const choose = (
  ranked: readonly Selected[],
  candidates: ReadonlyMap<string, Selected>,
  active: readonly ActiveMilestone[],
  size: number,
): readonly Selected[] => {
  const chosen = new Map<string, Selected>();
  const concerns = new Set<string>();
  const wanted = Math.min(Math.ceil(size * QUICK_WIN_SHARE), ranked.filter(isQuick).length);
  const quick = () => [...chosen.values()].filter(isQuick).length;

  /** The template with whatever it still needs; null where a concern is met already or there is no room. */
  const bundle = (entry: Selected): readonly Selected[] | null => {
    const bundled = new Map<string, Selected>();
    const walk = (item: Selected, neededFor: Selected | null): boolean => {
      const { template } = item.compiled;
      if (chosen.has(template.id) || bundled.has(template.id)) return true;
      if (template.concern !== undefined && concerns.has(template.concern)) return false;
      const extra: SelectionReason[] =
        neededFor === null
          ? []
          : [
              {
                kind: 'PREREQUISITE_OF',
                points: 0,
                text: `"${neededFor.compiled.template.id}" builds on it.`,
              },
            ];
      bundled.set(template.id, { ...item, reasons: [...item.reasons, ...extra] });
      return (template.dependsOn ?? []).every((id) => {
        const prerequisite = candidates.get(id);
        return prerequisite === undefined || walk(prerequisite, item);
      });
    };
    if (!walk(entry, null)) return null;
    const fresh = [...bundled.values()];
    const stated = fresh.flatMap(({ compiled }) => compiled.template.concern ?? []);
    return new Set(stated).size === stated.length ? fresh : null;
  };

  const take = (entry: Selected): boolean => {
    const fresh = bundle(entry);
    if (fresh === null || fresh.length === 0 || chosen.size + fresh.length > size) return false;
    const slow = fresh.filter((item) => !isQuick(item)).length;
    const missing = wanted - quick() - (fresh.length - slow);
    if (chosen.size + fresh.length + Math.max(0, missing) > size) return false;
    for (const item of fresh) {
      chosen.set(item.compiled.template.id, item);
      if (item.compiled.template.concern !== undefined) concerns.add(item.compiled.template.concern);
    }
    return true;
  };

  for (const { milestone } of active) {
    for (const entry of ranked) {
      if (entry.compiled.template.milestone === milestone.id && take(entry)) break;
    }
  }
  for (const entry of ranked) if (chosen.size < size) take(entry);
  return [...chosen.values()];
};
