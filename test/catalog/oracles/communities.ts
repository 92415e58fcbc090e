import { figure, groups, inOrder, type Oracle, ranking, title, titles, whether } from './oracle.ts';
import { ALL_COMMUNITIES, COMMUNITIES } from './views.ts';

const rated = (service: string, ratings: string): string =>
  `exists (select 1 from community_services s where s.community_id = c.id and s.service = '${service}' and s.rating in (${ratings}))`;

const lives = (livelihood: string): string =>
  `exists (select 1 from community_livelihoods l where l.community_id = c.id and l.livelihood = '${livelihood}' and l.is_primary)`;

export const communities: readonly Oracle[] = [
  figure('communities.count', 'How many communities are there?', `select count(*) from ${COMMUNITIES} c`),
  figure(
    'communities.count',
    'How many inactive communities are there?',
    `select count(*) from ${ALL_COMMUNITIES} c where not is_active`,
  ),
  figure(
    'communities.count',
    'How many communities are not active?',
    `select count(*) from ${ALL_COMMUNITIES} c where not is_active`,
  ),
  titles(
    'communities.list',
    'communities with a population of 1990',
    `select name from ${COMMUNITIES} c where population = 1990`,
  ),
  figure(
    'communities.count',
    'How many communities have exactly one mosque?',
    `select count(*) from ${COMMUNITIES} c where mosques_count = 1`,
  ),
  figure(
    'communities.count',
    'How many communities outside Region IX have poor access to water?',
    `select count(*) from ${COMMUNITIES} c where region <> 'Region IX' and ${rated('water', `'none', 'poor'`)}`,
  ),
  figure(
    'communities.count',
    'How many communities have no unmet needs?',
    `select count(*) from ${COMMUNITIES} c where not exists (select 1 from needs n where n.community_id = c.id and n.status not in ('met', 'rejected'))`,
  ),
  figure(
    'communities.count',
    'How many communities with critical health needs are not assessed?',
    `select count(*) from ${COMMUNITIES} c
     where exists (select 1 from needs n where n.community_id = c.id and n.urgency = 'critical' and n.sector = 'health')
       and not exists (select 1 from assessments a where a.community_id = c.id)`,
  ),
  figure(
    'communities.count',
    'How many fishing communities also do any farming?',
    `select count(*) from ${COMMUNITIES} c where ${lives('fishing')}
       and exists (select 1 from community_livelihoods l where l.community_id = c.id and l.livelihood = 'farming')`,
  ),
  figure(
    'communities.count',
    'How many communities are without water and without electricity?',
    `select count(*) from ${COMMUNITIES} c where ${rated('water', `'none'`)} and ${rated('electricity', `'none'`)}`,
  ),
  titles(
    'communities.list',
    'List the Yakan communities outside Basilan with a madrasah',
    `select name from ${COMMUNITIES} c where ethnic_group = 'Yakan' and province is distinct from 'Basilan' and madrasah_count > 0`,
  ),
  titles(
    'communities.list',
    'Which Maranao communities in Lanao del Norte have more than 3 needs?',
    `select name from ${COMMUNITIES} c where ethnic_group = 'Maranao' and province = 'Lanao del Norte'
       and (select count(*) from needs n where n.community_id = c.id) > 3`,
  ),
  whether(
    'communities.exist',
    'Are there Molbog communities in Region X?',
    `select exists (select 1 from ${COMMUNITIES} c where ethnic_group = 'Molbog' and region = 'Region X')`,
  ),
  groups(
    'communities.by-dimension',
    'How many communities without electricity are there per province?',
    `select province, count(*) from ${COMMUNITIES} c where ${rated('electricity', `'none'`)} group by 1`,
  ),
  groups(
    'communities.by-dimension',
    'Communities by livelihood in Region XII',
    `select l.livelihood, count(*) from ${COMMUNITIES} c join community_livelihoods l on l.community_id = c.id and l.is_primary
     where region = 'Region XII' group by 1`,
  ),
  ranking(3)(
    'communities.rank-dimension',
    'Top 3 provinces by number of communities',
    `select province, count(*) from ${COMMUNITIES} c where province is not null group by 1 order by 2 desc`,
  ),
  ranking()(
    'communities.rank-dimension',
    'Which ethnic groups have the fewest communities in Region XII?',
    `select ethnic_group, count(*) from ${COMMUNITIES} c where region = 'Region XII' group by 1 order by 2`,
  ),
  figure(
    'communities.measure-total',
    'What is the total population of communities with unmet needs?',
    `select sum(population) from ${COMMUNITIES} c where exists (select 1 from needs n where n.community_id = c.id and n.status not in ('met', 'rejected'))`,
  ),
  figure(
    'communities.measure-total',
    'How many households are there in fishing communities of Region IX?',
    `select sum(households) from ${COMMUNITIES} c where region = 'Region IX' and ${lives('fishing')}`,
  ),
  figure(
    'communities.measure-total',
    'How many women live in communities that have projects?',
    `select sum(women_count) from ${COMMUNITIES} c where exists (select 1 from project_communities l where l.community_id = c.id)`,
  ),
  figure(
    'communities.measure-average',
    'What is the average household size of communities in Region X?',
    `select sum(population)::float8 / sum(households) from ${COMMUNITIES} c where region = 'Region X'`,
  ),
  figure(
    'communities.measure-average',
    'What is the average population of communities without healthcare?',
    `select avg(population)::float8 from ${COMMUNITIES} c where ${rated('healthcare', `'none'`)}`,
  ),
  figure(
    'communities.measure-average',
    'What is the average number of needs per community in Region X?',
    `select avg((select count(*) from needs n where n.community_id = c.id))::float8 from ${COMMUNITIES} c where region = 'Region X'`,
  ),
  figure(
    'communities.median',
    'What is the median population of Tausug communities?',
    `select percentile_cont(0.5) within group (order by population) from ${COMMUNITIES} c where ethnic_group = 'Tausug'`,
  ),
  groups(
    'communities.measure-by-dimension',
    'Total population of communities by region',
    `select region, sum(population) from ${COMMUNITIES} c group by 1`,
  ),
  groups(
    'communities.measure-by-dimension',
    'Population by livelihood',
    `select l.livelihood, sum(c.population) from ${COMMUNITIES} c join community_livelihoods l on l.community_id = c.id and l.is_primary group by 1`,
  ),
  groups(
    'communities.average-by-dimension',
    'Average household size by ethnic group',
    `select ethnic_group, sum(population)::float8 / sum(households) from ${COMMUNITIES} c group by 1`,
  ),
  groups(
    'communities.average-by-dimension',
    'Average population of communities per province in Region XI',
    `select province, avg(population)::float8 from ${COMMUNITIES} c where region = 'Region XI' and province is not null group by 1`,
  ),
  ranking()(
    'communities.rank-dimension-by-measure',
    'Which provinces have the most mosques?',
    `select province, sum(mosques_count) from ${COMMUNITIES} c where province is not null group by 1 order by 2 desc`,
  ),
  ranking(5)(
    'communities.rank-by-measure',
    'Top 5 communities by number of mosques',
    `select name, mosques_count from ${COMMUNITIES} c order by 2 desc`,
  ),
  ranking()(
    'communities.rank-by-measure',
    'Which communities in Region XI have the most youth?',
    `select name, youth_count from ${COMMUNITIES} c where region = 'Region XI' order by 2 desc`,
  ),
  title(
    'communities.largest',
    'What is the largest community in Region XI?',
    `select name from ${COMMUNITIES} c where region = 'Region XI' and population = (select max(population) from ${COMMUNITIES} d where region = 'Region XI')`,
  ),
  title(
    'communities.oldest',
    'What is the oldest community in Zamboanga del Norte?',
    `select name from ${COMMUNITIES} c where province = 'Zamboanga del Norte'
       and established_year = (select min(established_year) from ${COMMUNITIES} d where province = 'Zamboanga del Norte')`,
  ),
  inOrder(
    'communities.compare',
    'Compare communities in Region XII and Region IX and Region X',
    `select r.designation, (select count(*) from ${COMMUNITIES} c where c.region = r.designation)
     from (values (1, 'Region XII'), (2, 'Region IX'), (3, 'Region X')) v(at, name) join regions r on r.designation = v.name order by v.at`,
  ),
  inOrder(
    'communities.compare-measure',
    'Compare the population of Maranao and Tausug communities',
    `select name, (select sum(population) from ${COMMUNITIES} c where c.ethnic_group = v.name)
     from (values (1, 'Maranao'), (2, 'Tausug')) v(at, name) order by at`,
  ),
  figure(
    'communities.share',
    'What percentage of communities in Region IX are without water?',
    `select 100.0 * count(*) filter (where ${rated('water', `'none'`)}) / count(*) from ${COMMUNITIES} c where region = 'Region IX'`,
  ),
  figure(
    'communities.share',
    'What percentage of communities are Maranao?',
    `select 100.0 * count(*) filter (where ethnic_group = 'Maranao') / count(*) from ${COMMUNITIES} c`,
  ),
  figure(
    'general.ethnic-groups-count',
    'How many ethnic groups are there in Region X?',
    `select count(distinct ethnic_group) from ${COMMUNITIES} c where region = 'Region X'`,
  ),
  titles('general.ethnic-groups-list', 'List the ethnic groups', 'select name from ethnic_groups'),
  whether(
    'general.ethnic-groups-exist',
    'Are there ethnic groups without communities?',
    `select exists (select 1 from ethnic_groups g where not exists (select 1 from ${COMMUNITIES} c where c.ethnic_group_id = g.id))`,
  ),
  figure(
    'stakeholders.count',
    'How many ulama are there in Region IX?',
    `select count(*) from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id where s.is_active and s.kind = 'ulama' and c.region = 'Region IX'`,
  ),
  titles(
    'stakeholders.list',
    'List the very influential elders in Region XII',
    `select s.full_name from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id
     where s.is_active and s.kind = 'elder' and s.influence = 'very_high' and c.region = 'Region XII'`,
  ),
  whether(
    'stakeholders.exist',
    'Are there inactive stakeholders in Region XI?',
    `select exists (select 1 from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id where not s.is_active and c.region = 'Region XI')`,
  ),
  groups(
    'stakeholders.by-dimension',
    'stakeholders by kind',
    'select kind, count(*) from stakeholders where is_active group by 1',
  ),
  ranking(4)(
    'stakeholders.rank-dimension',
    'Top 4 provinces by number of stakeholders',
    `select c.province, count(*) from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id where s.is_active and c.province is not null group by 1 order by 2 desc`,
  ),
  inOrder(
    'stakeholders.compare-places',
    'Compare stakeholders in Region XII and Region X',
    `select name, (select count(*) from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id where s.is_active and c.region = v.name)
     from (values (1, 'Region XII'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure(
    'stakeholders.share-in-place',
    'What percentage of stakeholders are in Region X?',
    `select 100.0 * count(*) filter (where c.region = 'Region X') / count(*) from stakeholders s join ${ALL_COMMUNITIES} c on c.id = s.community_id where s.is_active`,
  ),
  inOrder(
    'stakeholders.compare-kinds',
    'Compare the number of imams and ulama',
    `select name, (select count(*) from stakeholders s where s.is_active and s.kind::text = v.name) from (values (1, 'imam'), (2, 'ulama')) v(at, name) order by at`,
  ),
  figure(
    'stakeholders.share',
    'What percentage of stakeholders are imams?',
    `select 100.0 * count(*) filter (where kind = 'imam') / count(*) from stakeholders where is_active`,
  ),
];
