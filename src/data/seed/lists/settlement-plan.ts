import type { EthnicGroup } from './ethnic-groups.ts';

/** Where a settlement area lies, for what follows from it. Coordinates are the area's rough middle. */
export interface SettlementArea {
  /** A province, or a city that is outside every province. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far, in degrees, places of the area lie from its middle. */
  readonly reach: number;
  readonly proximity: Readonly<Record<'adjacent' | 'near' | 'moderate' | 'far', number>>;
  /** 0 (least) to 1 (most); moves poverty and services. */
  readonly hardship: number;
  /** Active communities by primary group. */
  readonly groups: Readonly<Partial<Record<EthnicGroup, number>>>;
}

const proximity = (adjacent: number, near: number, moderate: number, far: number) => ({
  adjacent,
  near,
  moderate,
  far,
});

/**
 * How many communities of each people the seed makes, and where: invented, yet such as a reader of the
 * 2020 census finds plausible. Sulu, Camiguin and BARMM have none on purpose. Counts are written out so that
 * no two areas, regions or peoples come to the same number.
 */
export const SETTLEMENT_PLAN: readonly SettlementArea[] = [
  // Region XII
  {
    name: 'Cotabato',
    latitude: 7.15,
    longitude: 124.8,
    reach: 0.28,
    proximity: proximity(45, 40, 15, 0),
    hardship: 0.6,
    groups: { Maguindanaon: 58, Maranao: 7, Iranun: 6, Tausug: 2, Kalagan: 1 },
  },
  {
    name: 'Sultan Kudarat',
    latitude: 6.55,
    longitude: 124.3,
    reach: 0.3,
    proximity: proximity(40, 42, 18, 0),
    hardship: 0.66,
    groups: { Maguindanaon: 44, Iranun: 6, Maranao: 3, Sama: 1, Tausug: 1 },
  },
  {
    name: 'Sarangani',
    latitude: 5.97,
    longitude: 124.95,
    reach: 0.22,
    proximity: proximity(0, 12, 60, 28),
    hardship: 0.72,
    groups: { Maguindanaon: 19, Sangil: 6, Tausug: 5, Sama: 2, Badjao: 2 },
  },
  {
    name: 'South Cotabato',
    latitude: 6.33,
    longitude: 124.8,
    reach: 0.18,
    proximity: proximity(5, 45, 50, 0),
    hardship: 0.42,
    groups: { Maguindanaon: 23, Maranao: 4, Tausug: 2, Iranun: 1 },
  },
  {
    name: 'General Santos City',
    latitude: 6.11,
    longitude: 125.17,
    reach: 0.05,
    proximity: proximity(0, 0, 70, 30),
    hardship: 0.34,
    groups: { Maguindanaon: 8, Tausug: 4, Maranao: 3, Sama: 1, Badjao: 1, Sangil: 1 },
  },
  // Region IX
  {
    name: 'Zamboanga del Norte',
    latitude: 8.0,
    longitude: 122.75,
    reach: 0.35,
    proximity: proximity(0, 8, 42, 50),
    hardship: 0.76,
    groups: { Kolibugan: 18, Sama: 7, Tausug: 8, Badjao: 3, Maranao: 3, Yakan: 2 },
  },
  {
    name: 'Zamboanga del Sur',
    latitude: 7.85,
    longitude: 123.35,
    reach: 0.26,
    proximity: proximity(3, 30, 55, 12),
    hardship: 0.6,
    groups: { Maguindanaon: 10, Kolibugan: 9, Iranun: 9, Tausug: 7, Maranao: 6, Sama: 3, Badjao: 2 },
  },
  {
    name: 'Zamboanga Sibugay',
    latitude: 7.7,
    longitude: 122.75,
    reach: 0.2,
    proximity: proximity(0, 25, 60, 15),
    hardship: 0.68,
    groups: { Tausug: 9, Kolibugan: 8, Sama: 7, Yakan: 3, Badjao: 2, Maguindanaon: 2, 'Jama Mapun': 1 },
  },
  {
    name: 'Zamboanga City',
    latitude: 7.0,
    longitude: 122.1,
    reach: 0.08,
    proximity: proximity(10, 80, 10, 0),
    hardship: 0.46,
    groups: {
      Tausug: 10,
      Sama: 6,
      Yakan: 6,
      Badjao: 4,
      'Jama Mapun': 2,
      Kolibugan: 1,
      Molbog: 1,
      Palawani: 1,
    },
  },
  {
    name: 'Isabela City',
    latitude: 6.69,
    longitude: 121.97,
    reach: 0.03,
    proximity: proximity(100, 0, 0, 0),
    hardship: 0.58,
    groups: { Yakan: 4, Tausug: 2, Sama: 1, Badjao: 1 },
  },
  // Region X
  {
    name: 'Lanao del Norte',
    latitude: 8.0,
    longitude: 124.0,
    reach: 0.2,
    proximity: proximity(55, 40, 5, 0),
    hardship: 0.64,
    groups: { Maranao: 48, Iranun: 3, Maguindanaon: 1 },
  },
  {
    name: 'Bukidnon',
    latitude: 7.95,
    longitude: 124.95,
    reach: 0.3,
    proximity: proximity(20, 30, 45, 5),
    hardship: 0.54,
    groups: { Maranao: 23, Maguindanaon: 4 },
  },
  {
    name: 'Misamis Oriental',
    latitude: 8.65,
    longitude: 124.75,
    reach: 0.18,
    proximity: proximity(0, 5, 55, 40),
    hardship: 0.4,
    groups: { Maranao: 24, Badjao: 2, Sama: 1, Tausug: 1 },
  },
  {
    name: 'Misamis Occidental',
    latitude: 8.3,
    longitude: 123.7,
    reach: 0.2,
    proximity: proximity(0, 20, 70, 10),
    hardship: 0.5,
    groups: { Maranao: 13, Kolibugan: 2, Tausug: 2, Sama: 2, Badjao: 1 },
  },
  {
    name: 'Cagayan de Oro City',
    latitude: 8.47,
    longitude: 124.65,
    reach: 0.04,
    proximity: proximity(0, 0, 100, 0),
    hardship: 0.28,
    groups: { Maranao: 7, Maguindanaon: 1, Tausug: 1, Badjao: 1 },
  },
  {
    name: 'Iligan City',
    latitude: 8.22,
    longitude: 124.26,
    reach: 0.04,
    proximity: proximity(60, 40, 0, 0),
    hardship: 0.36,
    groups: { Maranao: 11, Tausug: 1, Badjao: 1 },
  },
  // Region XI
  {
    name: 'Davao del Norte',
    latitude: 7.5,
    longitude: 125.7,
    reach: 0.16,
    proximity: proximity(0, 0, 55, 45),
    hardship: 0.4,
    groups: { Kalagan: 7, Maguindanaon: 4, Sama: 2, Maranao: 2, Tausug: 1 },
  },
  {
    name: 'Davao de Oro',
    latitude: 7.55,
    longitude: 126.0,
    reach: 0.16,
    proximity: proximity(0, 0, 25, 75),
    hardship: 0.5,
    groups: { Kalagan: 8, Maguindanaon: 4, Maranao: 1, Tausug: 1 },
  },
  {
    name: 'Davao del Sur',
    latitude: 6.72,
    longitude: 125.28,
    reach: 0.15,
    proximity: proximity(0, 25, 65, 10),
    hardship: 0.46,
    groups: { Maguindanaon: 6, Kalagan: 6, Tausug: 3, Maranao: 2, Sangil: 2, Sama: 1, 'Jama Mapun': 1 },
  },
  {
    name: 'Davao Occidental',
    latitude: 6.1,
    longitude: 125.6,
    reach: 0.14,
    proximity: proximity(0, 0, 30, 70),
    hardship: 0.78,
    groups: { Sangil: 6, Maguindanaon: 2, Kalagan: 1, Tausug: 1, Sama: 1 },
  },
  {
    name: 'Davao Oriental',
    latitude: 7.1,
    longitude: 126.35,
    reach: 0.18,
    proximity: proximity(0, 0, 0, 100),
    hardship: 0.62,
    groups: { Kalagan: 15, Maguindanaon: 3, Tausug: 2, Maranao: 1, Sangil: 1, Iranun: 1 },
  },
  {
    name: 'Davao City',
    latitude: 7.1,
    longitude: 125.55,
    reach: 0.07,
    proximity: proximity(0, 5, 90, 5),
    hardship: 0.3,
    groups: {
      Maguindanaon: 6,
      Tausug: 4,
      Kalagan: 3,
      Maranao: 2,
      Sama: 1,
      Badjao: 1,
      Molbog: 1,
      'Jama Mapun': 1,
    },
  },
];

/** Communities no longer active, area by area: about 4%. They exist in every region. */
export const INACTIVE_PLAN: Readonly<Record<string, readonly EthnicGroup[]>> = {
  Cotabato: ['Maguindanaon', 'Maguindanaon', 'Maguindanaon', 'Maranao'],
  'Sultan Kudarat': ['Maguindanaon', 'Iranun', 'Maguindanaon'],
  Sarangani: ['Maguindanaon', 'Tausug'],
  'South Cotabato': ['Maguindanaon'],
  'Zamboanga del Norte': ['Kolibugan', 'Kolibugan', 'Kolibugan'],
  'Zamboanga del Sur': ['Tausug', 'Maguindanaon'],
  'Zamboanga Sibugay': ['Sama'],
  'Zamboanga City': ['Tausug', 'Sama', 'Badjao'],
  'Lanao del Norte': ['Maranao', 'Maranao'],
  'Misamis Oriental': ['Maranao'],
  'Iligan City': ['Maranao', 'Maranao'],
  'Davao Oriental': ['Kalagan'],
  'Davao City': ['Tausug', 'Kalagan', 'Maguindanaon'],
};
