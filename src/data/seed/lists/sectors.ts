import type { sector } from '../../tables/enums.ts';

export type Sector = (typeof sector.enumValues)[number];

/** What the office deals with most, in general. */
export const SECTOR_WEIGHTS: Readonly<Record<Sector, number>> = {
  livelihood: 19,
  education: 17,
  infrastructure: 14,
  health: 12,
  water_sanitation: 10,
  social_welfare: 8,
  governance: 7,
  peace_security: 5,
  culture: 4.5,
  land_tenure: 3.5,
};

/** The sector as it stands in a title. */
export const SECTOR_TITLES: Readonly<Record<Sector, string>> = {
  education: 'Education',
  health: 'Health',
  livelihood: 'Livelihood',
  infrastructure: 'Infrastructure',
  water_sanitation: 'Water and Sanitation',
  peace_security: 'Peace and Security',
  governance: 'Governance',
  culture: 'Culture',
  social_welfare: 'Social Welfare',
  land_tenure: 'Land Tenure',
};
