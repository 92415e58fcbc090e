import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { isMasked, maskError } from '../../src/graphql/errors.ts';

const MASK = 'Unexpected error.';
const wrapped = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['goal'] });
const syntaxError = (): unknown => {
  try {
    return parse('{ me {');
  } catch (error) {
    return error;
  }
};

describe('what a caller sees of an error', () => {
  it('is the code and the field of an AppError, wherever graphql-js has wrapped it', () => {
    const error = maskError(wrapped(new AppError('BAD_USER_INPUT', 'Too long.', { field: 'title' })), MASK);
    expect(error.toJSON()).toEqual({
      message: 'Too long.',
      path: ['goal'],
      extensions: { code: 'BAD_USER_INPUT', field: 'title' },
    });
  });

  it('is nothing of a bug', () => {
    const bug = wrapped(new TypeError('secret is not a function'));
    expect(isMasked(bug)).toBe(true);
    const error = maskError(bug, MASK);
    expect(error.toJSON()).toEqual({
      message: MASK,
      path: ['goal'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(error.originalError).toBeUndefined();
  });

  it('is nothing of a thrown thing that is no error', () => {
    expect(maskError('secret', MASK).toJSON()).toMatchObject({ message: MASK });
    expect(isMasked('secret')).toBe(true);
  });

  it('is the whole truth about a mistake in the request', () => {
    const error = syntaxError();
    expect(isMasked(error)).toBe(false);
    expect(maskError(error, MASK).toJSON()).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 7 }],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
