import { daysBetween } from '../../../core/calendar.ts';
import { formatMoney, type Money } from '../../../core/money.ts';
import type { FactDefinition, FactSheet, FactValue } from '../../../engine/goals/facts/fact-definition.ts';

type Derivation = NonNullable<FactDefinition['derive']>;

/** Whole days from today to a date that is not past. */
export const daysUntil = (date: string): Derivation => ({
  from: [date],
  make: (facts, { today }) => {
    const day = facts.get(date)?.date;
    if (day === undefined) return null;
    const days = daysBetween(today, day);
    return days < 0 ? null : { text: String(days), number: days };
  },
});

/** Whole weeks from today to a date, from one week on. */
export const weeksUntil = (date: string): Derivation => ({
  from: [date],
  make: (facts, { today }) => {
    const day = facts.get(date)?.date;
    const weeks = day === undefined ? 0 : Math.floor(daysBetween(today, day) / 7);
    return weeks < 1 ? null : { text: String(weeks), number: weeks };
  },
});

/** The first of a list, for a sentence that speaks of one. */
export const firstOf = (list: string): Derivation => ({
  from: [list],
  make: (facts) => {
    const first = facts.get(list)?.items?.[0];
    return first === undefined ? null : { text: first };
  },
});

/** How many points `have` lies below `want`; nothing where it does not. */
export const gapBetween = (have: string, want: string): Derivation => ({
  from: [want, have],
  make: (facts) => {
    const [reached, wanted] = [facts.get(have)?.number, facts.get(want)?.number];
    if (reached === undefined || wanted === undefined || reached >= wanted) return null;
    const gap = Math.round((wanted - reached) * 10) / 10;
    return { text: String(gap), number: gap };
  },
});

/** True where one of other facts is known. */
export const impliedBy = (...names: readonly string[]): Derivation => ({
  from: names,
  make: (facts) => (names.some((name) => facts.get(name) !== undefined) ? { text: 'yes', flag: true } : null),
});

/** The same as another fact, where that is known. */
export const sameAs = (name: string): Derivation => ({
  from: [name],
  make: (facts) => facts.get(name) ?? null,
});

const bare = (text: string): string => text.toLowerCase().replace(/^the /, '');

/** Whether two stated names differ ("the Philippines" is "Philippines"); nothing unless both are known. */
export const differs = (a: string, b: string): Derivation => ({
  from: [a, b],
  make: (facts) => {
    const [x, y] = [facts.get(a)?.text, facts.get(b)?.text];
    if (x === undefined || y === undefined) return null;
    const flag = bare(x) !== bare(y);
    return { text: flag ? 'yes' : 'no', flag };
  },
});

/** Entry 0 to 2 years, mid 3 to 7, senior from 8. */
export const experienceLevel: Derivation = {
  from: ['years_experience'],
  make: (facts) => {
    const years = facts.get('years_experience')?.number;
    if (years === undefined) return null;
    return { text: years < 3 ? 'entry' : years < 8 ? 'mid' : 'senior' };
  },
};

/** Below 15,000 USD, up to 30,000, above: by the table of planning rates, the upper end of a range counting. */
export const budgetTier: Derivation = {
  from: ['budget'],
  make: (facts) => {
    const budget = facts.get('budget');
    if (budget?.number === undefined || budget.money?.bound === 'AT_LEAST') return null;
    if (budget.money?.period !== null && budget.money?.period !== 'YEAR') return null;
    return { text: budget.number < 15_000 ? 'BUDGET' : budget.number <= 30_000 ? 'STANDARD' : 'PREMIUM' };
  },
};

const exact = (facts: FactSheet, name: string): Money | null => {
  const money = facts.get(name)?.money;
  return money === undefined || money.min !== money.max ? null : money;
};

/** `a` less `b`, where both are single sums of one currency and period and the rest is above nothing. */
export const moneyLess = (a: string, b: string): Derivation => ({
  from: [a, b],
  make: (facts) => {
    const [more, less] = [exact(facts, a), exact(facts, b)];
    if (more === null || less === null || more.currency !== less.currency) return null;
    if (more.period !== less.period) return null;
    return moneyValue({ ...more, min: more.min - less.min, max: more.max - less.max, bound: 'EXACT' });
  },
});

/** True where more is needed than there is, both being single sums of one currency. */
export const exceeds = (needed: string, there: string): Derivation => ({
  from: [needed, there],
  make: (facts) => {
    const [want, have] = [exact(facts, needed), exact(facts, there)];
    if (want === null || have === null || want.currency !== have.currency) return null;
    return want.max > have.max ? { text: 'yes', flag: true } : { text: 'no', flag: false };
  },
});

/** A sum spread over the whole months until a date, rounded up to whole units. */
export const perMonthUntil = (sum: string, date: string): Derivation => ({
  from: [sum, date],
  make: (facts, { today }) => {
    const [money, day] = [exact(facts, sum), facts.get(date)?.date];
    if (money === null || day === undefined || money.period !== null) return null;
    const months = Math.floor(daysBetween(today, day) / 30.44);
    if (months < 1) return null;
    const share = Math.ceil(money.max / months);
    return moneyValue({ ...money, min: share, max: share, bound: 'EXACT', period: 'MONTH' });
  },
});

const moneyValue = (money: Money): FactValue | null =>
  money.max <= 0 ? null : { text: formatMoney(money), money };
