import { describe, expect, it } from 'vitest';
import { bindPlan, needsStaff } from '../../src/engine/query/bind-plan.ts';
import type { QueryPlan } from '../../src/engine/query/plan.ts';

const due = (value: string): QueryPlan => ({
  kind: 'count',
  dataset: 'staff_tasks',
  where: [{ kind: 'compare', field: 'due_on', op: 'lte', value }],
});
const bindings = { today: '2026-11-22', staffId: 7 };

describe('bindPlan', () => {
  it.each([
    ['$today', '2026-11-22'],
    ['$today+90', '2027-02-20'],
    ['$today-1', '2026-11-21'],
    ['$today+9', '2026-12-01'],
    // No stand-ins, and left alone.
    ['$todayish', '$todayish'],
    ['today', 'today'],
    ['$', '$'],
    ['2026-01-01', '2026-01-01'],
  ])('puts %s as %s', (written, bound) => expect(bindPlan(due(written), bindings)).toEqual(due(bound)));

  it('reaches conditions within conditions and leaves the plan that it was given as it was', () => {
    const plan: QueryPlan = {
      kind: 'list',
      dataset: 'staff_tasks',
      where: [
        {
          kind: 'not',
          of: {
            kind: 'any',
            of: [
              { kind: 'compare', field: 'assignee_id', op: 'eq', value: '$staff' },
              { kind: 'between', field: 'due_on', from: '$today', to: '$today+7' },
            ],
          },
        },
      ],
      orderBy: [],
      limit: 20,
    };
    const before = JSON.stringify(plan);
    const text = JSON.stringify(bindPlan(plan, bindings));
    expect(text).toContain('"value":7');
    expect(text).toContain('"from":"2026-11-22","to":"2026-11-29"');
    expect(text).not.toContain('$');
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('knows which plans ask for rows of the asker', () => {
    expect(needsStaff(due('$today'))).toBe(false);
    expect(needsStaff(due('$staff'))).toBe(true);
  });
});
