import { AppError } from '../../core/errors.ts';

/** Node's and postgres.js' codes for a connection that is not there. */
const CONNECTION =
  /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CONNECTION_\w+)$/;
/** SQLSTATEs: connection lost, out of resources, cancelled or shut down, recovery, deadlock. */
const UNAVAILABLE = /^(?:08\w{3}|53\w{3}|57\w{3}|58\w{3}|40001|40P01|25006|55P03)$/;
/** Text that Postgres cannot store: NUL, or bytes that are not UTF-8. */
const BAD_TEXT = /^22(?:021|P05)$/;

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
};

/** The error and what caused it, outermost first. */
function* causes(error: unknown): Generator<unknown> {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) yield at;
}

/** The SQLSTATE that Postgres refused a statement with, or '' for any other error. */
export const sqlState = (error: unknown): string => {
  for (const cause of causes(error)) if (/^[0-9A-Z]{5}$/.test(codeOf(cause))) return codeOf(cause);
  return '';
};

/** Whether the database could not be reached or gave up, so that another server might do better. */
export const isUnavailable = (error: unknown): boolean => {
  for (const cause of causes(error)) {
    if (cause instanceof AppError) return cause.code === 'UNAVAILABLE';
    const code = codeOf(cause);
    if (CONNECTION.test(code) || UNAVAILABLE.test(code)) return true;
  }
  return false;
};

/**
 * What a caller may know of an error of the database's, or undefined for a bug. Drizzle wraps whatever its
 * driver throws, so look through this wherever an error leaves the data layer.
 */
export const troubleOf = (error: unknown): AppError | undefined => {
  for (const cause of causes(error)) {
    if (cause instanceof AppError) return cause;
    if (BAD_TEXT.test(codeOf(cause)))
      return new AppError('BAD_USER_INPUT', 'The text holds a character that cannot be stored.', {
        cause: error,
      });
  }
  return isUnavailable(error)
    ? new AppError('UNAVAILABLE', 'The database cannot answer right now. Please try again.', { cause: error })
    : undefined;
};
