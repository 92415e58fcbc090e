import { addDays, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { happeningStatus } from '../../tables/enums.ts';
import type {
  outputKind,
  participantRole,
  workshopOutputs,
  workshopParticipants,
  workshops,
} from '../../tables/mana.ts';
import type { GeographyRows } from '../geography.ts';
import { personName, type Sex } from '../lists/person-names.ts';
import { SECTOR_TITLES, SECTOR_WEIGHTS } from '../lists/sectors.ts';
import type { Places } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { uniqueTitles } from '../titles.ts';
import type { AssessmentRow } from './assessments.ts';

export type WorkshopRow = Row<typeof workshops>;
type Status = (typeof happeningStatus.enumValues)[number];
type Role = (typeof participantRole.enumValues)[number];
type OutputKind = (typeof outputKind.enumValues)[number];

const COUNT = 196;

/** Where a planned happening stands, by how many days it lies ahead (negative: behind). */
export const happeningStatusOf = (random: Random, daysAhead: number): Status => {
  if (daysAhead > 0) return random.weighted<Status>({ planned: 86, postponed: 8, cancelled: 6 });
  if (daysAhead === 0) return 'ongoing';
  if (daysAhead > -3) return random.weighted<Status>({ ongoing: 60, completed: 40 });
  return random.weighted<Status>({ completed: 86, cancelled: 8, postponed: 6 });
};

/** The assessment that a workshop of that day most likely belonged to: one under way, or the next one planned. */
const assessmentFor = (random: Random, day: IsoDate, today: IsoDate, all: readonly AssessmentRow[]) => {
  const fitting = all.filter((row) =>
    day > today
      ? row.status === 'planned' || row.status === 'data_collection'
      : row.startedOn != null && row.startedOn <= day,
  );
  const distance = (row: AssessmentRow) => Math.abs(daysBetween(row.plannedStart, day));
  // The very first workshops came before any assessment had begun: theirs are the first ones planned.
  const choice = fitting.length > 0 ? random.sample(fitting, 10) : all.slice(0, 3);
  return choice.reduce((nearest, row) => (distance(row) < distance(nearest) ? row : nearest));
};

/** Workshops held, and to be held, in the course of assessments. */
export const workshopRows = (
  assessments: readonly AssessmentRow[],
  geography: GeographyRows,
  timeline: Timeline,
): WorkshopRow[] => {
  const random = createRandom('workshops');
  const title = uniqueTitles('Session');
  const { today } = timeline;
  const placeName = (row: AssessmentRow) =>
    geography.municipalities.find((place) => place.id === row.municipalityId)?.name ??
    geography.provinces.find((place) => place.id === row.provinceId)?.name ??
    geography.regions.find((place) => place.id === row.regionId)!.designation;

  return numbered(
    timeline.spread(random, COUNT, { share: 0.1, days: 100 }).map((heldOn) => {
      const assessment = assessmentFor(random, heldOn, today, assessments);
      const theme = random.weighted(SECTOR_WEIGHTS);
      const status = happeningStatusOf(random, daysBetween(today, heldOn));
      const targetParticipants = random.int(4, 12) * 5;
      const createdAt = timeline.recorded(addDays(heldOn, -random.int(7, 40)), random.int(8, 16));
      return {
        assessmentId: assessment.id,
        title: title(`${SECTOR_TITLES[theme]} Workshop in ${placeName(assessment)}`),
        theme,
        status,
        regionId: assessment.regionId,
        provinceId: assessment.provinceId ?? null,
        municipalityId: assessment.municipalityId ?? null,
        heldOn,
        targetParticipants,
        actualParticipants:
          status === 'completed' ? Math.round(targetParticipants * (0.6 + 0.6 * random.float())) : null,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};

const ROLES: Readonly<Record<Role, number>> = {
  farmer: 19,
  women_leader: 15,
  elder: 13,
  youth_leader: 12,
  fisherfolk: 10,
  lgu_official: 9,
  ulama: 7,
  teacher: 6,
  health_worker: 5,
  cso_leader: 4,
};

/** Who signed the attendance sheet legibly: never more people than attended. */
export const participantRows = (
  workshopList: readonly WorkshopRow[],
  places: Places,
): Row<typeof workshopParticipants>[] => {
  const random = createRandom('workshop_participants');
  return numbered(
    workshopList.flatMap((workshop) =>
      Array.from({ length: Math.min(workshop.actualParticipants ?? 0, random.int(8, 20)) }, () => {
        const role = random.weighted(ROLES);
        const sex: Sex = role === 'women_leader' || random.chance(0.46) ? 'female' : 'male';
        return {
          workshopId: workshop.id,
          fullName: personName(random, sex),
          sex,
          age: role === 'youth_leader' ? random.int(18, 30) : random.int(role === 'elder' ? 50 : 22, 74),
          role,
          provinceId: workshop.provinceId ?? places.provinceIn(random, workshop.regionId),
        };
      }),
    ),
  );
};

const OUTPUT_TITLES: Readonly<Record<OutputKind, string>> = {
  findings: 'Findings',
  recommendations: 'Recommendations',
  synthesis: 'Synthesis',
  action_plan: 'Action Plan',
};

/** What came out of completed workshops; some handed nothing in. */
export const outputRows = (
  workshopList: readonly WorkshopRow[],
  timeline: Timeline,
): Row<typeof workshopOutputs>[] => {
  const random = createRandom('workshop_outputs');
  const kinds: Readonly<Record<OutputKind, number>> = {
    findings: 40,
    recommendations: 29,
    synthesis: 18,
    action_plan: 13,
  };
  const rows = workshopList
    .filter((workshop) => workshop.status === 'completed')
    .flatMap((workshop) => {
      const wanted = Number(random.weighted({ '0': 8, '1': 20, '2': 38, '3': 25, '4': 9 }));
      const found = new Set<OutputKind>();
      while (found.size < wanted) found.add(random.weighted(kinds));
      return [...found].map((kind) => ({
        workshopId: workshop.id,
        kind,
        title: `${OUTPUT_TITLES[kind]} of the ${workshop.title}`,
        submittedOn: addDays(workshop.heldOn, random.int(0, 45)),
      }));
    });
  return numbered(rows.filter((row) => row.submittedOn <= timeline.today));
};
