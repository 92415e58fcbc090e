import type { ErrorCode } from '../core/errors.ts';

/** The status that goes with each code where the whole request failed, before any of it was carried out. */
const STATUS = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
} as const satisfies Record<ErrorCode, number>;

/** A refusal as it is sent: the same for Yoga and for the server around it. */
export interface HttpError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A GraphQL result that has errors only, so that clients need to know one form. */
  readonly body: string;
}

/**
 * What a refused request gets: the catalogue's code in the form of a GraphQL error.
 *
 * @example httpError('RATE_LIMITED', 'Too many requests.', { headers: { 'retry-after': '3' } }).status // 429
 */
export const httpError = (
  code: ErrorCode,
  message: string,
  { status = STATUS[code], headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): HttpError => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});
