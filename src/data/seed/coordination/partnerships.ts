import { addDays, addMonths, type IsoDate } from '../../../core/calendar.ts';
import type { partnershipKind, partnershipStatus, partnerships } from '../../tables/coordination.ts';
import { SECTOR_TITLES, SECTOR_WEIGHTS } from '../lists/sectors.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { uniqueTitles } from '../titles.ts';
import type { OrganizationRow } from './organizations.ts';

export type PartnershipRow = Row<typeof partnerships>;
type Kind = (typeof partnershipKind.enumValues)[number];
type Status = (typeof partnershipStatus.enumValues)[number];

const COUNT = 148;
/** Days from today on which some active partnerships end, so that there are always expiring ones. */
const EXPIRING_IN = [3, 12, 25, 33, 47, 61, 74, 88];

const KINDS: Readonly<Record<Kind, number>> = {
  moa: 33,
  mou: 25,
  cooperation: 15,
  grant: 12,
  contract: 9,
  informal: 6,
};
const KIND_TITLES: Readonly<Record<Kind, string>> = {
  moa: 'Memorandum of Agreement',
  mou: 'Memorandum of Understanding',
  contract: 'Service Contract',
  grant: 'Grant',
  cooperation: 'Cooperation',
  informal: 'Working Arrangement',
};

/** Those who lead partnerships, and how often. */
export const LEADS: Readonly<Partial<Record<OrganizationRow['kind'], number>>> = {
  nga: 34,
  bmoa: 25,
  lgu: 14,
  ngo: 10,
  academe: 7,
  ingo: 5,
  donor: 3,
  religious: 2,
};

/** Some organization of a kind drawn by weight; of each kind, those that the list names first are likelier. */
export const drawOrganization = (
  random: Random,
  organizations: readonly OrganizationRow[],
  weights: Readonly<Partial<Record<OrganizationRow['kind'], number>>>,
): OrganizationRow => {
  const kind = random.weighted(weights);
  const ofKind = organizations.filter((row) => row.kind === kind);
  return ofKind[Math.floor(ofKind.length * random.float() ** 1.5)]!;
};

/**
 * Deals out agencies and ministries in some order, one at every `every`th call and otherwise none, so that
 * each of them comes up at least once.
 */
export const dealPublicBodies = (
  random: Random,
  organizations: readonly OrganizationRow[],
  every: number,
): (() => OrganizationRow | undefined) => {
  const waiting = random.shuffle(organizations.filter((row) => row.kind === 'nga' || row.kind === 'bmoa'));
  let calls = 0;
  return () => {
    calls += 1;
    return calls % every === 0 ? waiting.pop() : undefined;
  };
};

/** The name by which people know an organization. */
export const shortName = (row: OrganizationRow): string => row.acronym ?? row.name;

const statusOf = (random: Random, start: IsoDate, end: IsoDate, today: IsoDate): Status => {
  if (start > today) {
    return random.weighted<Status>({ draft: 29, negotiation: 26, concept: 23, pending_signature: 22 });
  }
  if (end < today) return random.weighted<Status>({ completed: 53, expired: 35, terminated: 12 });
  return random.weighted<Status>({ active: 83, suspended: 10, terminated: 5, pending_signature: 2 });
};

/** Agreements past, present and in the making. */
export const partnershipRows = (
  organizations: readonly OrganizationRow[],
  regionIds: readonly number[],
  timeline: Timeline,
): PartnershipRow[] => {
  const random = createRandom('partnerships');
  const title = uniqueTitles('Phase');
  const expiring = EXPIRING_IN.map((days) => timeline.day(days));
  const nextBody = dealPublicBodies(random, organizations, 4);
  let active = 0;

  return numbered(
    timeline.spread(random, COUNT, { share: 0.13, days: 200 }).map((startsOn) => {
      const kind = random.weighted(KINDS);
      const lead = nextBody() ?? drawOrganization(random, organizations, LEADS);
      const other = random.weighted(SECTOR_WEIGHTS);
      const sector = lead.sector != null && random.chance(0.7) ? lead.sector : other;
      const region = regionIds.find((id) => id === lead.regionId) ?? random.pick(regionIds);
      const termEnd = addDays(addMonths(startsOn, random.pick([12, 12, 18, 24, 36, 48])), -1);
      const status = statusOf(random, startsOn, termEnd, timeline.today);
      if (status === 'active') active += 1;
      const early = status === 'active' && active % 4 === 0 ? expiring[active / 4 - 1] : undefined;
      const createdAt = timeline.recorded(addDays(startsOn, -random.int(20, 120)), random.int(8, 16));
      return {
        title: title(`${KIND_TITLES[kind]} with ${shortName(lead)} on ${SECTOR_TITLES[sector]}`),
        kind,
        status,
        sector,
        leadOrganizationId: lead.id,
        regionId: random.chance(0.8) ? region : null,
        startsOn: status === 'concept' && random.chance(0.5) ? null : startsOn,
        endsOn: early ?? termEnd,
        budget:
          kind === 'informal' || (kind === 'mou' && random.chance(0.6)) ? null : random.int(4, 500) * 50_000,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
