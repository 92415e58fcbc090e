import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnthropicEnhancer } from '../../src/services/anthropic-enhancer.ts';

/** A server that speaks the wire format of the model's maker; each test says what it answers. */
type Answer = (request: IncomingMessage, response: ServerResponse, body: Record<string, unknown>) => void;
let answers: Answer[] = [];
let seen: { headers: IncomingMessage['headers']; body: Record<string, unknown> }[] = [];
const server = createServer(async (request, response) => {
  const body = JSON.parse(await text(request)) as Record<string, unknown>;
  seen.push({ headers: request.headers, body });
  answers.shift()?.(request, response, body);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers = [];
  seen = [];
});

const send = (response: ServerResponse, status: number, value: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const message = (said: string, stop_reason = 'end_turn') => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-haiku-5-5',
  content: [{ type: 'text', text: said }],
  stop_reason,
  stop_sequence: null,
  usage: { input_tokens: 1_000, output_tokens: 200 },
});
const says =
  (said: string, stopReason?: string): Answer =>
  (_request, response) =>
    send(response, 200, message(said, stopReason));
const fails =
  (status: number): Answer =>
  (_request, response) =>
    send(response, status, { type: 'error', error: { type: 'api_error', message: 'no' } });

const request = {
  wording: { title: 'Write to 3 professors', description: 'Send 3 e-mails before 2026-12-01.' },
  facts: [{ name: 'deadline', value: '2026-12-01', origin: 'GOAL', path: 'goal.targetDate' }],
  goal: null,
} as const;
const polished = {
  title: 'Write to your 3 professors',
  description: 'Send 3 e-mails before 2026-12-01, please.',
};

const options = (deadlineMs: number) => ({
  apiKey: 'test-key',
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  model: 'claude-haiku-5-5',
  pricePerMillion: { input: 1, output: 5 },
  deadlineMs,
  pausesMs: [1, 2],
});
const enhancer = (deadlineMs = 5_000) => createAnthropicEnhancer(options(deadlineMs));

describe('the model behind the enhancer', () => {
  it('is sent the wording and its facts, and what it cost is counted', async () => {
    answers = [says(JSON.stringify(polished))];
    expect(await enhancer().polish(request)).toEqual({ kind: 'polished', wording: polished, costUsd: 0.002 });
    const { body, headers } = seen[0]!;
    expect(JSON.stringify(headers)).toContain('test-key');
    expect(body).toMatchObject({ model: 'claude-haiku-5-5', max_tokens: 2_000 });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['temperature']));
    const [said] = body.messages as { content: string }[];
    expect(JSON.parse(said!.content)).toEqual({
      ...request.wording,
      facts: [{ name: 'deadline', value: '2026-12-01' }],
    });
  });

  it.each([
    ['prose instead of JSON', says('Of course! Here it is.'), 'MALFORMED'],
    ['fields that nobody asked for', says(JSON.stringify({ ...polished, note: 'x' })), 'MALFORMED'],
    ['an empty title', says(JSON.stringify({ ...polished, title: '' })), 'MALFORMED'],
    ['an answer that was cut off', says(JSON.stringify(polished), 'max_tokens'), 'MALFORMED'],
    ['a refusal', says('', 'refusal'), 'REFUSED'],
  ])('may answer with %s, which counts as %s', async (_what, answer, failure) => {
    answers = [answer];
    expect(await enhancer().polish(request)).toEqual({ kind: 'failed', failure, costUsd: 0.002 });
    expect(seen).toHaveLength(1);
  });

  it('is asked again when its trouble may pass, and once more', async () => {
    answers = [fails(529), fails(429), says(JSON.stringify(polished))];
    expect(await enhancer().polish(request)).toMatchObject({ kind: 'polished' });
    expect(seen).toHaveLength(3);
  });

  it('is not asked again when it wants to be left alone beyond the deadline', async () => {
    answers = [
      (_request, response) =>
        response.writeHead(429, { 'retry-after': '60', 'content-type': 'application/json' }).end('{}'),
    ];
    expect(await enhancer().polish(request)).toMatchObject({ failure: 'RATE_LIMITED' });
    expect(seen).toHaveLength(1);
  });

  it('ends with the plan that it works for, in a call and between two', async () => {
    const during = new AbortController();
    answers = [() => during.abort()];
    expect(await enhancer().polish(request, during.signal)).toMatchObject({ failure: 'DEADLINE' });
  });

  it('never costs more than it says that it may', async () => {
    answers = [says(JSON.stringify(polished))];
    const { costUsd } = await enhancer().polish(request);
    expect(enhancer().mostCostUsd(request)).toBeGreaterThanOrEqual(costUsd);
    expect(enhancer().mostCostUsd(request)).toBeLessThan(0.05);
  });

  it('is told the goal, and otherwise what to do, where a task is to be fitted to it', async () => {
    answers = [says(JSON.stringify(polished)), says(JSON.stringify(polished))];
    await enhancer().polish(request);
    await enhancer().polish({ ...request, goal: 'Play the kulintang' });
    const [plain, fitted] = seen.map(({ body }) => body);
    expect(JSON.stringify(plain)).not.toContain('kulintang');
    expect(JSON.stringify(fitted?.messages)).toContain('Play the kulintang');
    expect(fitted?.system).not.toBe(plain?.system);
  });

  it.each([
    [429, 'RATE_LIMITED', 3],
    [500, 'UNAVAILABLE', 3],
    [401, 'UNAVAILABLE', 1],
  ])('may fail with %i, which is %s after %i attempts', async (status, failure, attempts) => {
    answers = [fails(status), fails(status), fails(status)];
    expect(await enhancer().polish(request)).toEqual({ kind: 'failed', failure, costUsd: 0 });
    expect(seen).toHaveLength(attempts);
  });

  it('is not waited for beyond the deadline, whether it is silent or never ends', async () => {
    answers = [() => {}];
    expect(await enhancer(100).polish(request)).toMatchObject({ failure: 'TIMEOUT' });
    answers = [
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"content":');
      },
    ];
    expect(await enhancer(100).polish(request)).toMatchObject({ failure: 'TIMEOUT' });
  });

  it('is not read beyond a quarter of a megabyte', async () => {
    answers = [says('x'.repeat(300_000)), says('x'.repeat(300_000))];
    expect(await enhancer().polish(request)).toMatchObject({ kind: 'failed' });
  });

  it('may not be there at all', async () => {
    const gone = createAnthropicEnhancer({
      apiKey: 'test-key',
      baseUrl: 'http://127.0.0.1:1',
      model: 'claude-haiku-5-5',
      pricePerMillion: { input: 1, output: 5 },
    });
    expect(await gone.polish(request)).toEqual({ kind: 'failed', failure: 'UNAVAILABLE', costUsd: 0 });
  });
});
