import { describe, expect, test } from 'vitest';
import { datasets, describeBinding } from '../../../src/data/query/describe-binding.ts';
import { createQueryPort } from '../../../src/data/query/query-executor.ts';
import type { Predicate, QueryPlan } from '../../../src/engine/query/plan.ts';
import { clock, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const port = createQueryPort({ database, clock });
const rowsOf = async (plan: QueryPlan) => (await port.run(plan)).rows;

const sample = { number: 1, key: 1, text: 'x', date: '2026-01-01', instant: '2026-01-01', boolean: true };

describe.each(datasets())('%s', (dataset) => {
  const { fields, measures, dimensions, relations, linkFields, overlapping } = describeBinding(dataset);
  const all = { dataset, where: [] } as const;

  test('lists rows with a title and fields', async () => {
    const rows = await rowsOf({ ...all, kind: 'list', orderBy: [], limit: 5 });
    if (rows.kind !== 'list') throw new Error(rows.kind);
    expect(rows.total).toBeGreaterThan(0);
    expect(rows.items).toHaveLength(Math.min(5, rows.total));
    for (const item of rows.items) expect(item.title).not.toBe('');
    const record = await rowsOf({ ...all, kind: 'record', orderBy: [] });
    if (record.kind !== 'record' || !record.item) throw new Error('no record');
    expect(record.item.id).toBe(rows.items[0]?.id);
    expect(record.item.fields.slice(0, rows.items[0]?.fields.length)).toEqual(rows.items[0]?.fields);
  });

  test('every measure gives a figure', async () => {
    for (const measure of measures) {
      for (const fn of ['sum', 'median'] as const) {
        const rows = await rowsOf({ ...all, kind: 'aggregate', metric: { kind: 'aggregate', fn, measure } });
        if (rows.kind !== 'number') throw new Error(rows.kind);
        expect(rows.value, `${fn} of ${measure}`).toBeTypeOf('number');
      }
      const ranked = await rowsOf({
        ...all,
        kind: 'rank',
        dimension: null,
        metric: { kind: 'aggregate', fn: 'max', measure },
        direction: 'desc',
        limit: 3,
      });
      if (ranked.kind !== 'groups') throw new Error(ranked.kind);
      const values = ranked.groups.map(({ value }) => value ?? Number.NaN);
      expect(values, measure).toEqual([...values].sort((a, b) => b - a));
    }
  });

  test('every dimension gives groups that add up to the whole', async () => {
    for (const dimension of dimensions) {
      const rows = await rowsOf({ ...all, kind: 'group', dimension, metric: { kind: 'count' }, limit: 200 });
      if (rows.kind !== 'groups') throw new Error(rows.kind);
      const whole = overlapping.includes(dimension)
        ? { kind: 'number', value: null }
        : await rowsOf({ ...all, kind: 'count' });
      expect({ kind: 'number', value: rows.total }, dimension).toEqual(whole);
      expect(rows.groups.length, dimension).toBeGreaterThan(0);
      expect(rows.groupCount, dimension).toBeGreaterThanOrEqual(rows.groups.length);
      for (const { label, value } of rows.groups) {
        expect(label, dimension).not.toMatch(/^$|_|null/);
        expect(value, dimension).toBeGreaterThan(0);
      }
    }
  });

  test('every field can be compared, ordered by and tested for being unknown', async () => {
    const total = await rowsOf({ ...all, kind: 'count' });
    for (const [name, { kind, values }] of Object.entries(fields)) {
      const value = kind === 'enum' ? (values[0] ?? '') : sample[kind];
      if (name === 'user_id') continue; // a uuid, which no question names
      const halves = await rowsOf({
        ...all,
        kind: 'compare',
        metric: { kind: 'count' },
        members: [
          { label: 'is', where: [{ kind: 'compare', field: name, op: 'eq', value }] },
          { label: 'is not', where: [{ kind: 'compare', field: name, op: 'ne', value }] },
        ],
      });
      if (halves.kind !== 'groups' || total.kind !== 'number') throw new Error(halves.kind);
      expect((halves.groups[0]?.value ?? 0) + (halves.groups[1]?.value ?? 0), name).toBe(total.value);
      await rowsOf({
        ...all,
        where: [{ kind: 'isNull', field: name }],
        kind: 'list',
        orderBy: [{ field: name, direction: 'desc' }],
        limit: 1,
      });
    }
  });

  test('every relation finds rows, by itself and by a field of its own', async () => {
    for (const [relation, target] of Object.entries(relations)) {
      const some = await rowsOf({ ...all, kind: 'count', where: [{ kind: 'has', relation, where: [] }] });
      if (some.kind !== 'number') throw new Error(some.kind);
      expect(some.value, relation).toBeGreaterThan(0);
      const [field = ''] = Object.keys(describeBinding(target).fields);
      const none = await rowsOf({
        ...all,
        kind: 'count',
        where: [{ kind: 'has', relation, where: [{ kind: 'isNull', field }] }],
      });
      expect(none, `${relation}.${field}`).toEqual({ kind: 'number', value: 0 });
      const known = (linkFields[relation] ?? []).map((name): Predicate => {
        return { kind: 'not', of: { kind: 'isNull', field: name } };
      });
      const linked = { kind: 'has', relation, where: known } as const;
      const counted = await rowsOf({ ...all, kind: 'count', where: [linked] });
      expect(counted.kind === 'number' && counted.value, relation).toBeGreaterThan(0);
    }
  });
});
