import type { activityAction, activityLog } from '../../tables/staff.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import type { StaffRow } from './staff.ts';

type Action = (typeof activityAction.enumValues)[number];

/** How many rows each table holds: what there is to act on. */
export type TableSizes = Readonly<Record<string, number>>;

const COUNT = 1060;
/** Of them, on the day of the seed. */
const TODAY = 9;
const ACTIONS: Readonly<Record<Action, number>> = {
  updated: 47,
  created: 27,
  submitted: 13,
  approved: 9,
  deleted: 4,
};
const ENTITIES: Readonly<Record<string, number>> = {
  communities: 24,
  needs: 18,
  engagements: 14,
  assessments: 12,
  staff_tasks: 11,
  projects: 9,
  workshops: 6,
  policies: 4,
  partnerships: 2,
};

/** Who did what to which row. Rows that were deleted have ids that no row has. */
export const activityRows = (
  staff: readonly StaffRow[],
  sizes: TableSizes,
  timeline: Timeline,
): Row<typeof activityLog>[] => {
  const random = createRandom('activity_log');
  const active = staff.filter((row) => row.isActive);
  const longAgo = timeline.day(-400);
  const days = [...timeline.spread(random, COUNT - TODAY), ...Array<string>(TODAY).fill(timeline.today)];
  const rows = days.map((day) => {
    const staffMember = random.pick(day < longAgo ? staff : active);
    const action = random.weighted(ACTIONS);
    const entityType = random.weighted(ENTITIES);
    const size = sizes[entityType];
    if (size === undefined) throw new Error(`The activity log knows no table ${entityType}`);
    const occurredAt = timeline.recorded(day, random.int(8, 17), random.int(0, 59));
    return {
      staffId: staffMember.id,
      action,
      entityType,
      entityId: action === 'deleted' ? size + random.int(1, 40) : random.int(1, size),
      occurredAt,
    };
  });
  return numbered(rows.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime()));
};
