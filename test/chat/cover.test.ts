import { describe, expect, it } from 'vitest';
import { bestCovers, coverSpace } from '../../src/engine/chat/cover.ts';
import { headOf } from '../../src/engine/chat/pattern.ts';
import { Chart, type Item } from '../../src/engine/language/chart.ts';
import type { Sense } from '../../src/engine/language/sense.ts';
import { datasetById } from '../language/words.ts';

const communities = datasetById('communities');

const item = (start: number, end: number, sense: Sense, penalty = 0): Item => ({
  start,
  end,
  sense,
  penalty,
  repairs: [],
});
const count: Sense = { kind: 'concept', concept: 'count' };
const subject: Sense = { kind: 'subject', dataset: 'communities' };
const measure: Sense = { kind: 'measure', dataset: 'communities', measure: 'population' };
const filler: Sense = { kind: 'filler' };

const covers = (
  length: number,
  items: readonly Item[],
  requirements: readonly string[],
  carried?: readonly string[],
) => {
  const chart = new Chart(length);
  for (const one of items) chart.add(one);
  return bestCovers(coverSpace(chart, communities), {
    requirements,
    ...(carried && { carried: new Set(carried) }),
  });
};

describe('covers', () => {
  it('account for every word', () => {
    const [cover] = covers(3, [item(0, 2, count), item(2, 3, subject)], ['concept:count', 'subject']);
    expect(cover).toMatchObject({ uncovered: [], carried: [] });
    expect(cover!.items.map((one) => one.sense)).toEqual([count, subject]);
  });

  it('name the words that nothing accounts for', () => {
    const [cover] = covers(4, [item(0, 2, count), item(3, 4, subject)], ['concept:count', 'subject']);
    expect(cover!.uncovered).toEqual([2]);
  });

  it('are none where a requirement is met by no word', () => {
    expect(covers(1, [item(0, 1, count)], ['concept:count', 'subject'])).toEqual([]);
    expect(covers(2, [item(0, 2, filler)], ['subject'])).toEqual([]);
  });

  it('may take from the turn before what the words do not say, and say so', () => {
    const [cover] = covers(1, [item(0, 1, count)], ['concept:count', 'subject'], ['subject']);
    expect(cover!.carried).toEqual(['subject']);
    const [own] = covers(
      2,
      [item(0, 1, count), item(1, 2, subject)],
      ['concept:count', 'subject'],
      ['subject'],
    );
    expect(own!.carried).toEqual([]);
  });

  it('never pass “not” or “without” over', () => {
    const without: Sense = { kind: 'marker', marker: 'without' };
    const [cover] = covers(2, [item(0, 1, without), item(1, 2, subject)], ['subject']);
    expect(cover!.uncovered).toEqual([0]);
    const soft: Sense = { kind: 'marker', marker: 'with' };
    expect(covers(2, [item(0, 1, subject), item(1, 2, soft)], ['subject'])[0]!.uncovered).toEqual([]);
  });

  it('do not take a measure or a concept that was not asked for', () => {
    expect(covers(2, [item(0, 1, subject), item(1, 2, measure)], ['subject'])[0]!.uncovered).toEqual([1]);
    expect(covers(2, [item(0, 1, subject), item(1, 2, count)], ['subject'])[0]!.uncovered).toEqual([1]);
  });

  it('prefer the reading that is likelier, and come back all where two are alike', () => {
    const likelier = covers(
      1,
      [item(0, 1, subject, 4), item(0, 1, { ...subject, dataset: 'communities' })],
      ['subject'],
    );
    expect(likelier).toHaveLength(1);
    const value = (id: string): Sense => ({
      kind: 'constraint',
      constraint: {
        dataset: 'communities',
        filter: 'place',
        where: { kind: 'compare', field: 'region_id', op: 'eq', value: id },
        label: { en: id, fil: id },
        position: 'after',
        lifts: false,
        entities: [{ type: 'region', value: id, id }],
        members: [],
      },
    });
    const both = [item(0, 1, subject), item(1, 2, value('a')), item(1, 2, value('b'))];
    expect(covers(2, both, ['subject'])).toHaveLength(2);
    expect(covers(2, [both[0]!, both[1]!, item(1, 2, value('b'), 0.4)], ['subject'])).toHaveLength(1);
  });
});

describe('what is counted', () => {
  it.each([
    ['how many communities', [count, subject], 'subject'],
    ['how many people in communities', [count, measure, subject], 'measure'],
    ['how many communities have people', [count, subject, measure], 'subject'],
    ['communities', [subject], null],
    ['how many', [count], null],
  ] as const)('in “%s” is the noun behind', (_, senses, head) => {
    expect(headOf(senses.map((sense, at) => item(at, at + 1, sense)))).toBe(head);
  });
});
