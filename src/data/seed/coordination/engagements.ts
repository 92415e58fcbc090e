import { addDays, daysBetween } from '../../../core/calendar.ts';
import type { engagementKind, engagements, outcome } from '../../tables/coordination.ts';
import { SECTOR_TITLES, SECTOR_WEIGHTS } from '../lists/sectors.ts';
import { happeningStatusOf } from '../mana/workshops.ts';
import type { Places } from '../places.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { uniqueTitles } from '../titles.ts';
import type { OrganizationRow } from './organizations.ts';
import { dealPublicBodies, drawOrganization, LEADS, type PartnershipRow, shortName } from './partnerships.ts';

type Kind = (typeof engagementKind.enumValues)[number];
type Outcome = (typeof outcome.enumValues)[number];

const COUNT = 456;
const KINDS: Readonly<Record<Kind, number>> = {
  meeting: 36,
  consultation: 24,
  field_visit: 19,
  training: 13,
  forum: 8,
};
const OUTCOMES: Readonly<Record<Outcome, number>> = {
  positive: 49,
  very_positive: 24,
  neutral: 19,
  negative: 8,
};
const TITLES: Readonly<Record<Kind, string>> = {
  meeting: 'Coordination Meeting with {partner} on {sector}',
  consultation: '{sector} Consultation with {partner} in {place}',
  field_visit: 'Field Visit to {place} with {partner}',
  training: '{sector} Training by {partner} in {place}',
  forum: '{sector} Forum in {place}',
};

/** Meetings, consultations, visits, trainings and forums with partners, past and planned. */
export const engagementRows = (
  organizations: readonly OrganizationRow[],
  partnerships: readonly PartnershipRow[],
  places: Places,
  timeline: Timeline,
): Row<typeof engagements>[] => {
  const random = createRandom('engagements');
  const title = uniqueTitles('Session');
  const nextBody = dealPublicBodies(random, organizations, 9);
  let hasBegunToday = false;
  const weights = { ...LEADS, cso: 12, media: 3, private: 3 };

  return numbered(
    timeline.spread(random, COUNT, { share: 0.1, days: 75 }).map((day) => {
      const kind = random.weighted(KINDS);
      const partner = nextBody() ?? drawOrganization(random, organizations, weights);
      const ofCity = partner.kind === 'lgu' && partner.provinceId === null;
      const place = places.around(random, partner, ofCity || random.chance(0.25) ? 'regional' : 'provincial');
      const planned = timeline.at(day, random.pick([8, 9, 9, 10, 13, 14, 15]), random.pick([0, 30]));
      // At any hour of today, one of today's has begun: something is always ongoing.
      const isFirstToday = day === timeline.today && !hasBegunToday;
      hasBegunToday ||= isFirstToday;
      const heldAt = isFirstToday ? timeline.recorded(day, 8) : planned;
      const daysAhead = heldAt > timeline.now ? Math.max(1, daysBetween(timeline.today, day)) : null;
      const under = partnerships.filter((row) => row.leadOrganizationId === partner.id);
      const status = happeningStatusOf(random, daysAhead ?? daysBetween(timeline.today, day));
      const isOver = status === 'completed';
      const createdAt = timeline.recorded(addDays(day, -random.int(3, 30)), random.int(8, 16));
      const sector = SECTOR_TITLES[partner.sector ?? random.weighted(SECTOR_WEIGHTS)];
      return {
        title: title(
          TITLES[kind]
            .replace('{partner}', shortName(partner))
            .replace('{sector}', sector)
            .replace('{place}', place.name),
        ),
        kind,
        status,
        organizationId: partner.id,
        partnershipId: under.length > 0 && random.chance(0.45) ? random.pick(under).id : null,
        regionId: place.regionId,
        provinceId: place.provinceId,
        heldAt,
        participantsCount: isOver
          ? random.int(kind === 'meeting' ? 4 : 12, kind === 'meeting' ? 30 : 120)
          : null,
        outcome: isOver ? random.weighted(OUTCOMES) : null,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
