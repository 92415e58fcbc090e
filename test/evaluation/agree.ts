import type { Answer } from '../../src/engine/chat/reply.ts';
import type { Expectation } from './evaluate.ts';
import { plain, sameLabel } from './labels.ts';

/** The rows that an expectation's SQL gives, as arrays. */
export type Rows = readonly (readonly unknown[])[];

/** Lists show this many rows, and rankings that name no number this many. */
const LISTED = 20;
const RANKED = 10;

/** Figures come out of floating-point arithmetic on one side and decimal on the other. */
const near = (value: number, gold: number, tolerance: number): boolean =>
  Math.abs(value - gold) <= tolerance + Math.abs(gold) * 1e-9;

/** The one figure of an answer; a ranking's is that of its first group. */
const numberOf = (answer: Answer, ranked = false): number | null => {
  if (answer.kind === 'number') return answer.value;
  if (answer.kind === 'list') return answer.total;
  if (answer.kind !== 'grouped') return null;
  return ranked || answer.groups.length === 1 ? (answer.groups[0]?.value ?? null) : null;
};

/** How many of something an answer has: what its emptiness is told by. */
const quantityOf = (answer: Answer): number => {
  if (answer.kind === 'record') return 1;
  return answer.kind === 'grouped' ? answer.groups.length : (numberOf(answer) ?? 0);
};

const titlesOf = (answer: Answer): readonly string[] => {
  if (answer.kind === 'list') return answer.items.map((item) => item.title);
  if (answer.kind === 'grouped') return answer.groups.map((group) => group.label);
  return answer.kind === 'record' ? [answer.item.title] : [];
};

const some = (titles: readonly unknown[]): string => titles.slice(0, 4).join('; ') || 'nothing';

const number = (
  answer: Answer,
  ranked: boolean,
  { tolerance = 0 }: Expectation,
  rows: Rows,
): string | null => {
  const gold = rows[0]?.[0] ?? null;
  if (answer.kind === 'record') {
    // "What year was the newest one established?": the row that is asked about, with the figure in it.
    const figures = answer.item.fields.map((field) => Number(field.value?.replaceAll(',', '')));
    return figures.some((figure) => near(figure, Number(gold), tolerance)) && gold !== null
      ? null
      : `got ${answer.item.title}, gold ${gold}`;
  }
  const value = numberOf(answer, ranked);
  if (gold === null) return quantityOf(answer) === 0 ? null : `got ${value}, gold has none`;
  return value !== null && near(value, Number(gold), tolerance) ? null : `got ${value}, gold ${gold}`;
};

const yesNo = (answer: Answer, rows: Rows): string | null => {
  const yes = rows[0]?.[0] === true;
  const said = quantityOf(answer) > 0;
  return said === yes ? null : `got ${said ? 'yes' : 'no'}, gold ${yes ? 'yes' : 'no'}`;
};

const list = (answer: Answer, expect: Expectation, rows: Rows): string | null => {
  if (answer.kind === 'number') return `got the number ${answer.value}, gold ${rows.length} rows`;
  const titles = titlesOf(answer);
  const total = answer.kind === 'list' ? answer.total : titles.length;
  if (total !== rows.length) return `got ${total} rows, gold ${rows.length}`;
  if (titles.length < Math.min(total, LISTED)) return `shows ${titles.length} of ${total} rows`;
  const gold = rows.map((row) => plain(row[0]));
  const left = [...gold];
  for (const [at, title] of titles.entries()) {
    const found = left.indexOf(plain(title));
    if (found < 0) return `shows ${title}, gold has ${some(gold)}`;
    left.splice(found, 1);
    if (expect.ordered && !expect.ties && plain(title) !== gold[at])
      return `row ${at + 1} is ${title}, gold ${gold[at]}`;
  }
  return null;
};

const groups = (answer: Answer, expect: Expectation, rows: Rows): string | null => {
  if (answer.kind !== 'grouped') return `got a ${answer.kind}, gold has groups`;
  const { tolerance = 0, limit = RANKED } = expect;
  const gold = rows.filter((row) => row[0] !== null);
  const shown = answer.groups;
  const cut = expect.ordered && gold.length > limit && shown.length === limit;
  if (shown.length !== gold.length && !cut) return `got ${shown.length} groups, gold ${gold.length}`;
  const left = [...gold];
  for (const [at, group] of shown.entries()) {
    const value = (row: readonly unknown[]): boolean =>
      row.length < 2 || (row[1] !== null && near(group.value, Number(row[1]), tolerance));
    if (expect.ordered && expect.ties) {
      // Whoever has as many as the row of this place may stand in it.
      if (!value(gold[at]!)) return `${group.label} has ${group.value}, gold ${gold[at]!.join(': ')}`;
      if (expect.limit === undefined) continue;
      const own = left.findIndex((row) => sameLabel(group.label, row[0]) && value(row));
      if (own < 0) return `${group.label} has not ${group.value} in gold`;
      left.splice(own, 1);
      continue;
    }
    const found = expect.ordered
      ? sameLabel(group.label, gold[at]![0])
        ? left.indexOf(gold[at]!)
        : -1
      : left.findIndex((row) => sameLabel(group.label, row[0]));
    if (found < 0)
      return `got ${group.label}, gold ${some((expect.ordered ? gold[at]! : left.map(([l]) => l)) as unknown[])}`;
    if (!value(left[found]!)) return `${group.label}: got ${group.value}, gold ${left[found]![1]}`;
    left.splice(found, 1);
  }
  return null;
};

const record = (answer: Answer, expect: Expectation, rows: Rows): string | null => {
  const [title] = titlesOf(answer);
  const gold = (expect.ties ? rows : rows.slice(0, 1)).map((row) => row[0]);
  if (rows.length === 0) return quantityOf(answer) === 0 ? null : `got ${title}, gold has none`;
  if (answer.kind === 'list' && answer.total !== 1)
    return `got ${answer.total} rows, gold one: ${some(gold)}`;
  // "Who leads it?" is answered by the card of the row, with its lead in it.
  const fields = answer.kind === 'record' ? answer.item.fields : [];
  if (fields.some(({ value }) => value && gold.some((one) => sameLabel(value, one)))) return null;
  return title !== undefined && gold.some((one) => sameLabel(title, one))
    ? null
    : `got ${title ?? `a ${answer.kind}`}, gold ${some(gold)}`;
};

/** What is wrong with an answer in the light of the rows that it should tell; null where nothing is. */
export const disagreement = (
  answer: Answer,
  ranked: boolean,
  expect: Expectation,
  rows: Rows,
): string | null => {
  switch (expect.kind) {
    case 'number':
      return number(answer, ranked, expect, rows);
    case 'yesno':
      return yesNo(answer, rows);
    case 'list':
      return list(answer, expect, rows);
    case 'groups':
      return groups(answer, expect, rows);
    case 'record':
      return record(answer, expect, rows);
    default:
      return 'an answer was not expected';
  }
};
