import type { Random } from '../random.ts';
import type { ProjectKind, ProjectStatus } from './projects.ts';

/** Pesos allocated, by kind. */
const BUDGET: Readonly<Record<ProjectKind, readonly [least: number, most: number]>> = {
  program: [6_000_000, 68_000_000],
  project: [600_000, 16_000_000],
  activity: [60_000, 850_000],
};
/** Pesos meant for each person reached, by kind: what makes targets plausible. */
const PER_PERSON: Readonly<Record<ProjectKind, readonly [least: number, most: number]>> = {
  program: [3_000, 14_000],
  project: [4_000, 22_000],
  activity: [700, 4_500],
};

const between = (random: Random, [least, most]: readonly [number, number]) =>
  least + (most - least) * random.float();

/** Small sums are likelier than large ones. */
const budgetOf = (random: Random, kind: ProjectKind): number => {
  if (random.chance(0.03)) return 0; // done with the office's own people
  const [least, most] = BUDGET[kind];
  return Math.round((least + (most - least) * random.float() ** 2.2) / 5_000) * 5_000;
};

/** How much of the budget is spent when `progress` (0 to 1) is done: most in step, some behind, some beyond. */
const spendingOf = (random: Random, status: ProjectStatus, progress: number): number => {
  if (status === 'completed') {
    return random.chance(0.13) ? between(random, [1.01, 1.17]) : between(random, [0.8, 1]);
  }
  if (status === 'suspended') return progress * between(random, [0.4, 0.9]);
  if (status === 'cancelled') return random.chance(0.5) ? between(random, [0.01, 0.15]) : 0;
  if (random.chance(0.07)) return between(random, [1.01, 1.09]);
  return Math.min(0.98, progress * between(random, random.chance(0.3) ? [0.25, 0.6] : [0.75, 1.15]));
};

const progressOf = (random: Random, status: ProjectStatus, elapsed: number): number => {
  if (status === 'completed') return 1;
  if (status === 'proposed' || status === 'approved') return 0;
  if (status === 'cancelled') return random.chance(0.5) ? between(random, [0.02, 0.3]) : 0;
  return Math.min(0.97, Math.max(0.02, Math.min(1, elapsed) * between(random, [0.6, 1.15])));
};

/**
 * The money and the people of a project. `elapsed` is the share of its time that is over; it may exceed 1.
 * Nothing is spent, and nobody reached, before a project begins.
 */
export const outcomeOf = (random: Random, kind: ProjectKind, status: ProjectStatus, elapsed: number) => {
  const budgetAllocated = budgetOf(random, kind);
  const progress = progressOf(random, status, elapsed);
  const perPerson = between(random, PER_PERSON[kind]);
  const targetBeneficiaries =
    budgetAllocated === 0 ? random.int(20, 120) : Math.max(15, Math.round(budgetAllocated / perPerson));
  const reach = progress * between(random, [0.7, 1.15]);
  const spent = progress === 0 ? 0 : budgetAllocated * spendingOf(random, status, progress);
  return {
    budgetAllocated,
    budgetSpent: Math.round(spent * 100) / 100,
    targetBeneficiaries,
    actualBeneficiaries: Math.round(targetBeneficiaries * reach),
    progressPercent: Math.round(progress * 100),
  };
};
