import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../core/errors.ts';
import type { RequestLimit } from '../services/request-limit.ts';
import type { Drain } from './drain.ts';
import { type HttpError, httpError } from './error-response.ts';
import type { Identify, Identity } from './identity.ts';

/** What the HTTP server hands to Yoga beside the request; nothing where Yoga is called directly. */
export interface ServerContext {
  readonly req?: IncomingMessage;
  readonly [name: string]: unknown;
}

/** The guards as a plugin of Yoga, and what they found out. */
export interface Guards {
  readonly plugin: Plugin;
  /** Who sent the request; null where nobody says so. Known once the request has passed the guards. */
  identityOf(request: Request): Identity | null;
}

/** What the guards go by. */
export interface GuardOptions {
  readonly identify: Identify;
  readonly limit: RequestLimit;
  readonly drain: Drain;
  readonly trustProxy: boolean;
  /** Told of each request that came too often. */
  readonly onLimited: () => void;
}

const isJson = (request: Request) =>
  /^application\/(graphql\+)?json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

/** The address that a request came from. A proxy appends what it saw, so the last entry is the one it vouches for. */
const addressOf = (request: Request, { req }: ServerContext, trustProxy: boolean): string => {
  const forwarded = trustProxy
    ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded || req?.socket.remoteAddress || 'unknown';
};

/**
 * What a GraphQL request must pass before any of it is read: it is JSON (a browser's form cannot send that
 * unasked, which is what keeps other sites from acting in a user's name), its identity holds, and its sender
 * has not used up their share.
 *
 * @example createYoga({ plugins: [guards.plugin], context: ({ request }) => ({ user: guards.identityOf(request) }) })
 */
export const createGuards = ({ identify, limit, drain, trustProxy, onLimited }: GuardOptions): Guards => {
  const identities = new WeakMap<Request, Identity | null>();

  const refusal = async (request: Request, context: ServerContext): Promise<HttpError | null> => {
    if (request.method === 'POST' && !isJson(request))
      return httpError('BAD_USER_INPUT', 'Send the request as application/json.', { status: 415 });
    try {
      const identity = await identify(request.headers);
      identities.set(request, identity);
      const decision = await limit.take(
        identity === null ? `address:${addressOf(request, context, trustProxy)}` : `user:${identity.id}`,
      );
      if (decision.allowed) return null;
      onLimited();
      const seconds = decision.retryAfterSeconds;
      return httpError('RATE_LIMITED', `Too many requests. Please wait ${seconds} seconds.`, {
        headers: { 'retry-after': String(seconds) },
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return httpError(error.code, error.message, {
        headers: error.code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {},
      });
    }
  };

  const plugin: Plugin = {
    async onRequestParse({ request, serverContext, endResponse, fetchAPI }) {
      const error = await refusal(request, serverContext as ServerContext);
      if (error !== null) endResponse(new fetchAPI.Response(error.body, error));
    },
    onSubscribe() {
      return {
        onSubscribeResult({ result, setResult }) {
          if (Symbol.asyncIterator in result) setResult(drain.endWith(result));
        },
      };
    },
    onResponse({ response }) {
      // Without this nginx keeps each event until the stream ends.
      if (response.headers.get('content-type')?.startsWith('text/event-stream'))
        response.headers.set('x-accel-buffering', 'no');
    },
  };
  return { plugin, identityOf: (request) => identities.get(request) ?? null };
};
