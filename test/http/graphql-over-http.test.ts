import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { startEdgeServer } from './edge-server.ts';

/** The audit of the people who write the GraphQL-over-HTTP specification. */
describe('GraphQL over HTTP', async () => {
  const { url } = await startEdgeServer();
  const results = await auditServer({ url: `${url}/graphql` });

  it('is audited in full', () => expect(results).toHaveLength(61));

  it.each(results.map((result) => [result.name, result] as const))('%s', (_name, result) => {
    expect(result).toMatchObject({ status: 'ok' });
  });
});
