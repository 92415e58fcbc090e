/**
 * The one catalogue of errors that a caller can act on. Anything else that throws is a bug and is masked.
 *
 * @example throw new AppError('NOT_FOUND', 'There is no goal with that id.');
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';

export class AppError extends Error {
  readonly code: ErrorCode;
  /** The argument or input field at fault, where there is one. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, options: { field?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.field = options.field;
  }
}
