import type { eventKind, events } from '../../tables/staff.ts';
import { DEMO_EVENTS } from '../lists/task-titles.ts';
import type { Places } from '../places.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { demoOfficer, type StaffRow } from './staff.ts';

type Kind = (typeof eventKind.enumValues)[number];

const COUNT = 190;
const HOUR = 60 * 60 * 1000;
const KINDS: Readonly<Record<Kind, number>> = {
  meeting: 39,
  field_work: 27,
  deadline: 16,
  leave: 11,
  other: 7,
};
const TITLES: Readonly<Record<Kind, readonly string[]>> = {
  meeting: ['Staff meeting', 'Planning session', 'Budget review', 'Meeting with the regional focal persons'],
  field_work: ['Field validation in {place}', 'Community visit in {place}', 'Site inspection in {place}'],
  deadline: ['Submission of the accomplishment report', 'Submission of the budget proposal', 'Data lock'],
  leave: ['Vacation leave', 'Sick leave', 'Ramadhan leave'],
  other: ['Team learning day', 'Office clean-up', 'Health check of the staff'],
};
const HOURS: Readonly<Record<Kind, readonly number[]>> = {
  meeting: [1, 2, 2, 3],
  field_work: [8, 9, 33],
  deadline: [1],
  leave: [9, 33, 57],
  other: [3, 4, 8],
};

/** The office's calendar: events of active staff, and the demo field officer's coming days. */
export const eventRows = (
  staff: readonly StaffRow[],
  places: Places,
  timeline: Timeline,
): Row<typeof events>[] => {
  const random = createRandom('events');
  const officer = demoOfficer(staff);
  const owners = staff.filter((row) => row.isActive && row.id !== officer.id);
  const home = places.draw(random, 'regional').regionId;

  const span = (day: string, hour: number, hours: number) => {
    const startsAt = timeline.at(day, hour);
    return { startsAt, endsAt: new Date(startsAt.getTime() + hours * HOUR) };
  };
  const ofOffice = timeline.spread(random, COUNT, { share: 0.22, days: 75 }).map((day) => {
    const kind = random.weighted(KINDS);
    const place = places.draw(random, 'municipal');
    const createdAt = timeline.recorded(day < timeline.today ? day : timeline.day(-random.int(1, 20)), 8);
    return {
      title: random.pick(TITLES[kind]).replace('{place}', place.name),
      kind,
      ownerId: random.pick(owners).id,
      regionId: kind === 'leave' || (kind !== 'field_work' && random.chance(0.4)) ? null : place.regionId,
      ...span(day, kind === 'deadline' ? 16 : random.pick([8, 9, 10, 13]), random.pick(HOURS[kind])),
      createdAt,
      updatedAt: createdAt,
    };
  });
  const ofOfficer = DEMO_EVENTS.map(({ title, day, hour, hours, kind }) => {
    const createdAt = timeline.recorded(timeline.day(Math.min(day, 0) - 6), 9);
    return {
      title,
      kind,
      ownerId: officer.id,
      regionId: kind === 'field_work' ? home : null,
      ...span(timeline.day(day), hour, hours),
      createdAt,
      updatedAt: createdAt,
    };
  });
  return numbered([...ofOffice, ...ofOfficer]);
};
