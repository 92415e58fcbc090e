import { describe, expect, it } from 'vitest';
import { figure } from '../../src/engine/language/figures.ts';
import { wholeOf, wholeSenses, wordsAlone } from './words.ts';

const vocabulary = wordsAlone();

describe('numbers', () => {
  it.each([
    ['1,200', 1200, undefined],
    ['5k', 5000, undefined],
    ['5 thousand', 5000, undefined],
    ['2 hundred thousand', 200_000, undefined],
    ['5 million', 5e6, undefined],
    ['5 milyong piso', 5e6, 'peso'],
    ['5 million pesos', 5e6, 'peso'],
    ['₱1.5M', 1.5e6, 'peso'],
    ['300 pesos', 300, 'peso'],
    ['40 percent', 40, 'percent'],
    ['40%', 40, 'percent'],
    ['40 porsyento', 40, 'percent'],
  ] as const)('reads %s', (text, value, unit) => {
    expect(wholeOf(vocabulary, 'number', text)).toContainEqual({
      kind: 'number',
      value,
      ...(unit && { unit }),
    });
  });
});

describe('comparisons', () => {
  it.each([
    ['more than 500', 'gt', 500, undefined],
    ['over 500', 'gt', 500, undefined],
    ['at least 500', 'gte', 500, undefined],
    ['500 or more', 'gte', 500, undefined],
    ['500 and above', 'gte', 500, undefined],
    ['500+', 'gte', 500, undefined],
    ['less than 500', 'lt', 500, undefined],
    ['fewer than 500', 'lt', 500, undefined],
    ['below 500', 'lt', 500, undefined],
    ['at most 10', 'lte', 10, undefined],
    ['10 or fewer', 'lte', 10, undefined],
    ['between 10 and 20', 'gte', 10, 20],
    ['from 10 to 20', 'gte', 10, 20],
    ['higit sa 500', 'gt', 500, undefined],
  ] as const)('reads %s', (text, op, value, upTo) => {
    expect(wholeOf(vocabulary, 'comparison', text)).toContainEqual({
      kind: 'comparison',
      op,
      value,
      ...(upTo !== undefined && { upTo }),
    });
  });

  it('takes no range that runs backwards', () => {
    expect(wholeOf(vocabulary, 'comparison', 'between 20 and 10')).toEqual([]);
  });
});

describe('groupings', () => {
  it.each([
    ['by region', 'region'],
    ['per region', 'region'],
    ['for each province', 'province'],
    ['per ethnic group', 'ethnic_group'],
    ['kada rehiyon', 'region'],
    ['bawat lalawigan', 'province'],
  ])('reads “%s”', (text, dimension) => {
    expect(wholeOf(vocabulary, 'grouping', text).map((sense) => sense.dimension)).toEqual([dimension]);
  });

  it('groups by nothing that is no dimension', () => {
    expect(wholeOf(vocabulary, 'grouping', 'by mosques')).toEqual([]);
    expect(wholeOf(vocabulary, 'grouping', 'region')).toEqual([]);
  });
});

describe('rankings', () => {
  it.each([
    ['most', 'desc', null],
    ['pinakamarami', 'desc', null],
    ['largest', 'desc', null],
    ['top 5', 'desc', 5],
    ['3 largest', 'desc', 3],
    ['top 5 largest', 'desc', 5],
    ['fewest', 'asc', null],
    ['smallest', 'asc', null],
  ] as const)('reads “%s”', (text, direction, limit) => {
    expect(wholeOf(vocabulary, 'ranking', text)).toContainEqual(
      expect.objectContaining({ direction, limit }),
    );
  });

  it.each(['top 5000', 'top 1.5', 'top 0'])('shows no %s', (text) =>
    expect(wholeSenses(vocabulary, text, 'communities')).not.toContainEqual(
      expect.objectContaining({ kind: 'ranking', limit: expect.any(Number) }),
    ),
  );
});

describe('figure', () => {
  it.each([
    [1204, 'none', '1,204', '1,204'],
    [1204, 'people', '1,204 people', '1,204 tao'],
    [1, 'people', '1 person', '1 tao'],
    [1, 'households', '1 household', '1 sambahayan'],
    [2_500_000, 'pesos', '₱2,500,000', '₱2,500,000'],
    [2.5, 'pesos', '₱2.50', '₱2.50'],
    [33.333, 'percent', '33.3%', '33.3%'],
    [1998, 'year', '1998', '1998'],
    [4.26, 'none', '4.3', '4.3'],
    [0, 'days', '0 days', '0 araw'],
    [1, 'months', '1 month', '1 buwan'],
    [-3, 'none', '-3', '-3'],
  ] as const)('writes %d %s', (value, unit, en, fil) => expect(figure(value, unit)).toEqual({ en, fil }));
});
