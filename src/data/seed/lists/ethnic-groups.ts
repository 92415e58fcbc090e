/** The peoples that the office serves, in the order of their ids (the first is 1). */
export const ETHNIC_GROUPS = [
  'Maguindanaon',
  'Maranao',
  'Tausug',
  'Sama',
  'Badjao',
  'Yakan',
  'Iranun',
  'Kalagan',
  'Kolibugan',
  'Sangil',
  'Molbog',
  'Jama Mapun',
  'Palawani',
] as const;

export type EthnicGroup = (typeof ETHNIC_GROUPS)[number];

export const ethnicGroupId = (name: EthnicGroup): number => ETHNIC_GROUPS.indexOf(name) + 1;
