import type { FactSheet } from '../facts/fact-definition.ts';
import type { Milestone, Route } from '../goal-catalog.ts';
import { hasPhrase, wordsOf } from '../reading/clean-text.ts';
import type { Goal } from '../types.ts';
import { holds } from './condition.ts';

/** A milestone of this plan. */
export interface ActiveMilestone {
  readonly milestone: Milestone;
  /** Place on the route, from 0. */
  readonly index: number;
  /** What in the goal puts the weight here; null where nothing does. */
  readonly focus: string | null;
}

const named = (milestone: Milestone, words: readonly string[]): string | null =>
  milestone.focus.find((phrase) => hasPhrase(words, phrase)) ?? null;

/**
 * Whether a goal is none of its route's: the route says so, or the title speaks the words of another route and not
 * one of its own. Nobody is trained for a visa.
 */
export const isElsewhere = (
  route: Route,
  routes: readonly Route[],
  goal: Goal,
  facts: FactSheet,
): boolean => {
  if (route.unless !== undefined && holds(route.unless, facts)) return true;
  const title = wordsOf(goal.title.slice(0, 300));
  const has = (phrase: string): boolean => hasPhrase(title, phrase);
  const own =
    route.marks.some(has) ||
    route.whole.some(has) ||
    route.milestones.some((milestone) => milestone.focus.some(has));
  return !own && routes.some((other) => other !== route && other.marks.some(has));
};

/**
 * The milestones that a goal is about. A title that names only some ("Get my student visa") means those; one
 * that names the whole ("A master's in Germany, with a scholarship"), or nothing in particular, means all of
 * them, with the weight on what it names. A milestone that lies behind the person is left out.
 */
export const milestonesFor = (route: Route, goal: Goal, facts: FactSheet): readonly ActiveMilestone[] => {
  const title = wordsOf(goal.title.slice(0, 300));
  const description = wordsOf((goal.description ?? '').slice(0, 1000));
  const open = route.milestones
    .map((milestone, index) => ({
      milestone,
      index,
      inTitle: named(milestone, title),
      focus: named(milestone, title) ?? named(milestone, description),
    }))
    .filter(({ milestone }) => holds(milestone.when, facts));
  const whole =
    route.whole.some((phrase) => hasPhrase(title, phrase)) ||
    (route.wholeWhen !== undefined && holds(route.wholeWhen, facts));
  const inTitle = open.filter((entry) => entry.inTitle !== null);
  const wanted = new Set(inTitle.flatMap(({ milestone }) => [milestone.id, ...(milestone.with ?? [])]));
  const chosen =
    !whole && inTitle.length > 0 ? open.filter(({ milestone }) => wanted.has(milestone.id)) : open;
  return chosen.map(({ milestone, index, focus }) => ({ milestone, index, focus }));
};
