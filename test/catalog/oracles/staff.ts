import { figure, groups, inOrder, type Oracle, ranking, titles, titlesInOrder, whether } from './oracle.ts';
import { dayOf } from './views.ts';

const OPEN = `status in ('todo', 'in_progress')`;
const OVERDUE = `due_on < date :today and ${OPEN}`;
const STARTS = dayOf('starts_at');
const DONE = dayOf('completed_at');

export const staff: readonly Oracle[] = [
  figure('staff.count', 'How many staff are there?', 'select count(*) from staff where is_active'),
  figure(
    'staff.count',
    'How many field officers have no open tasks?',
    `select count(*) from staff s where is_active and role = 'field_officer' and not exists (select 1 from staff_tasks t where t.assignee_id = s.id and ${OPEN})`,
  ),
  titles(
    'staff.list',
    'Which staff have overdue tasks?',
    `select full_name from staff s where is_active and exists (select 1 from staff_tasks t where t.assignee_id = s.id and ${OVERDUE})`,
  ),
  whether(
    'staff.exist',
    'Are there staff without open tasks?',
    `select exists (select 1 from staff s where is_active and not exists (select 1 from staff_tasks t where t.assignee_id = s.id and ${OPEN}))`,
  ),
  groups(
    'staff.by-dimension',
    'Staff by role',
    'select role, count(*) from staff where is_active group by 1',
  ),
  ranking()(
    'staff.rank-dimension',
    'Which team has the most staff?',
    'select team, count(*) from staff where is_active group by 1 order by 2 desc',
  ),
  inOrder(
    'staff.compare',
    'Compare the number of analysts and encoders',
    `select v.role, (select count(*) from staff s where s.is_active and s.role::text = v.role) from (values (1, 'analyst'), (2, 'encoder')) v(at, role) order by at`,
  ),
  figure(
    'staff.share',
    'What percentage of staff are field officers?',
    `select 100.0 * count(*) filter (where role = 'field_officer') / count(*) from staff where is_active`,
  ),
  figure('staff.tasks-count', 'How many tasks are there?', 'select count(*) from staff_tasks'),
  figure(
    'staff.tasks-count',
    'How many overdue tasks do I have?',
    `select count(*) from staff_tasks where assignee_id = :staff and ${OVERDUE}`,
  ),
  figure(
    'staff.tasks-count',
    'How many tasks did I complete?',
    `select count(*) from staff_tasks where assignee_id = :staff and status = 'completed'`,
  ),
  figure(
    'staff.tasks-count',
    'How many urgent open tasks of overdue projects are there?',
    `select count(*) from staff_tasks t join projects p on p.id = t.project_id where t.${OPEN} and t.priority in ('high', 'critical')
       and p.ends_on < date :today and p.status not in ('completed', 'cancelled')`,
  ),
  titles(
    'staff.tasks-list',
    'Which tasks are due today?',
    `select title from staff_tasks where due_on = date :today and ${OPEN}`,
  ),
  whether(
    'staff.tasks-exist',
    'Are there overdue tasks?',
    `select exists (select 1 from staff_tasks where ${OVERDUE})`,
  ),
  titles(
    'staff.tasks-own',
    'What are my tasks?',
    `select title from staff_tasks where assignee_id = :staff and ${OPEN}`,
  ),
  titles(
    'staff.tasks-own',
    'What are my completed tasks?',
    `select title from staff_tasks where assignee_id = :staff and status = 'completed'`,
  ),
  titles(
    'staff.tasks-own',
    'my high priority tasks',
    `select title from staff_tasks where assignee_id = :staff and ${OPEN} and priority in ('high', 'critical')`,
  ),
  groups(
    'staff.tasks-by-dimension',
    'Tasks by status',
    'select status, count(*) from staff_tasks group by 1',
  ),
  ranking()(
    'staff.tasks-rank-dimension',
    'Which team has the most overdue tasks?',
    `select s.team, count(*) from staff_tasks t join staff s on s.id = t.assignee_id where t.due_on < date :today and t.${OPEN} group by 1 order by 2 desc`,
  ),
  ranking()(
    'staff.tasks-who',
    'Who has the most overdue tasks?',
    `select s.full_name, count(*) from staff_tasks t join staff s on s.id = t.assignee_id where t.due_on < date :today and t.${OPEN} group by s.id, 1 order by 2 desc`,
  ),
  inOrder(
    'staff.tasks-compare',
    'Compare completed and cancelled tasks',
    `select v.status, (select count(*) from staff_tasks t where t.status::text = v.status) from (values (1, 'completed'), (2, 'cancelled')) v(at, status) order by at`,
  ),
  figure(
    'staff.tasks-share',
    'What percentage of tasks are overdue?',
    `select 100.0 * count(*) filter (where ${OVERDUE}) / count(*) from staff_tasks`,
  ),
  figure(
    'staff.tasks-completion-time',
    'What is the average completion time of tasks?',
    `select avg(${DONE} - ${dayOf('created_at')})::float8 from staff_tasks where completed_at is not null`,
  ),
  inOrder(
    'staff.tasks-completed-trend',
    'Trend of completed tasks per month',
    `select to_char(m, 'YYYY-MM'), (select count(*) from staff_tasks where date_trunc('month', ${DONE}) = m and status = 'completed')
     from generate_series((select date_trunc('month', min(${DONE})) from staff_tasks where status = 'completed'),
       (select date_trunc('month', max(${DONE})) from staff_tasks where status = 'completed'), interval '1 month') m order by 1`,
  ),
  inOrder(
    'staff.tasks-trend',
    'Trend of tasks per month',
    `select to_char(m, 'YYYY-MM'), (select count(*) from staff_tasks where date_trunc('month', due_on) = m)
     from generate_series((select date_trunc('month', min(due_on)) from staff_tasks), (select date_trunc('month', max(due_on)) from staff_tasks), interval '1 month') m order by 1`,
  ),
  figure(
    'staff.events-count',
    'How many events are there this month?',
    `select count(*) from events where date_trunc('month', ${STARTS}) = date_trunc('month', date :today)`,
  ),
  titles(
    'staff.events-list',
    'List the events next week',
    `select title from events where ${STARTS} between date_trunc('week', date :today) + interval '7 days' and date_trunc('week', date :today) + interval '13 days'`,
  ),
  groups('staff.events-by-dimension', 'Events by kind', 'select kind, count(*) from events group by 1'),
  inOrder(
    'staff.events-trend',
    'calendar events by month',
    `select to_char(m, 'YYYY-MM'), (select count(*) from events where date_trunc('month', ${STARTS}) = m)
     from generate_series((select date_trunc('month', min(${STARTS})) from events), (select date_trunc('month', max(${STARTS})) from events), interval '1 month') m order by 1`,
  ),
  ranking()(
    'staff.events-who',
    'Who has the most events?',
    'select s.full_name, count(*) from events e join staff s on s.id = e.owner_id group by s.id, 1 order by 2 desc',
  ),
  figure(
    'staff.activity-count',
    'How many logged actions are there this week?',
    `select count(*) from activity_log where ${dayOf('occurred_at')} between date_trunc('week', date :today) and date_trunc('week', date :today) + interval '6 days'`,
  ),
  groups(
    'staff.activity-by-dimension',
    'Logged actions by action',
    'select action, count(*) from activity_log group by 1',
  ),
  figure(
    'staff.activity-share',
    'What percentage of logged actions are updates?',
    `select 100.0 * count(*) filter (where action = 'updated') / count(*) from activity_log`,
  ),
  titlesInOrder(
    'staff.announcements-list',
    'List the announcements',
    'select title from announcements order by published_on desc, title collate "C"',
  ),
  figure(
    'staff.announcements-count',
    'How many announcements this year?',
    'select count(*) from announcements where extract(year from published_on) = 2026',
  ),
];
