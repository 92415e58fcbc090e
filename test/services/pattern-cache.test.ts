import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { GazetteerRows } from '../../src/engine/language/gazetteer.ts';
import { createPatternCache } from '../../src/services/pattern-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'sagot-patterns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const named = (name: string): GazetteerRows => ({
  places: [],
  references: [{ type: 'organization', id: 1, name }],
});
const patterns = [{ templateId: 'communities.count', requirements: ['subject' as const], head: null }];

describe('compiled templates', () => {
  it('are there at the next start, while the names in the database stay as they are', () => {
    const first = createPatternCache({ folder, gazetteer: named('MAFAR') });
    expect(first.read()).toBeNull();
    first.write(patterns);
    expect(createPatternCache({ folder, gazetteer: named('MAFAR') }).read()).toEqual(patterns);
    expect(createPatternCache({ folder, gazetteer: named('MBHTE') }).read()).toBeNull();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are compiled again where the file is damaged or the folder cannot be written', () => {
    const cache = createPatternCache({ folder, gazetteer: named('MOLE') });
    cache.write(patterns);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '[{"templateId":');
    expect(cache.read()).toBeNull();
    const nowhere = createPatternCache({ folder: join(folder, 'gone'), gazetteer: named('MOLE') });
    nowhere.write(patterns);
    expect(nowhere.read()).toBeNull();
  });
});
