import type { GeographyRows, MunicipalityRow } from '../geography.ts';
import type { EthnicGroup } from '../lists/ethnic-groups.ts';
import type { Setting } from '../lists/livelihood-weights.ts';
import { INACTIVE_PLAN, SETTLEMENT_PLAN, type SettlementArea } from '../lists/settlement-plan.ts';
import { KNOWN_BARANGAYS, STRONGHOLDS } from '../lists/strongholds.ts';
import { FRESH_WATER, INLAND } from '../lists/waters.ts';
import { createRandom, type Random } from '../random.ts';
import { groupBy } from '../rows.ts';

/** Where one community lies and whose it is, before anything else is known of it. */
export interface Placement {
  readonly area: SettlementArea;
  readonly municipality: MunicipalityRow;
  readonly barangay: { readonly id: number; readonly name: string };
  readonly group: EthnicGroup;
  readonly isActive: boolean;
  readonly setting: Setting;
}

/** Peoples of the sea, who settle on the shore wherever the area has one. */
const SEAFARING = new Set<EthnicGroup>(['Sama', 'Badjao', 'Sangil', 'Molbog', 'Jama Mapun', 'Palawani']);

/** Numbered or central barangays make poor names for a community. */
const namesACommunity = (barangay: string) => !/\d|[,(]|^Barangay|\b(Pob|Poblacion|Zone)\b/.test(barangay);

const settingOf = (area: SettlementArea, municipality: MunicipalityRow): Setting => {
  const inland = INLAND[area.name] ?? [];
  const ashore = inland !== 'all' && !inland.includes(municipality.name);
  if (municipality.kind !== 'municipality') return ashore ? 'port' : 'city';
  if (ashore) return 'coast';
  return FRESH_WATER.has(`${area.name}/${municipality.name}`) ? 'lakeside' : 'inland';
};

const municipalitiesOf = (geography: GeographyRows, area: SettlementArea): MunicipalityRow[] => {
  const province = geography.provinces.find((row) => row.name === area.name);
  const found = geography.municipalities.filter((row) =>
    province === undefined
      ? row.provinceId === null && row.name === area.name
      : row.provinceId === province.id,
  );
  const names = new Set(found.map((row) => row.name));
  for (const name of Object.keys(STRONGHOLDS[area.name] ?? {})) {
    if (!names.has(name)) throw new Error(`${area.name} has no municipality ${name}`);
  }
  if (found.length === 0) throw new Error(`No such settlement area: ${area.name}`);
  return found;
};

/** Every municipality gets one of the communities, so that none is empty by accident; the rest go by weight. */
const fillMunicipalities = (random: Random, area: SettlementArea, all: MunicipalityRow[], count: number) => {
  const weights = Object.fromEntries(
    all.map((row, index) => [String(index), STRONGHOLDS[area.name]?.[row.name] ?? random.float()]),
  );
  const extra = Array.from({ length: count - all.length }, () => all[Number(random.weighted(weights))]!);
  return [...all, ...extra];
};

/** Hands out the barangays of a municipality: the known ones first, seldom the same one twice. */
const barangayDealer = (random: Random, geography: GeographyRows) => {
  const byMunicipality = groupBy(geography.barangays, (row) => row.municipalityId);
  const decks = new Map<number, { id: number; name: string }[]>();
  const dealt = new Map<number, { id: number; name: string }[]>();
  return (municipality: MunicipalityRow) => {
    const used = dealt.get(municipality.id) ?? [];
    const deck =
      decks.get(municipality.id) ??
      random.shuffle((byMunicipality.get(municipality.id) ?? []).filter((row) => namesACommunity(row.name)));
    const known = KNOWN_BARANGAYS[municipality.name]?.[used.length];
    const next = deck.find((row) => row.name === known) ?? deck[0];
    const barangay =
      next === undefined || (used.length > 2 && random.chance(0.12)) ? random.pick(used) : next;
    decks.set(
      municipality.id,
      deck.filter((row) => row.id !== barangay.id),
    );
    dealt.set(municipality.id, [...used, barangay]);
    return barangay;
  };
};

/** All communities of the plan, in an order that says nothing about where they are. */
export const placements = (geography: GeographyRows): Placement[] => {
  const random = createRandom('communities/places');
  const deal = barangayDealer(random, geography);

  const all = SETTLEMENT_PLAN.flatMap((area) => {
    const active = Object.entries(area.groups).flatMap(([group, count]) =>
      Array.from({ length: count }, () => group as EthnicGroup),
    );
    const municipalities = municipalitiesOf(geography, area);
    const places = random.shuffle(fillMunicipalities(random, area, municipalities, active.length));
    const isAshore = (place: MunicipalityRow) => ['coast', 'port'].includes(settingOf(area, place));
    const ashoreFirst = [...places.filter(isAshore), ...places.filter((place) => !isAshore(place))];
    const seafarersFirst = [
      ...active.filter((group) => SEAFARING.has(group)),
      ...random.shuffle(active.filter((group) => !SEAFARING.has(group))),
    ];
    const place = (group: EthnicGroup, municipality: MunicipalityRow, isActive: boolean): Placement => ({
      area,
      municipality,
      barangay: deal(municipality),
      group,
      isActive,
      setting: settingOf(area, municipality),
    });
    return [
      ...seafarersFirst.map((group, index) => place(group, ashoreFirst[index]!, true)),
      ...(INACTIVE_PLAN[area.name] ?? []).map((group) => place(group, random.pick(municipalities), false)),
    ];
  });
  return random.shuffle(all);
};
