import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Bound, ComparisonOperator, Predicate, Scalar } from '../../engine/query/plan.ts';
import type { Field } from './binding.ts';
import { type CompileContext, fieldOf, openRelation } from './compile-context.ts';

const OPERATORS: Readonly<Record<ComparisonOperator, SQL>> = {
  eq: sql`=`,
  ne: sql`is distinct from`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The column's type is what Postgres takes a parameter for, so a figure that does not fit it says its own. */
const figure = (value: number): SQL =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? sql`${value}` : sql`${value}::numeric`;

/** A value as a parameter, checked against what the field holds: a misfit is the plan's author's mistake. */
const operand = (name: string, { kind, values }: Field, value: Scalar): SQL => {
  switch (kind) {
    case 'number':
    case 'key': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number === 'number' && Number.isFinite(number)) return figure(number);
      break;
    }
    case 'boolean':
      if (typeof value === 'boolean') return sql`${value}`;
      break;
    case 'enum':
      if (typeof value === 'string' && values?.includes(value)) return sql`${value}`;
      break;
    case 'date':
    case 'instant':
      if (typeof value === 'string' && DAY.test(value)) return sql`${value}::date`;
      break;
    case 'text':
      if (typeof value === 'string') return sql`${value}`;
  }
  throw new Error(`"${name}" (${kind}) cannot be compared with ${JSON.stringify(value)}.`);
};

const joined = (conditions: readonly SQL[], by: SQL, none: SQL): SQL =>
  conditions.length === 0 ? none : sql`(${sql.join([...conditions], by)})`;

const between = (value: SQLWrapper, from: SQL | undefined, to: SQL | undefined): SQL => {
  if (from && to) return sql`${value} between ${from} and ${to}`;
  if (from) return sql`${value} >= ${from}`;
  if (to) return sql`${value} <= ${to}`;
  throw new Error('A range needs at least one end.');
};

/** A figure within a bound. */
export const bounded = (value: SQLWrapper, { op, value: low, upTo }: Bound): SQL =>
  upTo === undefined
    ? sql`${value} ${OPERATORS[op]} ${figure(low)}`
    : sql`${value} between ${figure(low)} and ${figure(upTo)}`;

const has = (
  context: CompileContext,
  { relation, where, count }: Extract<Predicate, { readonly kind: 'has' }>,
): SQL => {
  const { related, on, from } = openRelation(context, relation);
  const all = sql.join([on, ...where.map((predicate) => compilePredicate(related, predicate))], sql` and `);
  if (count === undefined) return sql`exists (select 1 from ${from()} where ${all})`;
  return bounded(sql`(select count(*) from ${from()} where ${all})`, count);
};

/**
 * A condition on a row. What is not known counts as not so: `not` and `ne` hold for a row whose field is
 * null, everything else does not.
 */
export const compilePredicate = (context: CompileContext, predicate: Predicate): SQL => {
  switch (predicate.kind) {
    case 'compare': {
      const { field, value } = fieldOf(context, predicate.field);
      return sql`${value} ${OPERATORS[predicate.op]} ${operand(predicate.field, field, predicate.value)}`;
    }
    case 'in': {
      const { field, value } = fieldOf(context, predicate.field);
      const operands = predicate.values.map((one) => operand(predicate.field, field, one));
      return operands.length === 0 ? sql`false` : sql`${value} in (${sql.join(operands, sql`, `)})`;
    }
    case 'between': {
      const { field, value } = fieldOf(context, predicate.field);
      const end = (one: string | number | undefined) =>
        one === undefined ? undefined : operand(predicate.field, field, one);
      return between(value, end(predicate.from), end(predicate.to));
    }
    case 'contains': {
      const { value } = fieldOf(context, predicate.field);
      return predicate.whole
        ? sql`lower(${value}) = lower(${predicate.text})`
        : sql`position(lower(${predicate.text}) in lower(${value})) > 0`;
    }
    case 'against': {
      const [one, other] = [fieldOf(context, predicate.field), fieldOf(context, predicate.other)];
      if (one.field.kind !== 'number' || other.field.kind !== 'number')
        throw new Error(`"${predicate.field}" and "${predicate.other}" are not both figures.`);
      return sql`${one.value} ${OPERATORS[predicate.op]} ${other.value}`;
    }
    case 'isNull':
      return sql`${fieldOf(context, predicate.field).value} is null`;
    case 'has':
      return has(context, predicate);
    case 'not':
      return sql`(${compilePredicate(context, predicate.of)}) is not true`;
    case 'any':
      return joined(
        predicate.of.map((one) => compilePredicate(context, one)),
        sql` or `,
        sql`false`,
      );
    case 'all':
      return joined(
        predicate.of.map((one) => compilePredicate(context, one)),
        sql` and `,
        sql`true`,
      );
  }
};

/** All of the conditions; true where there are none. */
export const compileAll = (context: CompileContext, predicates: readonly Predicate[]): SQL =>
  predicates.length === 0
    ? sql`true`
    : sql.join(
        predicates.map((predicate) => compilePredicate(context, predicate)),
        sql` and `,
      );
