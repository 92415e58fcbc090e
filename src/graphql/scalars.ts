import { GraphQLError, Kind, valueFromASTUntyped } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { builder } from './builder.ts';

const day = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    try {
      return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
    } catch {
      // Falls through: a day such as 2026-02-30 is no day.
    }
  throw new GraphQLError('A Date is a calendar day such as "2026-11-22".');
};

const instant = (value: unknown): Date => {
  if (typeof value === 'string')
    try {
      return new Date(Temporal.Instant.from(value).epochMilliseconds);
    } catch {
      // Falls through to the one message.
    }
  throw new GraphQLError('A DateTime is an instant with its zone such as "2026-11-22T08:30:00Z".');
};

/** Adds the scalars that GraphQL does not have itself. */
export const addScalars = (): void => {
  builder.scalarType('Date', {
    description: 'A calendar day as `YYYY-MM-DD`, in Asia/Manila unless said otherwise.',
    parseValue: day,
    serialize: (value) => value,
  });

  builder.scalarType('DateTime', {
    description: 'An instant in ISO 8601 with its zone, such as `2026-11-22T08:30:00.000Z`.',
    parseValue: instant,
    serialize: (value) => value.toISOString(),
  });

  builder.scalarType('JSON', {
    description: 'Any JSON value: an object, a list, text, a number, true, false or null.',
    parseValue: (value) => value,
    parseLiteral: (node, variables) =>
      node.kind === Kind.VARIABLE ? variables?.[node.name.value] : valueFromASTUntyped(node, variables),
    serialize: (value) => value,
  });
};
