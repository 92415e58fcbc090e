import { figure, groups, inOrder, type Oracle, ranking, titles, titlesInOrder, whether } from './oracle.ts';
import { dayOf, ENGAGEMENTS, ORGANIZATIONS, PARTNERSHIPS } from './views.ts';

const EXPIRING = `status = 'active' and ends_on between date :today and date :today + 90`;
const withOrganization = (acronym: string): string => `exists (
  select 1 from organizations o where o.acronym = '${acronym}' and (o.id = p.lead_organization_id
    or exists (select 1 from partnership_organizations l where l.partnership_id = p.id and l.organization_id = o.id)))`;
const MILESTONES = `(select m.*, p.region, p.title as partnership, p.status as partnership_status from partnership_milestones m join ${PARTNERSHIPS} p on p.id = m.partnership_id)`;
const RESOURCES = `(select s.*, p.region, p.title as partnership from shared_resources s join ${PARTNERSHIPS} p on p.id = s.partnership_id)`;
const HELD = dayOf('held_at');

export const coordination: readonly Oracle[] = [
  figure(
    'coordination.organizations-count',
    'How many NGOs are there?',
    `select count(*) from organizations where kind = 'ngo'`,
  ),
  figure(
    'coordination.organizations-count',
    'How many government agencies have no partnerships?',
    `select count(*) from organizations o where kind in ('nga', 'bmoa')
       and not exists (select 1 from partnership_organizations l where l.organization_id = o.id)
       and not exists (select 1 from partnerships p where p.lead_organization_id = o.id)`,
  ),
  titles(
    'coordination.organizations-list',
    'List the academe organizations in Region X',
    `select name from ${ORGANIZATIONS} o where kind = 'academe' and region = 'Region X'`,
  ),
  whether(
    'coordination.organizations-exist',
    'Do we have media partners in Region XI?',
    `select exists (select 1 from ${ORGANIZATIONS} o where kind = 'media' and region = 'Region XI')`,
  ),
  groups(
    'coordination.organizations-by-dimension',
    'Organizations by kind',
    'select kind, count(*) from organizations group by 1',
  ),
  ranking()(
    'coordination.organizations-rank-dimension',
    'Which sector has the most organizations?',
    'select sector, count(*) from organizations where sector is not null group by 1 order by 2 desc',
  ),
  inOrder(
    'coordination.organizations-compare',
    'Compare the number of NGOs and LGUs',
    `select v.kind, (select count(*) from organizations o where o.kind::text = lower(v.kind)) from (values (1, 'NGO'), (2, 'LGU')) v(at, kind) order by at`,
  ),
  figure(
    'coordination.organizations-share',
    'What percentage of organizations are NGOs?',
    `select 100.0 * count(*) filter (where kind = 'ngo') / count(*) from organizations`,
  ),
  figure(
    'coordination.partnerships-count',
    'How many active partnerships are there in Region IX?',
    `select count(*) from ${PARTNERSHIPS} p where status = 'active' and region = 'Region IX'`,
  ),
  figure(
    'coordination.partnerships-count',
    'How many partnerships are with DSWD?',
    `select count(*) from partnerships p where ${withOrganization('DSWD')}`,
  ),
  figure(
    'coordination.partnerships-count',
    'How many partnerships without a budget started in 2025?',
    `select count(*) from partnerships where coalesce(budget, 0) = 0 and extract(year from starts_on) = 2025`,
  ),
  titles(
    'coordination.partnerships-list',
    'List the MOUs with DOH',
    `select title from partnerships p where kind = 'mou' and ${withOrganization('DOH')}`,
  ),
  titles(
    'coordination.partnerships-list',
    'Which partnerships have no engagements?',
    `select title from partnerships p where not exists (select 1 from engagements e where e.partnership_id = p.id)`,
  ),
  whether(
    'coordination.partnerships-exist',
    'Are there suspended partnerships with DepEd?',
    `select exists (select 1 from partnerships p where status = 'suspended' and ${withOrganization('DepEd')})`,
  ),
  titles(
    'coordination.partnerships-expiring',
    'List the expiring partnerships',
    `select title from partnerships where ${EXPIRING}`,
  ),
  titles(
    'coordination.partnerships-expiring',
    'Which partnerships in Region XII are expiring?',
    `select title from ${PARTNERSHIPS} p where region = 'Region XII' and ${EXPIRING}`,
  ),
  groups(
    'coordination.partnerships-by-dimension',
    'Partnerships by status',
    'select status, count(*) from partnerships group by 1',
  ),
  ranking()(
    'coordination.partnerships-rank-dimension',
    'Which sector has the most active partnerships?',
    `select sector, count(*) from partnerships where status = 'active' and sector is not null group by 1 order by 2 desc`,
  ),
  figure(
    'coordination.partnerships-measure-total',
    'What is the total budget of partnerships with DSWD?',
    `select coalesce(sum(budget), 0) from partnerships p where ${withOrganization('DSWD')}`,
  ),
  figure(
    'coordination.partnerships-measure-average',
    'What is the average budget of active partnerships?',
    `select avg(budget)::float8 from partnerships where status = 'active'`,
  ),
  figure(
    'coordination.partnerships.median',
    'What is the median budget of partnerships?',
    'select percentile_cont(0.5) within group (order by budget) from partnerships',
  ),
  figure(
    'coordination.partnerships-duration',
    'How long do partnerships with DOH last on average?',
    `select avg(ends_on - starts_on)::float8 from partnerships p where ${withOrganization('DOH')}`,
  ),
  groups(
    'coordination.partnerships-measure-by-dimension',
    'Total budget of partnerships by kind',
    'select kind, coalesce(sum(budget), 0) from partnerships group by 1',
  ),
  groups(
    'coordination.partnerships-average-by-dimension',
    'Average budget of partnerships by sector',
    'select sector, avg(budget)::float8 from partnerships where sector is not null group by 1 having count(budget) > 0',
  ),
  ranking()(
    'coordination.partnerships-rank-dimension-by-measure',
    'Which region has the highest partnership budget?',
    `select region, coalesce(sum(budget), 0) from ${PARTNERSHIPS} p where region is not null group by 1 order by 2 desc`,
  ),
  ranking(5)(
    'coordination.partnerships-rank-by-measure',
    'Top 5 partnerships by budget',
    'select title, budget from partnerships where budget is not null order by 2 desc',
  ),
  inOrder(
    'coordination.partnerships-compare',
    'Compare the number of partnerships with DSWD and DOH',
    `select 'Department of Social Welfare and Development', count(*) from partnerships p where ${withOrganization('DSWD')}
     union all select 'Department of Health', count(*) from partnerships p where ${withOrganization('DOH')}`,
  ),
  inOrder(
    'coordination.partnerships-compare-measure',
    'Compare the budget of partnerships in Region IX and Region X',
    `select name, (select sum(budget) from ${PARTNERSHIPS} p where p.region = v.name) from (values (1, 'Region IX'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure(
    'coordination.partnerships-share',
    'What percentage of partnerships are active?',
    `select 100.0 * count(*) filter (where status = 'active') / count(*) from partnerships`,
  ),
  inOrder(
    'coordination.partnerships-trend',
    'Trend of partnerships per year',
    `select to_char(y, 'YYYY'), (select count(*) from partnerships where date_trunc('year', starts_on) = y)
     from generate_series((select date_trunc('year', min(starts_on)) from partnerships), (select date_trunc('year', max(starts_on)) from partnerships), interval '1 year') y order by 1`,
  ),
  figure(
    'coordination.milestones-count',
    'How many delayed milestones are there in Region X?',
    `select count(*) from ${MILESTONES} m where status = 'delayed' and region = 'Region X'`,
  ),
  titles(
    'coordination.milestones-list',
    'Which milestones are overdue?',
    `select title from partnership_milestones where due_on < date :today and status <> 'achieved'`,
  ),
  groups(
    'coordination.milestones-by-dimension',
    'Milestones by status',
    'select status, count(*) from partnership_milestones group by 1',
  ),
  figure(
    'coordination.milestones-share',
    'What percentage of milestones are achieved?',
    `select 100.0 * count(*) filter (where status = 'achieved') / count(*) from partnership_milestones`,
  ),
  figure(
    'coordination.milestones-average-delay',
    'What is the average delay of milestones?',
    'select avg(achieved_on - due_on)::float8 from partnership_milestones',
  ),
  ranking()(
    'coordination.milestones-rank-dimension',
    'Which partnership has the most delayed milestones?',
    `select partnership, count(*) from ${MILESTONES} m where status = 'delayed' group by partnership_id, 1 order by 2 desc`,
  ),
  figure(
    'coordination.resources-count',
    'How many equipment resources are shared in Region IX?',
    `select count(*) from ${RESOURCES} s where kind = 'equipment' and region = 'Region IX'`,
  ),
  groups(
    'coordination.resources-by-dimension',
    'Resources by kind',
    'select kind, count(*) from shared_resources group by 1',
  ),
  figure(
    'coordination.resources-amount-total',
    'What is the total amount of shared resources in Region XII?',
    `select sum(amount) from ${RESOURCES} s where region = 'Region XII'`,
  ),
  figure(
    'coordination.resources-amount-average',
    'What is the average amount of shared resources?',
    'select avg(amount)::float8 from shared_resources',
  ),
  figure(
    'coordination.resources-share',
    'What percentage of shared resources are venues?',
    `select 100.0 * count(*) filter (where kind = 'venue') / count(*) from shared_resources`,
  ),
  figure(
    'coordination.engagements-count',
    'How many meetings were held last month?',
    `select count(*) from engagements where kind = 'meeting' and date_trunc('month', ${HELD}) = date_trunc('month', date :today) - interval '1 month'`,
  ),
  figure(
    'coordination.engagements-count',
    'How many engagements were held in March 2026?',
    `select count(*) from engagements where ${HELD} between '2026-03-01' and '2026-03-31'`,
  ),
  titles(
    'coordination.engagements-list',
    'List the cancelled trainings in Region XI',
    `select title from ${ENGAGEMENTS} e where kind = 'training' and status = 'cancelled' and region = 'Region XI'`,
  ),
  titles(
    'coordination.engagements-upcoming',
    'List the upcoming engagements',
    `select title from engagements where ${HELD} > date :today and status <> 'cancelled'`,
  ),
  groups(
    'coordination.engagements-by-dimension',
    'Engagements by outcome',
    'select outcome, count(*) from engagements where outcome is not null group by 1',
  ),
  ranking()(
    'coordination.engagements-rank-dimension',
    'Which province has the most engagements?',
    `select province, count(*) from ${ENGAGEMENTS} e where province is not null group by 1 order by 2 desc`,
  ),
  figure(
    'coordination.engagements-participants-total',
    'How many participants joined engagements in Region X?',
    `select sum(participants_count) from ${ENGAGEMENTS} e where region = 'Region X'`,
  ),
  figure(
    'coordination.engagements-participants-average',
    'What is the average number of participants per engagement?',
    'select avg(participants_count)::float8 from engagements',
  ),
  figure(
    'coordination.engagements.median',
    'What is the median number of participants per meeting?',
    `select percentile_cont(0.5) within group (order by participants_count) from engagements where kind = 'meeting'`,
  ),
  groups(
    'coordination.engagements-average-by-dimension',
    'Average number of participants of engagements by kind',
    'select kind, avg(participants_count)::float8 from engagements group by 1',
  ),
  ranking(4)(
    'coordination.engagements-rank-by-participants',
    'Top 4 engagements by participants',
    'select title, participants_count from engagements where participants_count is not null order by 2 desc',
  ),
  inOrder(
    'coordination.engagements-compare',
    'Compare the number of meetings and consultations',
    `select v.kind, (select count(*) from engagements e where e.kind::text = v.kind) from (values (1, 'meeting'), (2, 'consultation')) v(at, kind) order by at`,
  ),
  figure(
    'coordination.engagements-share',
    'What percentage of engagements are meetings?',
    `select 100.0 * count(*) filter (where kind = 'meeting') / count(*) from engagements`,
  ),
  inOrder(
    'coordination.engagements-trend',
    'Trend of engagements per month',
    `select to_char(m, 'YYYY-MM'), (select count(*) from engagements where date_trunc('month', ${HELD}) = m)
     from generate_series((select date_trunc('month', min(${HELD})) from engagements), (select date_trunc('month', max(${HELD})) from engagements), interval '1 month') m order by 1`,
  ),
  titlesInOrder(
    'coordination.engagements-latest',
    'What are the latest completed engagements?',
    `select title from engagements where status = 'completed' order by held_at desc, title collate "C"`,
  ),
];
