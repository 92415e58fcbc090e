import {
  figure,
  groups,
  inOrder,
  type Oracle,
  ranking,
  title,
  titles,
  titlesInOrder,
  whether,
} from './oracle.ts';
import { ASSESSMENTS, COMMUNITIES, WORKSHOPS } from './views.ts';

const RATE = `100.0 * count(*) filter (where status = 'completed') / nullif(count(*) filter (where status <> 'cancelled'), 0)`;
const PARTICIPANTS = `(select w.*, p.full_name, p.sex, p.age, p.role, own.name as home from workshop_participants p join ${WORKSHOPS} w on w.id = p.workshop_id left join provinces own on own.id = p.province_id)`;
const months = (table: string, day: string, where = 'true'): string => `
  select to_char(m, 'YYYY-MM'), (select count(*) from ${table} t where date_trunc('month', t.${day}) = m and ${where})
  from generate_series((select date_trunc('month', min(${day})) from ${table} t where ${where}),
    (select date_trunc('month', max(${day})) from ${table} t where ${where}), interval '1 month') m order by 1`;

export const mana: readonly Oracle[] = [
  figure(
    'mana.assessments.count',
    'How many ongoing assessments are there in Region IX?',
    `select count(*) from ${ASSESSMENTS} a where region = 'Region IX' and status in ('data_collection', 'analysis', 'reporting')`,
  ),
  figure(
    'mana.assessments.count',
    'How many assessments were planned to start in the last 6 months?',
    `select count(*) from assessments where planned_start between date :today - interval '6 months' and date :today`,
  ),
  figure(
    'mana.assessments.count',
    'How many assessments are pending?',
    `select count(*) from assessments where status not in ('completed', 'cancelled')`,
  ),
  figure(
    'mana.assessments.count',
    'How many assessments completed in 2026 have not been validated?',
    `select count(*) from assessments where extract(year from completed_on) = 2026 and validated_on is null`,
  ),
  titles(
    'mana.assessments.list',
    'List the validated assessments in Region XII',
    `select title from ${ASSESSMENTS} a where region = 'Region XII' and validated_on is not null`,
  ),
  titles(
    'mana.assessments.list',
    'Which completed assessments have no workshops?',
    `select title from assessments a where status = 'completed' and not exists (select 1 from workshops w where w.assessment_id = a.id)`,
  ),
  whether(
    'mana.assessments.exist',
    'Are there cancelled assessments in Region XI?',
    `select exists (select 1 from ${ASSESSMENTS} a where region = 'Region XI' and status = 'cancelled')`,
  ),
  groups(
    'mana.assessments.by-dimension',
    'How many assessments per category?',
    'select category, count(*) from assessments group by 1',
  ),
  ranking()(
    'mana.assessments.rank-dimension',
    'Which province has the most completed assessments?',
    `select province, count(*) from ${ASSESSMENTS} a where province is not null and status = 'completed' group by 1 order by 2 desc`,
  ),
  inOrder(
    'mana.assessments.compare-places',
    'Compare assessments in Region X and Region IX',
    `select name, (select count(*) from ${ASSESSMENTS} a where a.region = v.name) from (values (1, 'Region X'), (2, 'Region IX')) v(at, name) order by at`,
  ),
  figure(
    'mana.assessments.share-in-place',
    'What percentage of assessments are in Region X?',
    `select 100.0 * count(*) filter (where region = 'Region X') / count(*) from ${ASSESSMENTS} a`,
  ),
  inOrder(
    'mana.assessments.compare-kinds',
    'Compare completed and ongoing assessments',
    `select 'completed', count(*) from assessments where status = 'completed' union all
     select 'ongoing', count(*) from assessments where status in ('data_collection', 'analysis', 'reporting')`,
  ),
  figure(
    'mana.assessments.share',
    'What percentage of assessments in Region IX are completed?',
    `select 100.0 * count(*) filter (where status = 'completed') / count(*) from ${ASSESSMENTS} a where region = 'Region IX'`,
  ),
  inOrder('mana.assessments.trend', 'assessments per month', months('assessments', 'planned_start')),
  inOrder(
    'mana.assessments.cumulative',
    'cumulative assessments by year',
    `select to_char(y, 'YYYY'), (select count(*) from assessments where planned_start < y + interval '1 year')
     from generate_series((select date_trunc('year', min(planned_start)) from assessments), (select date_trunc('year', max(planned_start)) from assessments), interval '1 year') y order by 1`,
  ),
  inOrder(
    'mana.assessments.compare-periods',
    'How many assessments in 2024 versus 2025?',
    `select v.year, (select count(*) from assessments where extract(year from planned_start) = v.year) from (values (2024), (2025)) v(year) order by 1`,
  ),
  figure(
    'mana.assessments.measure',
    'What is the total number of workshops of assessments in Region XI?',
    `select count(*) from workshops w join ${ASSESSMENTS} a on a.id = w.assessment_id where a.region = 'Region XI'`,
  ),
  figure(
    'mana.assessments.measure-average',
    'What is the average duration of assessments?',
    `select avg(completed_on - started_on)::float8 from assessments`,
  ),
  figure(
    'mana.assessments.median',
    'What is the median number of workshops of assessments?',
    'select percentile_cont(0.5) within group (order by (select count(*) from workshops w where w.assessment_id = a.id)) from assessments a',
  ),
  groups(
    'mana.assessments.average-by-dimension',
    'average number of needs of assessments by category',
    'select category, avg((select count(*) from needs n where n.assessment_id = a.id))::float8 from assessments a group by 1',
  ),
  ranking()(
    'mana.assessments.rank-dimension-by-measure',
    'Which region has the most workshops of assessments?',
    `select region, sum((select count(*) from workshops w where w.assessment_id = a.id)) from ${ASSESSMENTS} a group by 1 order by 2 desc`,
  ),
  ranking(5)(
    'mana.assessments.rank-by-measure',
    'Top 5 assessments by needs',
    'select title, (select count(*) from needs n where n.assessment_id = a.id) from assessments a order by 2 desc',
  ),
  figure(
    'mana.assessments.completion-rate',
    'What is the completion rate of assessments?',
    `select ${RATE} from assessments`,
  ),
  figure(
    'mana.assessments.completion-rate',
    'assessment completion rate in Region XII',
    `select ${RATE} from ${ASSESSMENTS} a where region = 'Region XII'`,
  ),
  groups(
    'mana.assessments.completion-rate-by-dimension',
    'completion rate of assessments by methodology',
    `select methodology, ${RATE} from assessments group by 1 having ${RATE} is not null`,
  ),
  ranking()(
    'mana.assessments.rank-completion-rate',
    'Which region has the lowest completion rate of assessments?',
    `select region, ${RATE} from ${ASSESSMENTS} a group by 1 order by 2`,
  ),
  inOrder(
    'mana.assessments.compare-completion-rate',
    'assessment completion rate of Region XI versus Region XII',
    `select name, (select ${RATE} from ${ASSESSMENTS} a where a.region = v.name) from (values (1, 'Region XI'), (2, 'Region XII')) v(at, name) order by at`,
  ),
  figure(
    'mana.assessments.validation-rate',
    'What is the validation rate of assessments?',
    `select 100.0 * count(*) filter (where validated_on is not null) / count(*) filter (where status = 'completed') from assessments`,
  ),
  figure(
    'mana.assessments.how-long',
    'How long do assessments in Region X take?',
    `select avg(completed_on - started_on)::float8 from ${ASSESSMENTS} a where region = 'Region X'`,
  ),
  figure(
    'mana.assessments.time-to-validate',
    'How long does it take to validate assessments?',
    'select avg(validated_on - completed_on)::float8 from assessments',
  ),
  ranking()(
    'mana.assessments.top-leaders',
    'Who led the most assessments?',
    'select s.full_name, count(*) from assessments a join staff s on s.id = a.lead_staff_id group by s.id, 1 order by 2 desc',
  ),
  figure(
    'mana.workshops.participants',
    'How many participants were there in Region IX?',
    `select sum(actual_participants) from ${WORKSHOPS} w where region = 'Region IX'`,
  ),
  groups(
    'mana.workshops.participants-by-dimension',
    'participants by region',
    `select region, sum(actual_participants) from ${WORKSHOPS} w group by 1`,
  ),
  ranking()(
    'mana.workshops.rank-dimension-by-participants',
    'Which region has the most participants?',
    `select region, sum(actual_participants) from ${WORKSHOPS} w group by 1 order by 2 desc`,
  ),
  figure(
    'mana.workshops.attendance-rate',
    'What is the attendance rate in Region XI?',
    `select 100.0 * sum(actual_participants) / sum(target_participants) from ${WORKSHOPS} w where region = 'Region XI' and actual_participants is not null`,
  ),
  titles(
    'mana.workshops.upcoming',
    'List the upcoming workshops',
    `select title from workshops where held_on > date :today and status <> 'cancelled'`,
  ),
  title(
    'mana.workshops.next',
    'When is the next workshop?',
    `select title from workshops where status <> 'cancelled' and held_on = (select min(held_on) from workshops where held_on > date :today and status <> 'cancelled')`,
  ),
  figure(
    'mana.workshops.count',
    'How many health workshops were held this year?',
    `select count(*) from workshops where theme = 'health' and extract(year from held_on) = 2026`,
  ),
  titles(
    'mana.workshops.list',
    'List the workshops in Region XII without outputs that were completed',
    `select title from ${WORKSHOPS} w where region = 'Region XII' and status = 'completed' and not exists (select 1 from workshop_outputs o where o.workshop_id = w.id)`,
  ),
  groups(
    'mana.workshops.by-dimension',
    'How many workshops per theme in 2026?',
    `select theme, count(*) from workshops where extract(year from held_on) = 2026 group by 1`,
  ),
  ranking()(
    'mana.workshops.rank-dimension',
    'Which theme has the fewest workshops?',
    'select theme, count(*) from workshops group by 1 order by 2',
  ),
  figure(
    'mana.workshops.share',
    'What percentage of workshops are completed?',
    `select 100.0 * count(*) filter (where status = 'completed') / count(*) from workshops`,
  ),
  inOrder(
    'mana.workshops.trend',
    'workshops per month in Region X',
    months(WORKSHOPS, 'held_on', `region = 'Region X'`),
  ),
  figure(
    'mana.workshops.measure-average',
    'What is the average number of participants of completed workshops?',
    `select avg(actual_participants)::float8 from workshops where status = 'completed'`,
  ),
  figure(
    'mana.workshops.median',
    'What is the median number of participants of workshops?',
    'select percentile_cont(0.5) within group (order by actual_participants) from workshops',
  ),
  groups(
    'mana.workshops.average-by-dimension',
    'average number of participants of workshops by theme',
    'select theme, avg(actual_participants)::float8 from workshops group by 1 having count(actual_participants) > 0',
  ),
  ranking(3)(
    'mana.workshops.rank-by-measure',
    'Top 3 workshops by participants',
    'select title, actual_participants from workshops where actual_participants is not null order by 2 desc',
  ),
  inOrder(
    'mana.workshops.compare-measure',
    'Compare the participants of workshops in Region IX and Region X',
    `select name, (select sum(actual_participants) from ${WORKSHOPS} w where w.region = v.name) from (values (1, 'Region IX'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure(
    'mana.participants.count',
    'How many enlisted participants are there in Region IX?',
    `select count(*) from ${PARTICIPANTS} p where region = 'Region IX'`,
  ),
  groups(
    'mana.participants.by-dimension',
    'enlisted participants by role',
    'select role, count(*) from workshop_participants group by 1',
  ),
  figure(
    'mana.participants.share',
    'What percentage of enlisted participants are female?',
    `select 100.0 * count(*) filter (where sex = 'female') / count(*) from workshop_participants`,
  ),
  figure(
    'mana.participants.measure-average',
    'What is the average age of enlisted participants?',
    'select avg(age)::float8 from workshop_participants',
  ),
  groups(
    'mana.participants.average-by-dimension',
    'average age of enlisted participants by role',
    'select role, avg(age)::float8 from workshop_participants group by 1',
  ),
  figure(
    'mana.participants.median',
    'What is the median age of female enlisted participants?',
    `select percentile_cont(0.5) within group (order by age) from workshop_participants where sex = 'female'`,
  ),
  figure(
    'mana.participants.role-count',
    'How many teachers attended workshops?',
    `select count(*) from workshop_participants where role = 'teacher'`,
  ),
  figure(
    'mana.participants.sex-count',
    'How many women attended health workshops?',
    `select count(*) from ${PARTICIPANTS} p where sex = 'female' and theme = 'health'`,
  ),
  figure(
    'mana.outputs.count',
    'How many outputs were submitted in the last 30 days?',
    `select count(*) from workshop_outputs where submitted_on between date :today - 30 and date :today`,
  ),
  groups(
    'mana.outputs.by-dimension',
    'outputs by kind in Region XII',
    `select o.kind, count(*) from workshop_outputs o join ${WORKSHOPS} w on w.id = o.workshop_id where w.region = 'Region XII' group by 1`,
  ),
  figure(
    'mana.outputs.share',
    'What percentage of outputs are recommendations?',
    `select 100.0 * count(*) filter (where kind = 'recommendations') / count(*) from workshop_outputs`,
  ),
  titlesInOrder(
    'mana.outputs.latest',
    'What are the latest outputs in Region XI?',
    `select o.title from workshop_outputs o join ${WORKSHOPS} w on w.id = o.workshop_id where w.region = 'Region XI' and o.submitted_on is not null order by o.submitted_on desc, o.title collate "C"`,
  ),
  figure(
    'mana.coverage',
    'What is the assessment coverage in Region IX?',
    `select 100.0 * count(*) filter (where exists (select 1 from assessments a where a.community_id = c.id)) / count(*) from ${COMMUNITIES} c where region = 'Region IX'`,
  ),
  groups(
    'mana.coverage-by-dimension',
    'assessment coverage by ethnic group',
    `select ethnic_group, 100.0 * count(*) filter (where exists (select 1 from assessments a where a.community_id = c.id)) / count(*) from ${COMMUNITIES} c group by 1`,
  ),
];
