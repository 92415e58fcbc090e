import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../services/log.ts';
import type { Metrics } from '../services/metrics.ts';
import type { Drain } from './drain.ts';
import { type HttpError, httpError } from './error-response.ts';
import type { Page } from './page.ts';
import { readBody } from './read-body.ts';

/** What readiness means: the process can do its work, now. */
export interface Readiness {
  readonly database: boolean;
  readonly migrations: boolean;
}

/** What is behind each path. */
export interface ListenerOptions {
  /** Answers GraphQL; `request.body` is already there as text. */
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly landing: Page;
  /** Null where GraphiQL is off. */
  readonly graphiql: Page | null;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly drain: Drain;
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number;
}

const sendError = (response: ServerResponse, { status, headers, body }: HttpError) => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
};

const sendJson = (response: ServerResponse, status: number, value: unknown) => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
};

/** A browser that opens an address asks for HTML first; clients of GraphQL never ask for it. */
const wantsHtml = (request: IncomingMessage) =>
  request.method !== 'POST' && (request.headers.accept ?? '').includes('text/html');

const ROUTES = ['/', '/graphql', '/health', '/ready', '/metrics'] as const;
type Route = (typeof ROUTES)[number];
const routeOf = (request: IncomingMessage): Route | null => {
  const path = (request.url ?? '/').split('?', 1)[0];
  return ROUTES.find((route) => route === path) ?? null;
};

const createRoutes = (options: ListenerOptions) => {
  const { graphql, landing, graphiql, readiness, metrics, drain } = options;
  type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
  return {
    '/': (request, response) => landing.send(request, response),
    '/graphql': async (request, response) => {
      if (graphiql !== null && wantsHtml(request)) return graphiql.send(request, response);
      if (request.method === 'POST') {
        const body = await readBody(request);
        if (body === null) {
          response.setHeader('connection', 'close');
          return sendError(
            response,
            httpError('BAD_USER_INPUT', 'The request is larger than 1 MB.', { status: 413 }),
          );
        }
        Object.assign(request, { body });
      }
      // Yoga makes a URL of it, which fails on nonsense, and nothing here depends on it.
      request.headers.host = 'localhost';
      return graphql(request, response);
    },
    '/health': (_request, response) => sendJson(response, 200, { status: 'ok' }),
    '/ready': async (_request, response) => {
      const state = await readiness();
      const ready = state.database && state.migrations && !drain.draining;
      sendJson(response, ready ? 200 : 503, {
        status: ready ? 'ready' : drain.draining ? 'stopping' : 'not ready',
        ...state,
      });
    },
    '/metrics': async (_request, response) => {
      const { contentType, text } = await metrics.expose();
      response.writeHead(200, { 'content-type': contentType }).end(text);
    },
  } satisfies Record<Route, Handler>;
};

/**
 * Everything that the server answers over HTTP, by path. `/graphql` shows GraphiQL to a browser that opens
 * it and answers GraphQL to everything else.
 */
export const createRequestListener = (options: ListenerOptions): RequestListener => {
  const { metrics, log, drain, monotonic } = options;
  const routes = createRoutes(options);

  const answer = async (route: Route | null, request: IncomingMessage, response: ServerResponse) => {
    if (route === null) return sendError(response, httpError('NOT_FOUND', 'There is nothing here.'));
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (route !== '/graphql' && !reads)
      return sendError(
        response,
        httpError('BAD_USER_INPUT', 'Only GET is answered here.', {
          status: 405,
          headers: { allow: 'GET, HEAD' },
        }),
      );
    return routes[route](request, response);
  };

  return (request, response) => {
    const began = monotonic();
    const route = routeOf(request);
    // A kept connection would bring more requests to a server that is about to go.
    if (drain.draining) response.setHeader('connection', 'close');
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.request({ route: route ?? 'other', status, seconds: (monotonic() - began) / 1_000 });
    });
    answer(route, request, response).catch((error: unknown) => {
      if (request.destroyed && !response.headersSent) return;
      log.error({ error, route }, 'A request failed');
      if (response.headersSent) response.destroy();
      else
        sendError(
          response,
          httpError('UNAVAILABLE', 'Something went wrong. Please try again.', { status: 500 }),
        );
    });
  };
};
