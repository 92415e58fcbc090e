import { describe, expect, it } from 'vitest';
import { inRollout } from '../src/core/rollout.ts';
import { createUuidSource } from '../src/services/uuid-source.ts';

describe('a rollout', () => {
  const ids = createUuidSource();
  const users = Array.from({ length: 10_000 }, () => ids.next());
  const among = (feature: string, percent: number) =>
    users.filter((user) => inRollout(feature, user, percent));

  it('takes nobody, or everybody', () => {
    expect(among('templates', 0)).toEqual([]);
    expect(among('templates', 100)).toEqual(users);
  });

  it.each([1, 10, 50, 90])('takes about %i percent, even of ids made one after the other', (percent) => {
    const share = among('templates', percent).length / 100;
    expect(Math.abs(share - percent)).toBeLessThan(2);
  });

  it('keeps whom it took as it grows', () => {
    const wider = new Set(among('templates', 40));
    expect(among('templates', 20).every((user) => wider.has(user))).toBe(true);
  });

  it('draws anew for another feature', () => {
    const both = among('templates', 50).filter((user) => inRollout('enhancement', user, 50)).length;
    expect(both / 10_000).toBeGreaterThan(0.2);
    expect(both / 10_000).toBeLessThan(0.3);
  });
});
