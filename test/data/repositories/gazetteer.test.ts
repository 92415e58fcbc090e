import { expect, test } from 'vitest';
import { readGazetteer } from '../../../src/data/repositories/gazetteer.ts';
import { testDatabase } from '../../support/database.ts';

const { db } = await testDatabase();
const { places, references } = await readGazetteer(db);
const at = (level: string) => places.filter((place) => place.level === level);
const named = (level: string, name: string) => at(level).find((place) => place.name === name);

test('holds every place at its level', () => {
  expect(['region', 'province', 'municipality', 'barangay'].map((level) => at(level).length)).toEqual([
    5, 23, 390, 8780,
  ]);
  expect(at('municipality').filter(({ isCity }) => isCity)).toHaveLength(27);
});

test('a place names those it lies in', () => {
  const region = named('region', 'Region XI');
  expect(region).toMatchObject({ alsoNamed: ['Davao Region'], regionId: region?.id, provinceId: null });
  expect(named('municipality', 'Davao City')).toMatchObject({
    regionId: region?.id,
    provinceId: null,
    isCity: true,
  });
  const keys = new Set(places.map(({ level, id }) => `${level} ${id}`));
  const lost = places.filter(
    ({ regionId, provinceId, municipalityId }) =>
      !keys.has(`region ${regionId}`) ||
      (provinceId !== null && !keys.has(`province ${provinceId}`)) ||
      (municipalityId !== null && !keys.has(`municipality ${municipalityId}`)),
  );
  expect(lost).toEqual([]);
});

test('organizations go by their names and by their acronyms', () => {
  const dswd = references.filter(({ name }) => name === 'DSWD');
  expect(dswd).toHaveLength(1);
  expect(references.filter(({ type, id }) => type === 'organization' && id === dswd[0]?.id)).toHaveLength(2);
  expect(references.some(({ type, name }) => type === 'ethnic_group' && name === 'Jama Mapun')).toBe(true);
  expect(references.some(({ type, name }) => type === 'staff' && name === 'Rohaina Dimalilay')).toBe(true);
});
