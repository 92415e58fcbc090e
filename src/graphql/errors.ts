import { GraphQLError } from 'graphql';
import { AppError } from '../core/errors.ts';

const rootCause = (error: unknown): unknown => {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
};

const located = (error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError => {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
};

/**
 * What a caller sees of an error: an `AppError` with its code (and the field at fault), a mistake in the
 * request itself as BAD_USER_INPUT, and of a bug nothing but `maskedMessage`. Fits Yoga's
 * `maskedErrors.maskError`; the caller logs what is masked.
 *
 * @example maskError(new AppError('NOT_FOUND', 'No such goal.'), 'Unexpected error.').extensions.code // 'NOT_FOUND'
 */
export const maskError = (error: unknown, maskedMessage: string): GraphQLError => {
  const cause = rootCause(error);
  if (cause instanceof AppError) {
    const { code, field, message } = cause;
    return located(error, message, field === undefined ? { code } : { code, field });
  }
  // Syntax, validation, variables and scalars: graphql-js made these for the caller's eyes, and the outermost
  // says where in the request the trouble is.
  if (cause instanceof GraphQLError && error instanceof GraphQLError)
    return located(error, error.message, { ...error.extensions, code: 'BAD_USER_INPUT' });
  return located(error, maskedMessage, { code: 'INTERNAL_SERVER_ERROR' });
};

/** Whether `maskError` hides this error, which is then a bug and belongs in the log. */
export const isMasked = (error: unknown): boolean => {
  const cause = rootCause(error);
  return !(cause instanceof AppError || cause instanceof GraphQLError);
};

/** NOT_FOUND, alike for what is not there and for what is not theirs. */
export const notFound = (what: string): AppError =>
  new AppError('NOT_FOUND', `There is no ${what} with that id.`);

/** For a lookup whose result must be there: throws NOT_FOUND. */
export const found = <Row>(row: Row | null, what: string): Row => {
  if (row === null) throw notFound(what);
  return row;
};

/** For a row that a foreign key promises: that it is not there is a bug. */
export const present = <Row>(row: Row | null): Row => {
  if (row === null) throw new Error('A row that a foreign key promises is missing.');
  return row;
};

/** For an id that the engines took from the catalogue: that it is not there is a bug. */
export const catalogued = <Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`The catalogue has no "${id}".`);
  return entry;
};
