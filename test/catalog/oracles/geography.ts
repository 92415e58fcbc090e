import { figure, groups, inOrder, type Oracle, ranking, title, titles, whether } from './oracle.ts';

const BARANGAYS = `(select b.*, m.name as municipality, m.province_id, m.region_id, p.name as province, r.designation as region
  from barangays b join municipalities m on m.id = b.municipality_id join regions r on r.id = m.region_id left join provinces p on p.id = m.province_id)`;
const MUNICIPALITIES = `(select m.*, p.name as province, r.designation as region, (select count(*) from barangays b where b.municipality_id = m.id) as barangays
  from municipalities m join regions r on r.id = m.region_id left join provinces p on p.id = m.province_id)`;

export const geography: readonly Oracle[] = [
  figure('geography.regions-count', 'How many regions are there?', 'select count(*) from regions'),
  titles('geography.regions-list', 'List the regions', 'select designation from regions'),
  titles(
    'geography.regions-list',
    'Which regions are out of scope?',
    'select designation from regions where not in_scope',
  ),
  whether('geography.regions-exist', 'Are there regions?', 'select true'),
  figure(
    'geography.provinces-count',
    'How many provinces have no communities?',
    `select count(*) from provinces p where not exists (select 1 from communities c join barangays b on b.id = c.barangay_id
       join municipalities m on m.id = b.municipality_id where m.province_id = p.id and c.is_active)`,
  ),
  titles(
    'geography.provinces-list',
    'List the provinces in Region X',
    `select p.name from provinces p join regions r on r.id = p.region_id where r.designation = 'Region X'`,
  ),
  titles(
    'geography.provinces-list',
    'Which provinces have more than 400 barangays?',
    `select province from ${BARANGAYS} b where province is not null group by province_id, 1 having count(*) > 400`,
  ),
  whether(
    'geography.provinces-exist',
    'Are there provinces in Region XII?',
    `select exists (select 1 from provinces p join regions r on r.id = p.region_id where r.designation = 'Region XII')`,
  ),
  figure(
    'geography.municipalities-count',
    'How many cities are there in Region XI?',
    `select count(*) from ${MUNICIPALITIES} m where region = 'Region XI' and kind <> 'municipality'`,
  ),
  figure(
    'geography.municipalities-count',
    'How many municipalities are there in Lanao del Norte?',
    `select count(*) from ${MUNICIPALITIES} m where province = 'Lanao del Norte' and kind = 'municipality'`,
  ),
  titles(
    'geography.municipalities-list',
    'Which cities are outside any province?',
    `select name from ${MUNICIPALITIES} m where province_id is null and kind <> 'municipality'`,
  ),
  whether(
    'geography.municipalities-exist',
    'Are there highly urbanized cities in Region IX?',
    `select exists (select 1 from ${MUNICIPALITIES} m where region = 'Region IX' and kind = 'highly_urbanized_city')`,
  ),
  figure(
    'geography.barangays-count',
    'How many barangays are there in Bukidnon?',
    `select count(*) from ${BARANGAYS} b where province = 'Bukidnon'`,
  ),
  figure(
    'geography.barangays-count',
    'How many barangays in Region XII have communities?',
    `select count(*) from ${BARANGAYS} b where region = 'Region XII' and exists (select 1 from communities c where c.barangay_id = b.id and c.is_active)`,
  ),
  titles(
    'geography.barangays-list',
    'List the barangays in Pikit',
    `select name from ${BARANGAYS} b where municipality = 'Pikit'`,
  ),
  whether(
    'geography.barangays-exist',
    'Are there barangays in Pikit?',
    `select exists (select 1 from ${BARANGAYS} b where municipality = 'Pikit')`,
  ),
  groups(
    'geography.provinces-by-dimension',
    'How many provinces per region?',
    'select r.designation, count(*) from provinces p join regions r on r.id = p.region_id group by 1',
  ),
  groups(
    'geography.municipalities-by-dimension',
    'How many cities per region?',
    `select region, count(*) from ${MUNICIPALITIES} m where kind <> 'municipality' group by 1`,
  ),
  groups(
    'geography.barangays-by-dimension',
    'barangays by province in Region IX',
    `select province, count(*) from ${BARANGAYS} b where region = 'Region IX' and province is not null group by 1`,
  ),
  ranking()(
    'geography.regions-rank',
    'Which region has the most barangays?',
    `select region, count(*) from ${BARANGAYS} b group by 1 order by 2 desc`,
  ),
  ranking(3)(
    'geography.provinces-rank',
    'Top 3 provinces by number of barangays',
    `select province, sum(barangays) from ${MUNICIPALITIES} m where province is not null group by 1 order by 2 desc`,
  ),
  ranking(3)(
    'geography.municipalities-rank-dimension',
    'Top 3 provinces by number of municipalities',
    `select province, count(*) from ${MUNICIPALITIES} m where province is not null and kind = 'municipality' group by 1 order by 2 desc`,
  ),
  ranking(5)(
    'geography.municipalities-rank',
    'Which 5 municipalities have the fewest barangays?',
    `select name, barangays from ${MUNICIPALITIES} m where kind = 'municipality' order by 2`,
  ),
  inOrder(
    'geography.regions-compare',
    'Compare the number of provinces of Region X and Region IX',
    `select r.designation, (select count(*) from provinces p where p.region_id = r.id) from (values (1, 'Region X'), (2, 'Region IX')) v(at, name) join regions r on r.designation = v.name order by at`,
  ),
  inOrder(
    'geography.municipalities-compare-count',
    'Compare the number of municipalities of Bukidnon and Misamis Oriental',
    `select v.name, (select count(*) from ${MUNICIPALITIES} m where m.province = v.name and m.kind = 'municipality') from (values (1, 'Bukidnon'), (2, 'Misamis Oriental')) v(at, name) order by at`,
  ),
  inOrder(
    'geography.municipalities-compare',
    'Compare the number of barangays of Davao City and Zamboanga City',
    `select v.name, (select barangays from ${MUNICIPALITIES} m where m.name = v.name) from (values (1, 'Davao City'), (2, 'Zamboanga City')) v(at, name) order by at`,
  ),
  figure(
    'geography.regions-average',
    'average number of provinces per region',
    'select avg((select count(*) from provinces p where p.region_id = r.id))::float8 from regions r',
  ),
  figure(
    'geography.provinces-average',
    'average number of barangays per province',
    'select avg((select count(*) from barangays b join municipalities m on m.id = b.municipality_id where m.province_id = p.id))::float8 from provinces p',
  ),
  figure(
    'geography.municipalities-average',
    'average number of barangays per city in Region X',
    `select avg(barangays)::float8 from ${MUNICIPALITIES} m where region = 'Region X' and kind <> 'municipality'`,
  ),
  title('geography.region-record', 'Tell me about Region XI', `select 'Region XI'`),
  title('geography.province-record', 'Tell me about Lanao del Norte', `select 'Lanao del Norte'`),
];
