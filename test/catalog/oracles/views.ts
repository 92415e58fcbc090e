/*
 * Rows with the names that people use for what they belong to, as the data dictionary ties them: parts of
 * the oracles' SQL.
 */

/** Every community, inactive ones too, with where it lies: its province is the one that its municipality is in. */
export const ALL_COMMUNITIES = `(
  select c.*, b.name as barangay, m.id as municipality_id, m.name as municipality, p.name as province,
    r.designation as region, g.name as ethnic_group
  from communities c
  join ethnic_groups g on g.id = c.ethnic_group_id
  join barangays b on b.id = c.barangay_id
  join municipalities m on m.id = b.municipality_id
  join regions r on r.id = m.region_id
  left join provinces p on p.id = m.province_id
)`;

/** Communities: the active ones. */
export const COMMUNITIES = `(select * from ${ALL_COMMUNITIES} every where is_active)`;

/** Needs, each where its community is. */
export const NEEDS = `(
  select n.*, c.name as community, c.region, c.province, c.municipality, c.ethnic_group,
    n.status not in ('met', 'rejected') as unmet,
    exists (select 1 from project_needs l where l.need_id = n.id) as addressed,
    exists (select 1 from project_needs l join projects p on p.id = l.project_id
      where l.need_id = n.id and p.budget_allocated > 0) as funded
  from needs n join ${ALL_COMMUNITIES} c on c.id = n.community_id
)`;

const placed = (table: string, levels: readonly ('province' | 'municipality')[]): string => `(
  select t.*, r.designation as region${levels.map((level) => `, ${level}.name as ${level}`).join('')}
  from ${table} t left join regions r on r.id = t.region_id
  ${levels
    .map((level) => {
      const plural = level === 'province' ? 'provinces' : 'municipalities';
      return `left join ${plural} ${level} on ${level}.id = t.${level}_id`;
    })
    .join('\n  ')}
)`;

export const ASSESSMENTS = placed('assessments', ['province', 'municipality']);
export const WORKSHOPS = placed('workshops', ['province', 'municipality']);
export const ORGANIZATIONS = placed('organizations', ['province']);
export const PARTNERSHIPS = placed('partnerships', []);
export const ENGAGEMENTS = placed('engagements', ['province']);
export const POLICIES = placed('policies', []);
export const PROJECTS = placed('projects', ['province', 'municipality']);

/** The day of an instant in Manila. */
export const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Manila')::date`;

/** Every month from the first to the last that a query of days gives, with how many days fall in each. */
export const monthsOf = (days: string): string => `
  select to_char(month, 'YYYY-MM'), (select count(*) from (${days}) d(day) where date_trunc('month', day) = month)
  from generate_series((select date_trunc('month', min(day)) from (${days}) d(day)),
    (select date_trunc('month', max(day)) from (${days}) d(day)), interval '1 month') month
  order by 1`;
