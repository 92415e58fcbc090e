import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What the libraries beneath call a mistake in the request itself; to a caller it is one and the same. */
const BAD_REQUESTS = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const rewrite = ({ errors }: ExecutionResult): void => {
  for (const { extensions } of (errors ?? []) as readonly GraphQLFormattedError[]) {
    if (extensions === undefined) continue;
    if (BAD_REQUESTS.has(String(extensions.code))) extensions.code = 'BAD_USER_INPUT';
    if (extensions.originalError === undefined) continue;
    // Yoga shows callers the name and message of what was thrown inside, and takes its presence as a sign
    // that the status is not the specification's 200: say that another way.
    delete extensions.originalError;
    if (typeof extensions.http === 'object') extensions.http = { ...extensions.http, spec: false };
  }
};

/**
 * Lets errors leave with the codes of our catalogue, those included that arise before or after anything of
 * ours runs.
 */
export const errorCodes: Plugin = {
  onResultProcess: ({ result }) => {
    for (const one of Array.isArray(result) ? result : [result])
      if (!(Symbol.asyncIterator in one)) rewrite(one as ExecutionResult);
  },
};
