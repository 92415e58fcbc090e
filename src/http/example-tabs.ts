import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An operation that is ready to run. */
export interface ExampleTab {
  readonly query: string;
  /** JSON, or null for an operation without variables. */
  readonly variables: string | null;
  /** JSON, or null where it is sent as anybody sends it. */
  readonly headers: string | null;
}

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * The operations of a folder in the order of their names: `chat.graphql`, with its variables beside it in
 * `chat.json` and its headers in `chat.headers.json` where it has any.
 *
 * @example readExampleTabs()[0]?.query
 */
export const readExampleTabs = (folder: string = EXAMPLES): readonly ExampleTab[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const base = join(folder, name.replace(/\.graphql$/, ''));
      return {
        query: readFileSync(join(folder, name), 'utf8'),
        variables: readIfThere(`${base}.json`),
        headers: readIfThere(`${base}.headers.json`),
      };
    });
