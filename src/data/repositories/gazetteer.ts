import { asc } from 'drizzle-orm';
import type { GazetteerRows } from '../../engine/language/gazetteer.ts';
import type { Db } from '../drivers/database.ts';
import { communities } from '../tables/communities.ts';
import { engagements, partnerships } from '../tables/coordination.ts';
import { ethnicGroups } from '../tables/ethnic-groups.ts';
import { barangays, municipalities, provinces, regions } from '../tables/geography.ts';
import { assessments, needs, workshops } from '../tables/mana.ts';
import { organizations } from '../tables/organizations.ts';
import { policies } from '../tables/policies.ts';
import { projects, staffTasks } from '../tables/projects.ts';
import { staff } from '../tables/staff.ts';
import { translating } from './translate-errors.ts';

type Titled =
  | typeof projects
  | typeof assessments
  | typeof workshops
  | typeof partnerships
  | typeof engagements
  | typeof needs
  | typeof staffTasks;

type PlaceRow = GazetteerRows['places'][number];

const NOWHERE = { provinceId: null, municipalityId: null, isCity: false } as const;

const readPlaces = async (db: Db): Promise<PlaceRow[]> => {
  const regionRows = await db.select().from(regions).orderBy(asc(regions.id));
  const provinceRows = await db.select().from(provinces).orderBy(asc(provinces.id));
  const municipalityRows = await db.select().from(municipalities).orderBy(asc(municipalities.id));
  const barangayRows = await db
    .select({ id: barangays.id, name: barangays.name, municipalityId: barangays.municipalityId })
    .from(barangays)
    .orderBy(asc(barangays.id));
  const municipalityById = new Map(municipalityRows.map((row) => [row.id, row]));
  return [
    ...regionRows.map(
      ({ id, name, designation }): PlaceRow => ({
        ...NOWHERE,
        level: 'region',
        id,
        name: designation,
        alsoNamed: [name],
        regionId: id,
      }),
    ),
    ...provinceRows.map(
      ({ id, name, regionId }): PlaceRow => ({ ...NOWHERE, level: 'province', id, name, regionId }),
    ),
    ...municipalityRows.map(
      ({ id, name, regionId, provinceId, kind }): PlaceRow => ({
        ...NOWHERE,
        level: 'municipality',
        id,
        name,
        regionId,
        provinceId,
        isCity: kind !== 'municipality',
      }),
    ),
    ...barangayRows.map((row): PlaceRow => {
      const { regionId, provinceId } = municipalityById.get(row.municipalityId)!;
      return { ...row, level: 'barangay', regionId, provinceId, isCity: false };
    }),
  ];
};

const readReferences = async (db: Db): Promise<GazetteerRows['references']> => {
  const groups = await db.select().from(ethnicGroups).orderBy(asc(ethnicGroups.id));
  const bodies = await db
    .select({ id: organizations.id, name: organizations.name, acronym: organizations.acronym })
    .from(organizations)
    .orderBy(asc(organizations.id));
  const settlements = await db
    .select({ id: communities.id, name: communities.name })
    .from(communities)
    .orderBy(asc(communities.id));
  const people = await db.select({ id: staff.id, name: staff.fullName }).from(staff).orderBy(asc(staff.id));
  return [
    ...groups.map(({ id, name }) => ({ type: 'ethnic_group', id, name })),
    ...bodies.map(({ id, name }) => ({ type: 'organization', id, name })),
    // Under the acronym, too: what a reply then says is what the question said.
    ...bodies.flatMap(({ id, acronym, name }) =>
      acronym ? [{ type: 'organization', id, name: acronym, fullName: name }] : [],
    ),
    ...settlements.map(({ id, name }) => ({ type: 'community', id, name })),
    ...people.map(({ id, name }) => ({ type: 'staff', id, name, alsoNamed: name.split(' ') })),
  ];
};

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

/** Rows that are known by their titles, each title once: what bears the same one is meant together. */
const readTitles = async (db: Db): Promise<NonNullable<GazetteerRows['titles']>> => {
  const titled = async (type: string, table: Titled) =>
    (await db.select({ id: table.id, name: table.title }).from(table).orderBy(asc(table.id))).map((row) => ({
      type,
      ...row,
    }));
  const recommended = await db
    .select({ id: policies.id, name: policies.title, referenceNo: policies.referenceNo })
    .from(policies)
    .orderBy(asc(policies.id));
  const all = [
    ...(await titled('project', projects)),
    ...recommended.map(({ id, name, referenceNo }) => ({
      type: 'policy',
      id,
      name,
      ...(referenceNo && { alsoNamed: [referenceNo] }),
    })),
    ...(await titled('assessment', assessments)),
    ...(await titled('workshop', workshops)),
    ...(await titled('partnership', partnerships)),
    ...(await titled('engagement', engagements)),
    ...(await titled('need', needs)),
    ...(await titled('task', staffTasks)),
  ];
  return [...grouped(all, (row) => `${row.type} ${row.name.toLowerCase()}`).values()].map((alike) =>
    alike.length > 1 ? { ...alike[0]!, several: true as const } : alike[0]!,
  );
};

/** Every place, group, body, person and titled row that a question can name, with the places they lie in. */
export const readGazetteer = (db: Db): Promise<GazetteerRows> =>
  translating(async () => ({
    places: await readPlaces(db),
    references: await readReferences(db),
    titles: await readTitles(db),
  }));
