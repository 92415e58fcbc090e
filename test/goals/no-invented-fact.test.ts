import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { addDays, daysBetween } from '../../src/core/calendar.ts';
import { parseMoney } from '../../src/core/money.ts';
import { readDate } from '../../src/core/read-date.ts';
import { profileZone } from '../../src/engine/goals/facts/read-facts.ts';
import type { Fact, Goal, GoalPlan, PlannedTask, Profile } from '../../src/engine/goals/types.ts';
import { goals, profiles } from './arbitraries.ts';
import { plan, TODAY } from './plan.ts';

const RUNS = 10_000;

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million';
/** Whatever would have to come from somewhere: figures, sums, addresses, and names inside a sentence. */
const LOADED = [
  /\d+(?:[.,:/]\d+)*%?/g,
  new RegExp(`\\b(?:${NUMBER_WORDS})\\b`, 'gi'),
  /[$€£₱¥₹]/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]+/gu,
];

const textsOf = (task: PlannedTask): readonly string[] => [
  task.title,
  ...task.description.split('\n'),
  task.deliverable,
  ...task.definitionOfDone.map(({ text }) => text),
];

const at = (path: string, profile: unknown, goal: Goal): unknown => {
  const steps = path.split(/\.|\[(\d+)\]/).filter((step) => step !== undefined && step !== '');
  let value: unknown = { profile, goal };
  const walked: unknown[] = [];
  for (const step of steps) {
    walked.push(value);
    if (typeof value === 'string') {
      try {
        value = JSON.parse(value) as unknown;
      } catch {
        return value;
      }
    }
    if (typeof value !== 'object' || value === null) return value;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
};

const flat = (value: unknown): string =>
  (value instanceof Date ? value.toJSON() : (JSON.stringify(value) ?? ''))
    .normalize('NFKC')
    .replace(/\\[nt]|\\u\w{4}/g, ' ');

const digits = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** Why a fact of the person's own has no root in what the person stored; null where it has one. */
const uprooted = (fact: Fact, profile: Profile, goal: Goal): string | null => {
  const raw = at(fact.path, profile, goal);
  const stored = flat(raw);
  // Word for word: most facts, and all that is not read as a figure.
  if (stored.includes(fact.value)) return null;
  const missing = digits(fact.value.replaceAll(',', '')).filter((figure) => !digits(stored).includes(figure));
  if (missing.length === 0) return null;
  // Read rather than copied: the same sum or day must come out of the stored words, read here once more.
  const context = [goal.createdOn ?? TODAY, profileZone(profile)] as const;
  const plain = typeof raw === 'string' ? raw : stored;
  const pieces = [
    plain,
    ...plain.split(/[,.;]\s|\bby\b|\bin\b|\bfor\b|\bis\b/),
    ...(plain.match(/\b(?:in )?\w+ (?:months?|weeks?|days?)\b/g) ?? []),
  ];
  const day = pieces.some((piece) => {
    const text = piece.replace(/^"|"$/g, '');
    const reading = readDate(text, ...context);
    return (
      reading.ok &&
      fact.value.startsWith(`${Number(reading.date.slice(8))} `) &&
      fact.value.endsWith(reading.date.slice(0, 4))
    );
  });
  const bare = (text: string) => text.replaceAll(/[^\d.]/g, '');
  const sum = pieces.some((piece) => {
    const reading = parseMoney(piece.replace(/^"|"$/g, ''));
    return reading.ok && bare(fact.value).includes(String(reading.money.max));
  });
  const hours = /hour/.test(stored) && Number(fact.value) % 30 === 0;
  const total = Array.isArray(raw) && /years/.test(fact.name);
  return day || sum || hours || total
    ? null
    : `${fact.name} "${fact.value}" is not in ${fact.path}: ${stored}`;
};

/** Derived figures, worked out here a second time. */
const derivedAnew = (fact: Fact, made: GoalPlan): boolean => {
  const stated = (name: string) => made.facts.find((candidate) => candidate.name === name)?.value ?? '';
  const deadline = made.fit.deadline;
  const sum = (text: string) => Number(text.replace(/[^\d.]/g, ''));
  switch (fact.name) {
    case 'days_left':
      return deadline !== null && Number(fact.value) === daysBetween(TODAY, deadline);
    case 'weeks_left':
      return deadline !== null && Number(fact.value) === Math.floor(daysBetween(TODAY, deadline) / 7);
    case 'ielts_gap':
    case 'toefl_gap':
    case 'gre_gap': {
      const test_ = fact.name.split('_')[0];
      return (
        Math.abs(
          Number(fact.value) - (Number(stated(`${test_}_required`)) - Number(stated(`${test_}_score`))),
        ) < 1e-6
      );
    }
    case 'savings_gap':
      return (
        sum(fact.value) ===
        Math.round((sum(stated('savings_target')) - sum(stated('current_savings'))) * 100) / 100
      );
    case 'monthly_surplus':
      return (
        sum(fact.value) ===
        Math.round((sum(stated('monthly_income')) - sum(stated('monthly_expenses'))) * 100) / 100
      );
    case 'monthly_shortfall':
      return (
        sum(fact.value) ===
        Math.round((sum(stated('monthly_expenses')) - sum(stated('monthly_income'))) * 100) / 100
      );
    case 'monthly_saving_needed':
      return (
        deadline !== null &&
        sum(fact.value) ===
          Math.ceil(sum(stated('savings_gap')) / Math.floor(daysBetween(TODAY, deadline) / 30.44))
      );
    case 'days_to_test':
    case 'days_to_interview':
    case 'weeks_to_event':
      return made.facts.some(({ value }) => {
        const days = Number(fact.value) * (fact.name.startsWith('weeks') ? 7 : 1);
        const day = readDate(value, TODAY, 'Asia/Manila');
        return (
          day.ok &&
          daysBetween(addDays(TODAY, days), day.date) >= 0 &&
          daysBetween(addDays(TODAY, days), day.date) < 7
        );
      });
    default:
      return made.facts.some(
        ({ name, value }) => name !== fact.name && value.includes(fact.value.replace(/…$/, '')),
      );
  }
};

const sources = new Map(goalCatalog.templates.map(({ template }) => [template.id, JSON.stringify(template)]));
const said = new Map<string, boolean>();

/** Whether a template's source holds the words; most are asked for thousands of times. */
const says = (templateId: string, value: string): boolean => {
  const key = `${templateId} ${value}`;
  const known = said.get(key) ?? sources.get(templateId)?.includes(value.replaceAll('"', '\\"')) ?? false;
  said.set(key, known);
  return known;
};

const loaded = new Map<string, readonly string[]>();

const loadedIn = (text: string): readonly string[] => {
  const known =
    loaded.get(text) ??
    LOADED.flatMap((pattern) => [...text.matchAll(pattern)].map(([token]) => token.toLowerCase()));
  loaded.set(text, known);
  return known;
};

const problems = (made: GoalPlan, profile: Profile, goal: Goal): readonly string[] => {
  const found: string[] = [];
  for (const task of made.tasks) {
    const values = task.facts.map(({ value }) => value.toLowerCase()).join(' | ');
    for (const text of textsOf(task)) {
      for (const token of loadedIn(text)) {
        if (!values.includes(token)) found.push(`${task.templateId}: "${token}" has no origin in "${text}"`);
      }
    }
    for (const fact of task.facts) {
      if (fact.origin === 'TEMPLATE' && !says(task.templateId, fact.value)) {
        found.push(`${task.templateId} does not say "${fact.value}"`);
      }
      if (fact.origin === 'DERIVED' && /\d/.test(fact.value) && !derivedAnew(fact, made)) {
        found.push(`${fact.name} "${fact.value}" does not follow`);
      }
      const reason =
        fact.origin === 'PROFILE' || fact.origin === 'GOAL' ? uprooted(fact, profile, goal) : null;
      if (reason !== null) found.push(reason);
    }
  }
  return found;
};

describe(`over ${RUNS} random profiles and goals`, () => {
  test('no number, date, sum, name or address is without an origin, and nothing crashes', () => {
    let figures = 0;
    fc.assert(
      fc.property(profiles, goals, (profile, goal) => {
        const made = plan(goal, profile);
        const wrong = [...problems(made, profile, goal), ...made.rejected.map(({ reason }) => reason)];
        if (made.tasks.length === 0) wrong.push('an empty plan');
        // Ten thousand times three matchers would take as long as the plans themselves.
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        for (const text of made.tasks.flatMap(textsOf)) figures += /\d/.test(text) ? 1 : 0;
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
    // The property would hold of empty texts too: there must have been something to check.
    expect(figures).toBeGreaterThan(RUNS);
  }, 600_000);
});

test('the check itself catches an invented figure, name and sum', () => {
  const goal: Goal = { id: 'g', category: 'study', title: 'Apply to graduate school' };
  const made = plan(goal, {});
  const [first, ...rest] = made.tasks;
  if (first === undefined) throw new Error('an empty plan');
  for (const invented of [
    'You need an IELTS of 6.0.',
    'Save $5,000.',
    'Write to Professor Reyes.',
    'Look at www.example.com.',
    'You have 10 days.',
  ]) {
    const forged = {
      ...made,
      tasks: [{ ...first, description: `${first.description}\n- ${invented}` }, ...rest],
    };
    expect(problems(forged, {}, goal).length, invented).toBeGreaterThan(0);
  }
  const fact: Fact = { name: 'gpa', value: '3.9/4.0', origin: 'PROFILE', path: 'profile.gpa' };
  const claimed = { ...made, tasks: [{ ...first, facts: [...first.facts, fact] }, ...rest] };
  expect(problems(claimed, { gpa: '2.1/4.0' }, goal)).toHaveLength(1);
});
