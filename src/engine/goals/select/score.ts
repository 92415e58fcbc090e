import type { FactSheet } from '../facts/fact-definition.ts';
import { hasPhrase, wordsOf } from '../reading/clean-text.ts';
import { TESTS } from '../reading/test-scores.ts';
import type { Condition, TaskTemplate } from '../template.ts';
import type { SelectionReason } from '../types.ts';
import { holds } from './condition.ts';
import type { ActiveMilestone } from './milestones.ts';

/** A task of 30 minutes or less. */
export const QUICK_WIN_MINUTES = 30;
/** A deadline nearer than this is urgent. */
export const URGENT_DAYS = 30;

const reason = (kind: SelectionReason['kind'], points: number, text: string): SelectionReason => ({
  kind,
  points,
  text,
});

/** Why a template cannot be chosen for these facts; null where it can. */
export const exclusion = (template: TaskTemplate, facts: FactSheet): string | null => {
  if (!holds(template.when, facts)) return 'it is for another situation';
  if (template.preparesFor !== undefined && isPassed(template.preparesFor, facts)) {
    return `${template.preparesFor} is passed`;
  }
  const tier = facts.get('budget_tier')?.text;
  if (template.tiers !== undefined && !template.tiers.some((suited) => suited === tier)) {
    return tier === undefined ? 'it is for a budget that is known' : 'it is for another budget';
  }
  const level = facts.get('experience_level')?.text.toUpperCase();
  if (template.levels !== undefined && !template.levels.some((suited) => suited === level)) {
    return level === undefined ? 'it is for an experience that is known' : 'it is for another experience';
  }
  return null;
};

/** A test is passed when there is a score and no stated requirement lies above it. */
export const isPassed = (test: string, facts: FactSheet): boolean => {
  const key = test.toLowerCase();
  if (!(key in TESTS)) return false;
  const score = facts.get(`${key}_score`)?.number;
  const required = facts.get(`${key}_required`)?.number;
  return score !== undefined && (required === undefined || score >= required);
};

/** What a priority is worth. The first weighs most: a milestone begins with its cornerstone. */
const PRIORITY_POINTS = { 1: 10, 2: 7, 3: 5, 4: 3, 5: 1 } as const;

/** A condition that something is so tells more about the person than one that something is not. */
const isTelling = (condition: Condition): boolean => !('not' in condition) && !('lacks' in condition);

const TIER_WORDS = { BUDGET: 'a small', STANDARD: 'a middling', PREMIUM: 'a large' } as const;

/** What speaks for a template, each with its points. The sum ranks it. */
export const reasonsFor = (
  template: TaskTemplate,
  active: ActiveMilestone,
  facts: FactSheet,
  finished: ReadonlySet<string>,
): readonly SelectionReason[] => {
  const reasons: SelectionReason[] = [
    reason('MILESTONE', PRIORITY_POINTS[template.priority], `It belongs to "${active.milestone.title}".`),
  ];
  if (active.focus !== null) reasons.push(reason('FOCUS', 2, `Your goal speaks of "${active.focus}".`));
  const tier = facts.get('budget_tier')?.text;
  if (template.tiers !== undefined && tier !== undefined) {
    const size = TIER_WORDS[tier as keyof typeof TIER_WORDS];
    reasons.push(reason('TIER', 3, `It suits ${size} budget.`));
  }
  const level = facts.get('experience_level')?.text;
  if (template.levels !== undefined && level !== undefined) {
    reasons.push(reason('EXPERIENCE', 3, `It suits your experience (${level}).`));
  }
  const weakness = weaknessMet(template, facts);
  if (weakness !== null) reasons.push(reason('WEAKNESS', 4, `It works on what you find hard: ${weakness}.`));
  if (template.when !== undefined && isTelling(template.when)) {
    reasons.push(reason('SITUATION', 3, 'It is made for what you told us about your situation.'));
  }
  if (template.prefer !== undefined && holds(template.prefer, facts)) {
    reasons.push(reason('SITUATION', 2, 'It fits what you told us about your situation.'));
  }
  const days = facts.get('days_left')?.number;
  if (days !== undefined && days < URGENT_DAYS && (template.timebox <= 60 || template.priority === 1)) {
    reasons.push(reason('URGENCY', 4, 'The deadline is near, and this moves you fast.'));
  }
  const before = template.before === undefined ? undefined : facts.get(template.before);
  if (before?.date !== undefined) {
    reasons.push(reason('URGENCY', 3, `It should be done before ${before.text}.`));
  }
  const prerequisites = template.dependsOn ?? [];
  if (prerequisites.length > 0 && prerequisites.every((id) => finished.has(id))) {
    reasons.push(reason('PREREQUISITES', 4, 'What it builds on is done.'));
  }
  if (template.timebox <= QUICK_WIN_MINUTES) {
    reasons.push(reason('QUICK_WIN', 1, 'It is done in half an hour or less.'));
  }
  return reasons;
};

const weaknessMet = (template: TaskTemplate, facts: FactSheet): string | null => {
  const stated = facts.get('weaknesses')?.items ?? [];
  return (
    stated.find((weakness) => {
      const words = wordsOf(weakness);
      return template.weaknesses?.some((phrase) => hasPhrase(words, phrase)) ?? false;
    }) ?? null
  );
};
