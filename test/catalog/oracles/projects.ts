import { figure, groups, inOrder, type Oracle, ranking, title, titles, whether } from './oracle.ts';
import { ALL_COMMUNITIES, PROJECTS } from './views.ts';

const OVERDUE = `ends_on < date :today and status not in ('completed', 'cancelled')`;
const UTILIZATION = '100.0 * sum(budget_spent) / nullif(sum(budget_allocated), 0)';
const ledBy = (acronym: string): string =>
  `lead_organization_id in (select id from organizations where acronym = '${acronym}')`;

export const projects: readonly Oracle[] = [
  figure(
    'projects.count',
    'How many active projects are there in Region IX?',
    `select count(*) from ${PROJECTS} p where status = 'ongoing' and region = 'Region IX'`,
  ),
  figure(
    'projects.count',
    'How many PPAs are led by DSWD?',
    `select count(*) from projects where ${ledBy('DSWD')}`,
  ),
  figure(
    'projects.count',
    'How many programs are there?',
    `select count(*) from projects where kind = 'program'`,
  ),
  figure(
    'projects.count',
    'How many projects are in FY 2025?',
    'select count(*) from projects where fiscal_year = 2025',
  ),
  figure(
    'projects.count',
    'How many projects started in 2025?',
    `select count(*) from projects where extract(year from starts_on) = 2025`,
  ),
  figure(
    'projects.count',
    'How many projects with a budget of more than 10 million are not completed?',
    `select count(*) from projects where budget_allocated > 10000000 and status <> 'completed'`,
  ),
  figure(
    'projects.count',
    'How many projects have no communities?',
    'select count(*) from projects p where not exists (select 1 from project_communities l where l.project_id = p.id)',
  ),
  titles(
    'projects.list',
    'List the completed health projects in Region X',
    `select title from ${PROJECTS} p where status = 'completed' and sector = 'health' and region = 'Region X'`,
  ),
  titles(
    'projects.list',
    'Which ongoing projects address critical needs?',
    `select title from projects p where status = 'ongoing' and exists (select 1 from project_needs l join needs n on n.id = l.need_id where l.project_id = p.id and n.urgency = 'critical')`,
  ),
  whether(
    'projects.exist',
    'Are there suspended projects in Sarangani province?',
    `select exists (select 1 from ${PROJECTS} p where status = 'suspended' and province = 'Sarangani')`,
  ),
  groups(
    'projects.by-dimension',
    'How many projects per status?',
    'select status, count(*) from projects group by 1',
  ),
  groups(
    'projects.by-dimension',
    'ongoing projects by province',
    `select province, count(*) from ${PROJECTS} p where status = 'ongoing' and province is not null group by 1`,
  ),
  ranking()(
    'projects.rank-dimension',
    'Which sector has the most overdue projects?',
    `select sector, count(*) from projects where ${OVERDUE} group by 1 order by 2 desc`,
  ),
  inOrder(
    'projects.compare',
    'Compare the number of ongoing and completed projects',
    `select v.status, (select count(*) from projects p where p.status::text = v.status) from (values (1, 'ongoing'), (2, 'completed')) v(at, status) order by at`,
  ),
  figure(
    'projects.share',
    'What percentage of projects are overdue?',
    `select 100.0 * count(*) filter (where ${OVERDUE}) / count(*) from projects`,
  ),
  figure(
    'projects.share',
    'What percentage of ongoing projects in Region XII are over budget?',
    `select 100.0 * count(*) filter (where budget_spent > budget_allocated) / count(*) from ${PROJECTS} p where region = 'Region XII' and status = 'ongoing'`,
  ),
  titles(
    'projects.over-budget-list',
    'Which projects are over budget?',
    'select title from projects where budget_spent > budget_allocated',
  ),
  titles(
    'projects.overdue-list',
    'Which projects are overdue?',
    `select title from projects where ${OVERDUE}`,
  ),
  titles(
    'projects.ending-soon-list',
    'Which projects are ending soon?',
    `select title from projects where ends_on between date :today and date :today + 30 and status not in ('completed', 'cancelled')`,
  ),
  titles(
    'projects.underutilized-list',
    'List the underutilized projects in Region XI',
    `select title from ${PROJECTS} p where region = 'Region XI' and status = 'ongoing' and budget_spent < 0.5 * budget_allocated`,
  ),
  title(
    'projects.largest',
    'What is the largest health project?',
    `select title from projects where sector = 'health' and budget_allocated = (select max(budget_allocated) from projects where sector = 'health')`,
  ),
  figure(
    'projects.measure-total',
    'What is the total budget of projects in Region IX?',
    `select sum(budget_allocated) from ${PROJECTS} p where region = 'Region IX'`,
  ),
  figure(
    'projects.measure-total',
    'What is the total budget of projects for Tausug communities?',
    `select sum(budget_allocated) from projects p where exists (select 1 from project_communities l join ${ALL_COMMUNITIES} c on c.id = l.community_id where l.project_id = p.id and c.ethnic_group = 'Tausug')`,
  ),
  figure(
    'projects.measure-total',
    'What is the remaining budget of ongoing projects?',
    `select sum(budget_allocated - budget_spent) from projects where status = 'ongoing'`,
  ),
  figure(
    'projects.measure-total',
    'What is the budget utilization of projects in Region X?',
    `select ${UTILIZATION} from ${PROJECTS} p where region = 'Region X'`,
  ),
  figure(
    'projects.measure-average',
    'What is the average budget of education projects?',
    `select avg(budget_allocated)::float8 from projects where sector = 'education'`,
  ),
  figure(
    'projects.measure-total',
    'What is the cost per beneficiary of projects?',
    'select sum(budget_spent) / sum(actual_beneficiaries) from projects',
  ),
  figure(
    'projects.measure-total',
    'What is the reach rate of health projects?',
    `select 100.0 * sum(actual_beneficiaries) / sum(target_beneficiaries) from projects where sector = 'health'`,
  ),
  figure(
    'projects.median',
    'What is the median budget of projects in Region XII?',
    `select percentile_cont(0.5) within group (order by budget_allocated) from ${PROJECTS} p where region = 'Region XII'`,
  ),
  groups(
    'projects.median-by-dimension',
    'median budget of projects by sector',
    'select sector, percentile_cont(0.5) within group (order by budget_allocated) from projects group by 1',
  ),
  groups(
    'projects.compare-median',
    'Compare the median budget of projects in Region IX and Region XII',
    `select region, percentile_cont(0.5) within group (order by budget_allocated) from ${PROJECTS} p where region in ('Region IX', 'Region XII') group by 1`,
  ),
  groups(
    'projects.measure-by-dimension',
    'budget by sector',
    'select sector, sum(budget_allocated) from projects group by 1',
  ),
  groups(
    'projects.measure-by-dimension',
    'Total spending of projects by fiscal year',
    'select fiscal_year, sum(budget_spent) from projects group by 1',
  ),
  groups(
    'projects.average-by-dimension',
    'Average utilization of projects by region',
    `select region, ${UTILIZATION} from ${PROJECTS} p group by 1`,
  ),
  groups(
    'projects.average-by-dimension',
    'Average budget of projects by funding source',
    'select funding_source, avg(budget_allocated)::float8 from projects group by 1',
  ),
  ranking()(
    'projects.rank-dimension-by-measure',
    'Which ministry has the highest budget?',
    "select o.name, sum(budget_allocated) from projects p join organizations o on o.id = p.lead_organization_id where o.kind = 'bmoa' group by 1 order by 2 desc",
  ),
  ranking()(
    'projects.rank-dimension-by-average',
    'Which sector has the lowest average budget of projects?',
    'select sector, avg(budget_allocated)::float8 from projects group by 1 order by 2',
  ),
  ranking(5)(
    'projects.rank-by-measure',
    'Top 5 projects by budget',
    'select title, budget_allocated from projects order by 2 desc',
  ),
  ranking()(
    'projects.rank-by-measure',
    'Which projects have the lowest utilization?',
    'select title, 100.0 * budget_spent / budget_allocated from projects where budget_allocated > 0 order by 2',
  ),
  inOrder(
    'projects.compare-measure',
    'Compare the budget of Region IX and Region X',
    `select name, (select sum(budget_allocated) from ${PROJECTS} p where p.region = v.name) from (values (1, 'Region IX'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure(
    'projects.lowest-figure',
    'What is the minimum budget of projects?',
    'select min(budget_allocated) from projects',
  ),
  figure(
    'projects.highest-figure',
    'What is the maximum budget of projects in Region XI?',
    `select max(budget_allocated) from ${PROJECTS} p where region = 'Region XI'`,
  ),
  figure(
    'projects.overrun-total',
    'How much is the total overrun of projects?',
    'select coalesce(sum(budget_spent - budget_allocated), 0) from projects where budget_spent > budget_allocated',
  ),
  figure(
    'projects.over-budget-rate',
    'What is the rate of projects over budget?',
    'select 100.0 * count(*) filter (where budget_spent > budget_allocated) / count(*) from projects',
  ),
  inOrder(
    'projects.trend',
    'Trend of projects per quarter',
    `select to_char(q, 'YYYY-"Q"Q'), (select count(*) from projects where date_trunc('quarter', starts_on) = q)
     from generate_series((select date_trunc('quarter', min(starts_on)) from projects), (select date_trunc('quarter', max(starts_on)) from projects), interval '3 months') q order by q`,
  ),
  inOrder(
    'projects.completed-trend',
    'Trend of completed projects per year',
    `select to_char(y, 'YYYY'), (select count(*) from projects where date_trunc('year', completed_on) = y and status = 'completed')
     from generate_series((select date_trunc('year', min(completed_on)) from projects where status = 'completed'), (select date_trunc('year', max(completed_on)) from projects where status = 'completed'), interval '1 year') y order by 1`,
  ),
  figure(
    'projects.ceilings-count',
    'How many budget ceilings are there for education?',
    `select count(*) from budget_ceilings where sector = 'education'`,
  ),
  figure(
    'projects.ceilings-measure-total',
    'How much room is there left under the budget ceilings for health?',
    `select sum(ceiling_amount - allocated_amount) from budget_ceilings where sector = 'health'`,
  ),
  groups(
    'projects.ceilings-by-dimension',
    'How much is the budget ceiling per sector?',
    'select sector, sum(ceiling_amount) from budget_ceilings group by 1',
  ),
  ranking()(
    'projects.ceilings-rank-dimension',
    'Which sector has the highest budget ceiling?',
    'select sector, sum(ceiling_amount) from budget_ceilings group by 1 order by 2 desc',
  ),
  figure(
    'projects.ceilings-share',
    'What percentage of budget ceilings were exceeded?',
    'select 100.0 * count(*) filter (where allocated_amount > ceiling_amount) / count(*) from budget_ceilings',
  ),
];
