import type { TestProject } from 'vitest/node';
import { databaseFingerprint } from './fingerprint.ts';
import { ensurePgliteSnapshot } from './pglite-snapshot.ts';
import { ensurePostgresTemplate } from './postgres-template.ts';

/** What `testDatabase()` copies: made once a run, before any test file. */
export type DatabaseSource =
  | { readonly kind: 'pglite'; readonly snapshot: string }
  | { readonly kind: 'postgres'; readonly server: string; readonly template: string };

declare module 'vitest' {
  interface ProvidedContext {
    databaseSource: DatabaseSource;
  }
}

export default async ({ provide }: TestProject): Promise<void> => {
  const server = process.env.TEST_DATABASE_URL;
  const fingerprint = databaseFingerprint();
  provide(
    'databaseSource',
    server
      ? { kind: 'postgres', server, template: await ensurePostgresTemplate(server, fingerprint) }
      : { kind: 'pglite', snapshot: await ensurePgliteSnapshot(fingerprint) },
  );
};
