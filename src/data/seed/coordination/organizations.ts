import type { organizations } from '../../tables/organizations.ts';
import type { GeographyRows } from '../geography.ts';
import { INVENTED, type OrganizationEntry, PUBLIC_BODIES } from '../lists/organizations.ts';
import { SETTLEMENT_PLAN } from '../lists/settlement-plan.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';

export type OrganizationRow = Row<typeof organizations>;

/** Which region's coordination the first of a kind sits in; national bodies and ministries sit in none. */
const PLACELESS = new Set(['nga', 'bmoa', 'ingo', 'donor']);
/** Where the universities are. */
const ACADEME_REGION: Readonly<Record<string, string>> = {
  MSU: 'BARMM',
  'MSU-IIT': 'Region X',
  WMSU: 'Region IX',
  USM: 'Region XII',
  SKSU: 'Region XII',
  USeP: 'Region XI',
  CMU: 'Region X',
  ZPPSU: 'Region IX',
};

/** The governments of every province and city that the settlement plan names. */
const localGovernments = (geography: GeographyRows) =>
  SETTLEMENT_PLAN.map(({ name }) => {
    const province = geography.provinces.find((row) => row.name === name);
    const city = geography.municipalities.find((row) => row.name === name && row.provinceId === null);
    return {
      name: province
        ? `Provincial Government of ${name}`
        : `City Government of ${name.replace(/ City$/, '')}`,
      acronym: null,
      kind: 'lgu' as const,
      sector: 'governance' as const,
      regionId: (province ?? city)!.regionId,
      provinceId: province?.id ?? null,
      isActive: true,
    };
  });

/** Public bodies by their real names, local governments, and invented private ones. */
export const organizationRows = (geography: GeographyRows, timeline: Timeline): OrganizationRow[] => {
  const random = createRandom('organizations');
  const served = geography.provinces.filter((row) => SETTLEMENT_PLAN.some((area) => area.name === row.name));
  const regionOf = new Map(geography.regions.map((row) => [row.designation, row.id]));

  const entries = (source: Readonly<Partial<Record<string, readonly OrganizationEntry[]>>>) =>
    Object.entries(source).flatMap(([kind, list]) =>
      (list ?? []).map(([name, acronym, sector]) => {
        const province = PLACELESS.has(kind) || kind === 'academe' ? undefined : random.pick(served);
        const region = kind === 'academe' ? regionOf.get(ACADEME_REGION[acronym ?? ''] ?? '') : undefined;
        return {
          name,
          acronym,
          kind: kind as OrganizationRow['kind'],
          sector,
          regionId: region ?? province?.regionId ?? null,
          provinceId: province && random.chance(0.8) ? province.id : null,
          isActive: kind in PUBLIC_BODIES || random.chance(0.85),
        };
      }),
    );

  return numbered(
    [...entries(PUBLIC_BODIES), ...localGovernments(geography), ...entries(INVENTED)].map((row) => {
      const createdAt = timeline.recorded(timeline.past(random), 10);
      return { ...row, createdAt, updatedAt: createdAt };
    }),
  );
};
