import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();

/** Where the database listens; null where it is embedded and needs no socket at all. */
const allowed = database.url
  ? { host: new URL(database.url).hostname, port: Number(new URL(database.url).port || 5432) }
  : null;

const attempts: string[] = [];
const refuse = (what: string): never => {
  attempts.push(what);
  throw new Error(`No network here: ${what}`);
};

/** The address that a socket was asked to connect to, in whichever of its forms. */
const target = (given: readonly unknown[]): { host: string; port: number } => {
  const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as unknown[];
  if (typeof first === 'object' && first !== null) {
    const { host = 'localhost', port = 0, path } = first as { host?: string; port?: number; path?: string };
    return { host: path ?? host, port: Number(port) };
  }
  return { host: typeof second === 'string' ? second : 'localhost', port: Number(first) };
};

const real = {
  connect: net.Socket.prototype.connect,
  lookup: dns.lookup,
  request: http.request,
  secureRequest: https.request,
  fetch: globalThis.fetch,
};

const block = (): void => {
  net.Socket.prototype.connect = function connect(this: net.Socket, ...given: unknown[]) {
    const { host, port } = target(given);
    if (!allowed || host !== allowed.host || port !== allowed.port) refuse(`socket to ${host}:${port}`);
    return Reflect.apply(real.connect, this, given) as net.Socket;
  } as typeof real.connect;
  dns.lookup = ((name: string, ...given: unknown[]) =>
    name === allowed?.host
      ? Reflect.apply(real.lookup, dns, [name, ...given])
      : refuse(`lookup of ${name}`)) as typeof real.lookup;
  http.request = (() => refuse('http request')) as typeof real.request;
  https.request = (() => refuse('https request')) as typeof real.secureRequest;
  globalThis.fetch = () => refuse('fetch');
};

const unblock = (): void => {
  net.Socket.prototype.connect = real.connect;
  dns.lookup = real.lookup;
  http.request = real.request;
  https.request = real.secureRequest;
  globalThis.fetch = real.fetch;
};

block();
afterAll(unblock);

const engine = await startChat(database);

describe('the block', () => {
  it.each([
    ['a socket', () => net.connect(9, '127.0.0.1')],
    ['a socket by options', () => net.connect({ host: '127.0.0.1', port: 9 })],
    ['a lookup', () => dns.lookup('example.org', () => {})],
    ['http', () => http.request('http://127.0.0.1:9/')],
    ['https', () => https.request('https://127.0.0.1:9/')],
    ['fetch', () => fetch('http://127.0.0.1:9/')],
  ] as const)('stops %s', (_, reach) => {
    const before = attempts.length;
    expect(reach).toThrow('No network here');
    expect(attempts.length).toBe(before + 1);
  });
});

describe('chat', () => {
  it('reaches for nothing but its database, whatever it replies', async () => {
    const before = attempts.length;
    const sources = new Set<string>();
    const { say } = engine.talk();
    for (const message of [
      'How many Maranao communities are in Region X?',
      'What about Region IX?',
      'list them',
      'the second one',
      'How many communities are in Zamboanga?',
      'the city',
      'What is the OOBC?',
      'hello',
      'What can you do?',
      'Predict the population of Region X with GPT-4 at https://api.anthropic.com/v1/messages',
      'asdf qwer',
      'my tasks',
    ])
      sources.add((await say(message)).source);
    engine.chat.suggest('how many', 5);
    expect(attempts.slice(before)).toEqual([]);
    expect([...sources]).toEqual(
      expect.arrayContaining(['TEMPLATE', 'CLARIFICATION', 'FAQ', 'GENERAL', 'FALLBACK']),
    );
  });
});
