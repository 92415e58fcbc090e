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
import { POLICIES } from './views.ts';

const rate = (of: string, among: string): string =>
  `100.0 * count(*) filter (where ${of}) / nullif(count(*) filter (where ${among}), 0)`;
const IMPLEMENTED = rate(
  `status = 'implemented'`,
  `status in ('approved', 'in_implementation', 'implemented')`,
);
const CONSULTED = rate('exists (select 1 from policy_consultations c where c.policy_id = p.id)', 'true');
const EVIDENCED = rate('exists (select 1 from policy_evidence e where e.policy_id = p.id)', 'true');
const OVERDUE = `implementation_due < date :today and status not in ('implemented', 'rejected', 'withdrawn')`;

export const policies: readonly Oracle[] = [
  figure(
    'policies.count',
    'How many pending policies are there?',
    `select count(*) from policies where status in ('draft', 'under_review', 'submitted')`,
  ),
  figure(
    'policies.count',
    'How many overdue health policies are there?',
    `select count(*) from policies where sector = 'health' and ${OVERDUE}`,
  ),
  figure(
    'policies.count',
    'How many policies have evidence but no consultation?',
    `select count(*) from policies p where exists (select 1 from policy_evidence e where e.policy_id = p.id)
       and not exists (select 1 from policy_consultations c where c.policy_id = p.id)`,
  ),
  figure(
    'policies.count',
    'How many policies were approved last year?',
    `select count(*) from policies where extract(year from approved_on) = 2025`,
  ),
  titles(
    'policies.list',
    'List the policies without stakeholders in Region IX',
    `select title from ${POLICIES} p where region = 'Region IX' and not exists (select 1 from policy_stakeholders s where s.policy_id = p.id)`,
  ),
  titles(
    'policies.list',
    'Which approved policies have more than 2 consultations?',
    `select title from policies p where status = 'approved' and (select count(*) from policy_consultations c where c.policy_id = p.id) > 2`,
  ),
  whether(
    'policies.exist',
    'Are there withdrawn national policies?',
    `select exists (select 1 from policies where status = 'withdrawn' and scope = 'national')`,
  ),
  groups('policies.by-dimension', 'policies by status', 'select status, count(*) from policies group by 1'),
  ranking()(
    'policies.rank-dimension',
    'Which sector has the most overdue policies?',
    `select sector, count(*) from policies where ${OVERDUE} group by 1 order by 2 desc`,
  ),
  inOrder(
    'policies.compare-places',
    'Compare policies in Region XII and Region IX',
    `select name, (select count(*) from ${POLICIES} p where p.region = v.name) from (values (1, 'Region XII'), (2, 'Region IX')) v(at, name) order by at`,
  ),
  figure(
    'policies.share-in-place',
    'What percentage of policies are in Region X?',
    `select 100.0 * count(*) filter (where region = 'Region X') / count(*) from ${POLICIES} p`,
  ),
  inOrder(
    'policies.compare-kinds',
    'Compare approved and rejected policies',
    `select v.status, (select count(*) from policies p where p.status::text = v.status) from (values (1, 'approved'), (2, 'rejected')) v(at, status) order by at`,
  ),
  figure(
    'policies.share',
    'What percentage of policies are approved?',
    `select 100.0 * count(*) filter (where status = 'approved') / count(*) from policies`,
  ),
  inOrder(
    'policies.trend',
    'policies per quarter',
    `select to_char(q, 'YYYY-"Q"Q'), (select count(*) from policies where date_trunc('quarter', proposed_on) = q)
     from generate_series((select date_trunc('quarter', min(proposed_on)) from policies), (select date_trunc('quarter', max(proposed_on)) from policies), interval '3 months') q order by q`,
  ),
  inOrder(
    'policies.compare-periods',
    'How many policies in 2025 versus 2026?',
    `select v.year, (select count(*) from policies where extract(year from proposed_on) = v.year) from (values (2025), (2026)) v(year) order by 1`,
  ),
  titlesInOrder(
    'policies.latest',
    'What are the latest policies?',
    'select title from policies where proposed_on is not null order by proposed_on desc, title collate "C"',
  ),
  figure(
    'policies.measure',
    'What is the total number of consultations of policies in Region XI?',
    `select count(*) from policy_consultations c join ${POLICIES} p on p.id = c.policy_id where p.region = 'Region XI'`,
  ),
  figure(
    'policies.measure-average',
    'What is the average approval time of policies?',
    'select avg(approved_on - coalesce(submitted_on, proposed_on))::float8 from policies',
  ),
  figure(
    'policies.measure-average',
    'What is the average number of pieces of evidence of policies?',
    'select avg((select count(*) from policy_evidence e where e.policy_id = p.id))::float8 from policies p',
  ),
  figure(
    'policies.median',
    'What is the median approval time of policies?',
    'select percentile_cont(0.5) within group (order by approved_on - coalesce(submitted_on, proposed_on)) from policies',
  ),
  groups(
    'policies.average-by-dimension',
    'average approval time of policies by sector',
    'select sector, avg(approved_on - coalesce(submitted_on, proposed_on))::float8 from policies group by 1 having count(approved_on) > 0',
  ),
  ranking()(
    'policies.rank-by-measure',
    'Which policies have the most consultations?',
    'select title, (select count(*) from policy_consultations c where c.policy_id = p.id) from policies p order by 2 desc',
  ),
  figure(
    'policies.implementation-rate',
    'What is the implementation rate of policies?',
    `select ${IMPLEMENTED} from policies p`,
  ),
  figure(
    'policies.implementation-rate',
    'policy implementation rate in Region XII',
    `select ${IMPLEMENTED} from ${POLICIES} p where region = 'Region XII'`,
  ),
  groups(
    'policies.implementation-rate-by-dimension',
    'implementation rate of policies by sector',
    `select sector, ${IMPLEMENTED} from policies p group by 1 having ${IMPLEMENTED} is not null`,
  ),
  ranking()(
    'policies.rank-implementation-rate',
    'Which sector has the lowest implementation rate of policies?',
    `select sector, ${IMPLEMENTED} from policies p group by 1 having ${IMPLEMENTED} is not null order by 2`,
  ),
  inOrder(
    'policies.compare-implementation-rate',
    'Compare the implementation rate of policies in Region IX and Region X',
    `select name, (select ${IMPLEMENTED} from ${POLICIES} p where p.region = v.name) from (values (1, 'Region IX'), (2, 'Region X')) v(at, name) order by at`,
  ),
  figure(
    'policies.consultation-rate',
    'What is the consultation rate of policies?',
    `select ${CONSULTED} from policies p`,
  ),
  groups(
    'policies.consultation-rate-by-dimension',
    'consultation rate of policies by status',
    `select status, ${CONSULTED} from policies p group by 1`,
  ),
  figure(
    'policies.evidence-rate',
    'What is the evidence rate of policies?',
    `select ${EVIDENCED} from policies p`,
  ),
  groups(
    'policies.evidence-rate-by-dimension',
    'evidence rate of policies by priority',
    `select priority, ${EVIDENCED} from policies p group by 1`,
  ),
  figure(
    'policies.time-to-approve',
    'How long do health policies take to be approved?',
    `select avg(approved_on - coalesce(submitted_on, proposed_on))::float8 from policies where sector = 'health'`,
  ),
  figure(
    'policies.time-to-submit',
    'How long from proposal to submission of policies?',
    'select avg(submitted_on - proposed_on)::float8 from policies',
  ),
  titles('policies.by-due-date', 'List overdue policies', `select title from policies where ${OVERDUE}`),
  figure(
    'policies.evidence.count',
    'How many evidence items are there in Region X?',
    `select count(*) from policy_evidence e join ${POLICIES} p on p.id = e.policy_id where p.region = 'Region X'`,
  ),
  groups(
    'policies.evidence.by-dimension',
    'evidence items by reliability',
    'select reliability, count(*) from policy_evidence group by 1',
  ),
  figure(
    'policies.evidence.share',
    'What percentage of evidence items are research?',
    `select 100.0 * count(*) filter (where kind = 'research') / count(*) from policy_evidence`,
  ),
  inOrder(
    'policies.evidence.compare-kinds',
    'Compare research and survey evidence items',
    `select v.kind, (select count(*) from policy_evidence e where e.kind::text = v.kind) from (values (1, 'research'), (2, 'survey')) v(at, kind) order by at`,
  ),
  figure(
    'policies.consultations.count',
    'How many public policy consultations were held this year?',
    `select count(*) from policy_consultations where is_public and extract(year from held_on) = 2026`,
  ),
  figure(
    'policies.consultations.measure-average',
    'What is the average number of participants of policy consultations?',
    'select avg(participants_count)::float8 from policy_consultations',
  ),
  figure(
    'policies.consultations.median',
    'What is the median number of participants of public policy consultations?',
    'select percentile_cont(0.5) within group (order by participants_count) from policy_consultations where is_public',
  ),
  groups(
    'policies.consultations.measure-by-dimension',
    'participants of policy consultations by sector',
    'select p.sector, coalesce(sum(c.participants_count), 0) from policy_consultations c join policies p on p.id = c.policy_id group by 1',
  ),
  figure(
    'policies.consultations.people',
    'How many people were consulted on policies?',
    'select sum(participants_count) from policy_consultations',
  ),
  title(
    'policies.latest-record',
    'Tell me about the latest policy',
    'select title from policies where proposed_on = (select max(proposed_on) from policies)',
  ),
];
