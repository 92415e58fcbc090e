import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An operation that is ready to run. */
export interface ExampleTab {
  readonly query: string;
  /** JSON, or null for an operation without variables. */
  readonly variables: string | null;
}

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/**
 * The operations of a folder in the order of their names: `chat.graphql`, with its variables beside it in
 * `chat.json` where it takes any.
 *
 * @example readExampleTabs()[0]?.query
 */
export const readExampleTabs = (folder: string = EXAMPLES): readonly ExampleTab[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const variables = join(folder, name.replace(/\.graphql$/, '.json'));
      return {
        query: readFileSync(join(folder, name), 'utf8'),
        variables: existsSync(variables) ? readFileSync(variables, 'utf8') : null,
      };
    });
