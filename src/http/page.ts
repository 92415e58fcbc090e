import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A page that is the same for everybody: made once, compressed once, and not sent again to who has it. */
export interface Page {
  send(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Nothing may come from, or go to, another server; scripts and styles are the page's own. Monaco, the editor
 * within GraphiQL, starts its workers from blobs.
 */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A page from its HTML, which is asked for when somebody first opens it: GraphiQL is 9 MB, and most servers
 * never show it.
 *
 * @example createPage(async () => '<!doctype html><title>Hello</title>')
 */
export const createPage = (html: () => Promise<string>): Page => {
  let made: Promise<{ plain: Buffer; zipped: Buffer; tag: string }> | undefined;
  const make = async () => {
    const plain = Buffer.from(await html());
    const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    return { plain, zipped: await promisify(gzip)(plain), tag };
  };
  return {
    send: async (request, response) => {
      made ??= make();
      const { plain, zipped, tag } = await made;
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      // The same address also answers GraphQL, and plain text where the client cannot unzip.
      response.setHeader('vary', 'accept, accept-encoding');
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('etag', tag);
      if (request.headers['if-none-match'] === tag) {
        response.writeHead(304).end();
        return;
      }
      const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
      const body = zip ? zipped : plain;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': body.length,
        ...(zip && { 'content-encoding': 'gzip' }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
  };
};
