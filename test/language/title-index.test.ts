import { describe, expect, it } from 'vitest';
import { TitleIndex } from '../../src/engine/language/title-index.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';

const index = new TitleIndex();
for (const [id, name] of [
  'Water System in Glan, Sarangani',
  'Water System in Glan, Sarangani, Phase 2',
  'Health Workshop in Banga',
  ...Array.from({ length: 6 }, (_, at) => `Needs Assessment of Town ${at}`),
].entries())
  index.add(name, { type: 'project', id, name });

const found = (text: string, readings: ReadonlyMap<number, readonly string[]> = new Map()) =>
  index.matchesAt(tokenize(text), 0, readings).map(({ rows, whole }) => [rows.map(({ id }) => id), whole]);

describe('TitleIndex', () => {
  it('finds a title to its end, with and without its commas', () => {
    expect(found('Health Workshop in Banga')).toContainEqual([[2], true]);
    expect(found('water system in glan sarangani')).toContainEqual([[0], true]);
  });

  it('finds those few that begin so', () => {
    expect(found('Water System in Glan')).toContainEqual([[0, 1], false]);
  });

  it('takes no beginning that many have for a name', () => {
    expect(found('Needs Assessment of Town')).toEqual([]);
  });

  it('tells a title from the plural of its words', () => {
    expect(found('Health Workshops in Banga')).toEqual([]);
  });

  it('mends what it is given other readings of', () => {
    expect(index.candidates('helth')).toEqual(['health']);
    expect(found('Helth Workshop in Banga', new Map([[0, ['health']]]))).toContainEqual([[2], true]);
  });
});
