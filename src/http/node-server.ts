import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Drain } from './drain.ts';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Answers what has begun, then closes. Calling it again changes nothing. */
  stop(): Promise<void>;
}

/** Where to listen, and how long the end may take. */
export interface NodeServerOptions {
  readonly listener: RequestListener;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly drain: Drain;
  /** How long clients and proxies get to notice that this server is about to go. */
  readonly noticeMilliseconds?: number;
  /** When whatever is still open is cut. */
  readonly patienceMilliseconds?: number;
}

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });

const hostInUrl = (host: string) =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;

/**
 * Serves over HTTP, with limits on how long a client may take. Rejects when the port is taken.
 *
 * @example const server = await startNodeServer({ listener, host: '127.0.0.1', port: 4000, drain });
 */
export const startNodeServer = async ({
  listener,
  host,
  port,
  drain,
  noticeMilliseconds = 1_000,
  patienceMilliseconds = 10_000,
}: NodeServerOptions): Promise<RunningServer> => {
  const server = createServer(
    {
      requestTimeout: 5_000,
      headersTimeout: 3_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
  const address = await listen(server, port, host);

  const stop = async () => {
    // Replies now say `connection: close` and readiness says no, so that clients go elsewhere by themselves;
    // closing at once would fail whatever is on its way over a kept connection.
    drain.begin();
    await wait(noticeMilliseconds);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A reply that began before may leave its connection open for more.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
  };
  let stopping: Promise<void> | undefined;
  return {
    url: `http://${hostInUrl(host)}:${address.port}`,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
