import { describe, expect, it } from 'vitest';
import { isUuid, keyOf, opaqueId, requireKey, requireUuid } from '../../src/graphql/opaque-id.ts';

describe('opaque ids', () => {
  it('lead back to their row, of their own table only', () => {
    const id = opaqueId('communities', 12);
    expect(id).not.toContain('12');
    expect(keyOf('communities', id)).toBe(12);
    expect(keyOf('regions', id)).toBeNull();
  });

  it.each([
    '',
    '12',
    'communities:12',
    Buffer.from('communities:0').toString('base64url'),
    Buffer.from('communities:-1').toString('base64url'),
    Buffer.from('communities:12; drop table communities').toString('base64url'),
    Buffer.from('communities:2147483648').toString('base64url'),
    '💥',
  ])('are not %j', (text) => {
    expect(keyOf('communities', text)).toBeNull();
    expect(() => requireKey('communities', text, 'id')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'id' }),
    );
  });

  it('of rows that users create are UUIDs; anything else is not there', () => {
    expect(isUuid('0192f0c1-2b3c-7d4e-8f90-a1b2c3d4e5f6')).toBe(true);
    expect(isUuid("0192f0c1-2b3c-7d4e-8f90-a1b2c3d4e5f6'")).toBe(false);
    expect(() => requireUuid('nope', 'goal')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
