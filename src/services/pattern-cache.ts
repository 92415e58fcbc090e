import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PatternCache } from '../engine/chat/ports.ts';
import type { GazetteerRows } from '../engine/language/gazetteer.ts';

/**
 * Keeps compiled templates in a file beside the program that compiled them: its folder changes with every
 * file of the program, and the file's name with every name in the database that a template could be read by.
 * A file that cannot be read or written is none: the templates are then compiled again.
 *
 * @example createPatternCache({ folder, gazetteer: await readGazetteer(db) })
 */
export const createPatternCache = ({
  folder,
  gazetteer,
}: {
  readonly folder: string;
  readonly gazetteer: GazetteerRows;
}): PatternCache => {
  const names = createHash('sha256').update(JSON.stringify(gazetteer)).digest('hex').slice(0, 16);
  const path = join(folder, `patterns-${names}.json`);
  return {
    read() {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        return null;
      }
    },
    write(patterns) {
      // Under a name of its own first: another process may be reading.
      const own = `${path}.${process.pid}`;
      try {
        writeFileSync(own, JSON.stringify(patterns));
        renameSync(own, path);
      } catch {
        // A folder that is read-only saves nothing, and costs nothing but time.
      }
    },
  };
};
