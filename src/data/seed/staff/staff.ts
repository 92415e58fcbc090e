import type { staff } from '../../tables/staff.ts';
import { DEMO_NAMES, DEMO_USERS } from '../accounts.ts';
import { people } from '../lists/person-names.ts';
import { STAFF_POSTS } from '../lists/staff-posts.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';

export type StaffRow = Row<typeof staff>;

/** Who left the office, counted from the end of each post; their old work still names them. */
const LEFT: Readonly<Record<string, number>> = {
  'Community Development Officer': 2,
  'Policy Analyst': 1,
  'Data Encoder': 1,
};

const email = (fullName: string) => `${fullName.toLowerCase().replaceAll(' ', '.')}@oobc.example`;

/** Everybody who works, or worked, at the office. The demo staff user is a field officer. */
export const staffRows = (timeline: Timeline): StaffRow[] => {
  const random = createRandom('staff');
  const demo = { admin: DEMO_NAMES.admin as string, field_officer: DEMO_NAMES.staff as string };
  const total = STAFF_POSTS.reduce((sum, post) => sum + post.people, 0);
  const names = people(random, total + 2)
    .map((person) => person.fullName)
    .filter((name) => !Object.values(demo).includes(name));

  const posts = STAFF_POSTS.flatMap((post) =>
    Array.from({ length: post.people }, (_, place) => ({ ...post, place })),
  );
  const firstOf = (role: string) => posts.findIndex((post) => post.role === role);
  return numbered(
    posts.map((post, index) => {
      const isDemo = firstOf(post.role) === index && (post.role === 'admin' || post.role === 'field_officer');
      const fullName = isDemo ? demo[post.role as keyof typeof demo] : names[index]!;
      const createdAt = timeline.recorded(timeline.past(random), 9);
      return {
        userId: isDemo ? DEMO_USERS[post.role === 'admin' ? 'admin' : 'staff'] : null,
        fullName,
        email: email(fullName),
        position: post.position,
        role: post.role,
        team: post.team,
        isActive: post.place < post.people - (LEFT[post.position] ?? 0),
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};

/** The row of the demo staff user. */
export const demoOfficer = (rows: readonly StaffRow[]): StaffRow => {
  const found = rows.find((row) => row.userId === DEMO_USERS.staff);
  if (found === undefined) throw new Error('The demo staff user has no staff row');
  return found;
};
