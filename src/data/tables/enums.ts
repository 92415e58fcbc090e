import { pgEnum } from 'drizzle-orm/pg-core';

/** The enumerations that several domains share. Postgres orders their values as they stand here. */
export const sector = pgEnum('sector', [
  'education',
  'health',
  'livelihood',
  'infrastructure',
  'water_sanitation',
  'peace_security',
  'governance',
  'culture',
  'social_welfare',
  'land_tenure',
]);

/** How pressing something is: priorities and the urgency of needs. */
export const priority = pgEnum('priority', ['low', 'medium', 'high', 'critical']);

/** Where a planned happening stands: workshops and engagements. */
export const happeningStatus = pgEnum('happening_status', [
  'planned',
  'ongoing',
  'completed',
  'cancelled',
  'postponed',
]);

export const fundingSource = pgEnum('funding_source', [
  'gaa',
  'block_grant',
  'special_development_fund',
  'lgu',
  'donor',
]);
