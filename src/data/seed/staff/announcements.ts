import type { announcements } from '../../tables/staff.ts';
import { ANNOUNCEMENTS } from '../lists/announcements.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';

/** Announcements, the oldest first. */
export const announcementRows = (timeline: Timeline): Row<typeof announcements>[] =>
  numbered(
    [...ANNOUNCEMENTS].reverse().map(([daysAgo, title, body]) => {
      const publishedOn = timeline.day(-daysAgo);
      const createdAt = timeline.recorded(publishedOn, 8);
      return { title, body, publishedOn, createdAt, updatedAt: createdAt };
    }),
  );
