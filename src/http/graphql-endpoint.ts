import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Log } from '../services/log.ts';
import { errorCodes } from './error-codes.ts';
import type { Guards, ServerContext } from './guards.ts';
import type { Identity } from './identity.ts';
import { operationLimits } from './operation-limits.ts';

/** A Yoga server: `fetch` answers without a network, and it is itself a request listener. */
export type Endpoint<Context extends object> = YogaServerInstance<ServerContext, Context>;

/** What GraphQL over HTTP is put together from. */
export interface EndpointOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** What resolvers are handed, made for each request. */
  readonly context: (user: Identity | null) => Context;
  readonly guards: Guards;
  /** What a caller may see of an error. */
  readonly maskError: (error: unknown, maskedMessage: string) => GraphQLError;
  /** Whether `maskError` hides an error: it is a bug then, and is logged. */
  readonly isMasked: (error: unknown) => boolean;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  readonly log: Log;
}

/**
 * GraphQL over HTTP at `/graphql`. Yoga's defaults suit a first try; each that is open is closed here.
 *
 * @example await createEndpoint(options).fetch('http://localhost/graphql', { method: 'POST', body, headers })
 */
export const createEndpoint = <Context extends object>({
  schema,
  context,
  guards,
  maskError,
  isMasked,
  introspection,
  corsOrigins,
  log,
}: EndpointOptions<Context>): Endpoint<Context> =>
  createYoga<ServerContext, Context>({
    schema,
    context: ({ request }) => context(guards.identityOf(request)),
    plugins: [guards.plugin, errorCodes, ...operationLimits({ introspection })],
    maskedErrors: {
      isDev: false,
      maskError: (error, message) => {
        if (isMasked(error)) log.error({ err: error }, 'A bug was hidden from a caller');
        return maskError(error, message);
      },
    },
    // Yoga's own log would write what callers got wrong as if it were our trouble.
    logging: false,
    // What a browser sees at this address is a page of ours, which the HTTP server sends.
    graphiql: false,
    landingPage: false,
    // From `Allow-Origin` alone a page may send requests without cookies, and we read none.
    cors:
      corsOrigins.length === 0
        ? false
        : { origin: [...corsOrigins], credentials: false, methods: ['GET', 'POST'], maxAge: 600 },
    batching: false,
    multipart: false,
    // The HTTP server has read the body by now, with a limit of its own.
    maxRequestBodySize: false,
  });
