import { expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';

it('tells the same from different, whatever the order of keys', () => {
  const one = {
    kind: 'has',
    where: [
      { field: 'kind', op: 'eq' },
      { field: 'year', op: 'gt' },
    ],
  };
  const same = {
    where: [
      { op: 'eq', field: 'kind' },
      { op: 'gt', field: 'year' },
    ],
    kind: 'has',
  };
  const other = {
    kind: 'has',
    where: [
      { field: 'year', op: 'gt' },
      { field: 'kind', op: 'eq' },
    ],
  };
  expect(canonical(one)).toBe(canonical(same));
  expect(canonical(one)).not.toBe(canonical(other));
  expect(canonical([1, 'a', null])).toBe('[1,"a",null]');
});
