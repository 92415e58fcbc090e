import { figure, groups, inOrder, type Oracle, ranking, titles, titlesInOrder, whether } from './oracle.ts';
import { NEEDS } from './views.ts';

// As with the completion of assessments, what was turned down is no part of the whole.
const MET = `100.0 * count(*) filter (where status = 'met') / count(*) filter (where status <> 'rejected')`;

export const needs: readonly Oracle[] = [
  figure(
    'needs.count',
    'How many unmet needs are there in Lanao del Norte?',
    `select count(*) from ${NEEDS} n where unmet and province = 'Lanao del Norte'`,
  ),
  figure(
    'needs.count',
    'How many urgent health needs are not addressed by any project?',
    `select count(*) from ${NEEDS} n where urgency in ('high', 'critical') and sector = 'health' and not addressed`,
  ),
  figure(
    'needs.count',
    'How many needs were identified last month?',
    `select count(*) from needs where identified_on >= date_trunc('month', date :today) - interval '1 month' and identified_on < date_trunc('month', date :today)`,
  ),
  figure(
    'needs.count',
    'How many needs of Maranao communities are funded?',
    `select count(*) from ${NEEDS} n where ethnic_group = 'Maranao' and funded`,
  ),
  figure(
    'needs.count',
    'How many unmet critical needs are outside Region XII?',
    `select count(*) from ${NEEDS} n where unmet and urgency = 'critical' and region <> 'Region XII'`,
  ),
  titles(
    'needs.list',
    'List the critical water needs in Region IX',
    `select title from ${NEEDS} n where urgency = 'critical' and sector = 'water_sanitation' and region = 'Region IX'`,
  ),
  titles(
    'needs.list',
    'Which rejected needs in Region X affect more than 50 households?',
    `select title from ${NEEDS} n where status = 'rejected' and region = 'Region X' and households_affected > 50`,
  ),
  whether(
    'needs.exist',
    'Are there unfunded critical needs in Sarangani province?',
    `select exists (select 1 from ${NEEDS} n where not funded and urgency = 'critical' and province = 'Sarangani')`,
  ),
  groups('needs.by-dimension', 'How many needs per sector?', 'select sector, count(*) from needs group by 1'),
  groups(
    'needs.by-dimension',
    'unmet needs by ethnic group in Region IX',
    `select ethnic_group, count(*) from ${NEEDS} n where unmet and region = 'Region IX' group by 1`,
  ),
  ranking(5)(
    'needs.rank-dimension',
    'Top 5 provinces by number of unmet needs',
    `select province, count(*) from ${NEEDS} n where unmet and province is not null group by 1 order by 2 desc`,
  ),
  inOrder(
    'needs.compare-places',
    'Compare unmet needs in Region XI and Region XII',
    `select name, (select count(*) from ${NEEDS} n where unmet and n.region = v.name) from (values (1, 'Region XI'), (2, 'Region XII')) v(at, name) order by at`,
  ),
  figure(
    'needs.share-in-place',
    'What percentage of needs are in Region IX?',
    `select 100.0 * count(*) filter (where region = 'Region IX') / count(*) from ${NEEDS} n`,
  ),
  inOrder(
    'needs.compare-kinds',
    'Compare met and unmet needs',
    `select 'met', count(*) from needs where status = 'met' union all select 'unmet', count(*) from ${NEEDS} n where unmet`,
  ),
  figure(
    'needs.share',
    'What percentage of needs are unmet?',
    `select 100.0 * count(*) filter (where unmet) / count(*) from ${NEEDS} n`,
  ),
  figure(
    'needs.share',
    'What share of health needs in Region X are critical?',
    `select 100.0 * count(*) filter (where urgency = 'critical') / count(*) from ${NEEDS} n where sector = 'health' and region = 'Region X'`,
  ),
  inOrder(
    'needs.trend',
    'needs per month in 2026',
    `select to_char(m, 'YYYY-MM'), (select count(*) from needs where date_trunc('month', identified_on) = m)
     from generate_series((select date_trunc('month', min(identified_on)) from needs where identified_on >= '2026-01-01'),
       (select date_trunc('month', max(identified_on)) from needs where identified_on < '2027-01-01'), interval '1 month') m order by 1`,
  ),
  inOrder(
    'needs.cumulative',
    'cumulative needs by year',
    `select to_char(y, 'YYYY'), (select count(*) from needs where identified_on < y + interval '1 year')
     from generate_series((select date_trunc('year', min(identified_on)) from needs), (select date_trunc('year', max(identified_on)) from needs), interval '1 year') y order by 1`,
  ),
  titlesInOrder(
    'needs.latest',
    'What are the latest needs in Bukidnon?',
    `select title from ${NEEDS} n where province = 'Bukidnon' order by identified_on desc, title collate "C"`,
  ),
  inOrder(
    'needs.compare-periods',
    'Compare needs this year and last year',
    `select label, (select count(*) from needs where extract(year from identified_on) = v.year) from (values (1, '2026', 2026), (2, '2025', 2025)) v(at, label, year) order by at`,
  ),
  figure(
    'needs.measure',
    'What is the total number of affected households of unmet needs in Region XII?',
    `select sum(households_affected) from ${NEEDS} n where unmet and region = 'Region XII'`,
  ),
  figure(
    'needs.measure-average',
    'What is the average number of affected households of critical needs?',
    `select avg(households_affected)::float8 from needs where urgency = 'critical'`,
  ),
  figure(
    'needs.measure-per-row',
    'How many affected households per need in Region X?',
    `select avg(households_affected)::float8 from ${NEEDS} n where region = 'Region X'`,
  ),
  figure(
    'needs.median',
    'What is the median number of affected households of needs?',
    'select percentile_cont(0.5) within group (order by households_affected) from needs',
  ),
  groups(
    'needs.measure-by-dimension',
    'How many affected households do needs have per sector?',
    'select sector, sum(households_affected) from needs group by 1',
  ),
  groups(
    'needs.average-by-dimension',
    'average affected households of needs by urgency',
    'select urgency, avg(households_affected)::float8 from needs group by 1',
  ),
  ranking()(
    'needs.rank-dimension-by-average',
    'Which sector has the highest average number of affected households of needs?',
    'select sector, avg(households_affected)::float8 from needs group by 1 order by 2 desc',
  ),
  ranking(7)(
    'needs.rank-by-measure',
    'Top 7 needs by affected households',
    'select title, households_affected from needs order by 2 desc',
  ),
  inOrder(
    'needs.compare-measure',
    'Compare the affected households of needs in Region IX and Region X',
    `select name, (select sum(households_affected) from ${NEEDS} n where n.region = v.name) from (values (1, 'Region IX'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure('needs.fulfilment-rate', 'What is the fulfilment rate of needs?', `select ${MET} from needs`),
  groups(
    'needs.fulfilment-by-dimension',
    'fulfilment rate of needs by sector',
    `select sector, ${MET} from needs group by 1`,
  ),
  groups(
    'needs.share-by-dimension',
    'What percentage of needs are addressed by a project per region?',
    `select region, 100.0 * count(*) filter (where addressed) / count(*) from ${NEEDS} n group by 1`,
  ),
  groups(
    'needs.share-by-dimension',
    'What percentage of needs are funded per sector?',
    `select sector, 100.0 * count(*) filter (where funded) / count(*) from ${NEEDS} n group by 1`,
  ),
  groups(
    'needs.affected-households-by-dimension',
    'affected households by urgency',
    'select urgency, sum(households_affected) from needs group by 1',
  ),
  ranking()(
    'needs.rank-affected-households',
    'Which region has the most affected households?',
    `select region, sum(households_affected) from ${NEEDS} n group by 1 order by 2 desc`,
  ),
  ranking()(
    'needs.top',
    'What are the most common needs in Region XI?',
    `select sector, count(*) from ${NEEDS} n where region = 'Region XI' group by 1 order by 2 desc`,
  ),
];
