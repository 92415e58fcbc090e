import type { Predicate } from '../../engine/query/plan.ts';
import { communities } from '../communities/dataset.ts';
import { stakeholders } from '../communities/stakeholders.ts';
import { engagements } from '../coordination/engagements.ts';
import { milestones } from '../coordination/milestones.ts';
import { organizations } from '../coordination/organizations.ts';
import { partnerships } from '../coordination/partnerships.ts';
import { has, isOneOf, not } from '../enumeration.ts';
import { type FigureSpec, figureOf, sumOf } from '../figures.ts';
import { assessments } from '../mana/assessments.ts';
import { needs } from '../mana/needs.ts';
import { workshops } from '../mana/workshops.ts';
import { policies } from '../policies/policies.ts';
import { projects } from '../projects/projects.ts';
import { events } from '../staff/events.ts';
import { staff } from '../staff/people.ts';
import { tasks } from '../staff/tasks.ts';

const PESOS = { unit: 'pesos' } as const;
const OPEN_POLICY = not(isOneOf('status', 'implemented', 'rejected', 'withdrawn'));
const OPEN_PROJECT = not(isOneOf('status', 'completed', 'cancelled'));
const NOT_OFF = not(isOneOf('status', 'cancelled', 'postponed'));
const from = (field: string, day: string): Predicate => ({ kind: 'between', field, from: day });

/** What there is in a place. */
export const inPlace: readonly FigureSpec[] = [
  figureOf(communities, 'communities', ['Communities', 'Mga komunidad']),
  figureOf(communities, 'population', ['Population', 'Populasyon'], {
    metric: sumOf('population'),
    unit: 'people',
  }),
  figureOf(communities, 'households', ['Households', 'Sambahayan'], {
    metric: sumOf('households'),
    unit: 'households',
  }),
  figureOf(needs, 'needs', ['Needs', 'Mga pangangailangan']),
  figureOf(needs, 'unmet_needs', ['Unmet needs', 'Mga di pa natutugunang pangangailangan'], {
    that: ['unmet'],
  }),
  figureOf(needs, 'critical_unmet_needs', ['Critical unmet needs', 'Mga kritikal na di pa natutugunan'], {
    that: ['unmet', 'critical'],
  }),
  figureOf(assessments, 'assessments', ['Assessments', 'Mga assessment']),
  figureOf(workshops, 'workshops', ['Workshops', 'Mga workshop']),
  figureOf(projects, 'projects', ['Projects', 'Mga proyekto']),
  figureOf(projects, 'ongoing_projects', ['Ongoing projects', 'Mga kasalukuyang proyekto'], {
    that: ['ongoing'],
  }),
  figureOf(projects, 'budget_allocated', ['Budget allocated', 'Inilaang badyet'], {
    metric: sumOf('budget_allocated'),
    ...PESOS,
  }),
  figureOf(projects, 'budget_spent', ['Budget spent', 'Nagastos na badyet'], {
    metric: sumOf('budget_spent'),
    ...PESOS,
  }),
  figureOf(organizations, 'organizations', ['Organizations', 'Mga organisasyon']),
  figureOf(partnerships, 'active_partnerships', ['Active partnerships', 'Mga aktibong partnership'], {
    that: ['active'],
  }),
  figureOf(engagements, 'engagements', ['Engagements', 'Mga engagement']),
  figureOf(policies, 'policies', ['Policies', 'Mga patakaran']),
];

/** How many records each module has. */
export const records: readonly FigureSpec[] = [
  figureOf(communities, 'communities', ['Communities', 'Mga komunidad'], { on: 'created_at' }),
  figureOf(stakeholders, 'stakeholders', ['Stakeholders', 'Mga stakeholder']),
  figureOf(assessments, 'assessments', ['Assessments', 'Mga assessment'], { on: 'created_at' }),
  figureOf(workshops, 'workshops', ['Workshops', 'Mga workshop'], { on: 'created_at' }),
  figureOf(needs, 'needs', ['Needs', 'Mga pangangailangan']),
  figureOf(organizations, 'organizations', ['Organizations', 'Mga organisasyon'], { on: 'created_at' }),
  figureOf(partnerships, 'partnerships', ['Partnerships', 'Mga partnership'], { on: 'created_at' }),
  figureOf(engagements, 'engagements', ['Engagements', 'Mga engagement']),
  figureOf(policies, 'policies', ['Policies', 'Mga patakaran'], { on: 'created_at' }),
  figureOf(projects, 'projects', ['Projects', 'Mga proyekto'], { on: 'created_at' }),
  figureOf(tasks, 'staff_tasks', ['Staff tasks', 'Mga gawain ng kawani'], { on: 'created_at' }),
  figureOf(events, 'events', ['Calendar events', 'Mga kaganapan sa kalendaryo']),
  figureOf(staff, 'staff', ['Staff members', 'Mga kawani']),
];

/** What took place on a day. */
export const happened: readonly FigureSpec[] = [
  figureOf(assessments, 'assessments_started', ['Assessments started', 'Mga assessment na nagsimula'], {
    on: 'started_on',
  }),
  figureOf(workshops, 'workshops_held', ['Workshops held', 'Mga workshop na idinaos'], {
    on: 'held_on',
    that: ['completed'],
  }),
  figureOf(needs, 'needs_identified', ['Needs identified', 'Mga pangangailangang natukoy'], {
    on: 'identified_on',
  }),
  figureOf(engagements, 'engagements_held', ['Engagements held', 'Mga engagement na idinaos'], {
    on: 'held_at',
    that: ['completed'],
  }),
  figureOf(partnerships, 'partnerships_started', ['Partnerships started', 'Mga partnership na nagsimula'], {
    on: 'starts_on',
  }),
  figureOf(milestones, 'milestones_achieved', ['Milestones achieved', 'Mga milestone na naabot'], {
    on: 'achieved_on',
  }),
  figureOf(policies, 'policies_proposed', ['Policies proposed', 'Mga patakarang iminungkahi'], {
    on: 'proposed_on',
  }),
  figureOf(policies, 'policies_approved', ['Policies approved', 'Mga patakarang inaprubahan'], {
    on: 'approved_on',
  }),
  figureOf(projects, 'projects_started', ['Projects started', 'Mga proyektong nagsimula'], {
    on: 'starts_on',
    where: [not(isOneOf('status', 'proposed', 'approved', 'cancelled'))],
  }),
  figureOf(projects, 'projects_completed', ['Projects completed', 'Mga proyektong natapos'], {
    on: 'completed_on',
  }),
];

/** What was finished on a day. */
export const accomplished: readonly FigureSpec[] = [
  figureOf(assessments, 'assessments_completed', ['Assessments completed', 'Mga assessment na natapos'], {
    on: 'completed_on',
    that: ['completed'],
  }),
  figureOf(assessments, 'assessments_validated', ['Assessments validated', 'Mga assessment na napatunayan'], {
    on: 'validated_on',
  }),
  figureOf(workshops, 'workshops_completed', ['Workshops completed', 'Mga workshop na natapos'], {
    on: 'held_on',
    that: ['completed'],
  }),
  figureOf(engagements, 'engagements_completed', ['Engagements completed', 'Mga engagement na natapos'], {
    on: 'held_at',
    that: ['completed'],
  }),
  figureOf(milestones, 'milestones_achieved', ['Milestones achieved', 'Mga milestone na naabot'], {
    on: 'achieved_on',
  }),
  figureOf(policies, 'policies_approved', ['Policies approved', 'Mga patakarang inaprubahan'], {
    on: 'approved_on',
  }),
  figureOf(policies, 'policies_implemented', ['Policies implemented', 'Mga patakarang naipatupad'], {
    on: 'implemented_on',
  }),
  figureOf(projects, 'projects_completed', ['Projects completed', 'Mga proyektong natapos'], {
    on: 'completed_on',
    that: ['completed'],
  }),
  figureOf(tasks, 'tasks_completed', ['Staff tasks completed', 'Mga gawaing natapos'], {
    on: 'completed_at',
    that: ['completed'],
  }),
];

/** What has to be done by a day and is not. */
export const fallingDue: readonly FigureSpec[] = [
  figureOf(tasks, 'tasks_due', ['Open staff tasks due', 'Mga bukas na gawaing dapat matapos'], {
    on: 'due_on',
    that: ['open'],
  }),
  figureOf(milestones, 'milestones_due', ['Partnership milestones due', 'Mga milestone na dapat maabot'], {
    on: 'due_on',
    that: ['open'],
  }),
  figureOf(policies, 'policies_due', ['Policies due for implementation', 'Mga patakarang dapat ipatupad'], {
    on: 'implementation_due',
    where: [OPEN_POLICY],
  }),
  figureOf(projects, 'projects_ending', ['Projects due to end', 'Mga proyektong dapat matapos'], {
    on: 'ends_on',
    where: [OPEN_PROJECT],
  }),
  figureOf(assessments, 'assessments_due', ['Assessments due to end', 'Mga assessment na dapat matapos'], {
    on: 'planned_end',
    that: ['pending'],
  }),
  figureOf(
    partnerships,
    'partnerships_ending',
    ['Active partnerships ending', 'Mga aktibong partnership na magtatapos'],
    {
      on: 'ends_on',
      that: ['active'],
    },
  ),
  figureOf(events, 'deadlines', ['Deadlines in the calendar', 'Mga deadline sa kalendaryo'], {
    on: 'starts_at',
    that: ['deadline'],
  }),
];

/** What is late. */
export const overdue: readonly FigureSpec[] = [
  figureOf(projects, 'overdue_projects', ['Overdue projects', 'Mga proyektong lampas sa petsa'], {
    that: ['overdue'],
  }),
  figureOf(policies, 'overdue_policies', ['Overdue policies', 'Mga patakarang lampas sa petsa'], {
    that: ['overdue'],
  }),
  figureOf(assessments, 'overdue_assessments', ['Overdue assessments', 'Mga assessment na lampas sa petsa'], {
    that: ['overdue'],
  }),
  figureOf(milestones, 'overdue_milestones', ['Overdue milestones', 'Mga milestone na lampas sa petsa'], {
    that: ['overdue'],
  }),
  figureOf(tasks, 'overdue_tasks', ['Overdue staff tasks', 'Mga gawaing lampas sa petsa'], {
    that: ['overdue'],
  }),
];

/** What asks to be looked at now. */
export const attention: readonly FigureSpec[] = [
  figureOf(needs, 'critical_unmet_needs', ['Critical unmet needs', 'Mga kritikal na di pa natutugunan'], {
    that: ['unmet', 'critical'],
  }),
  figureOf(
    needs,
    'critical_unaddressed_needs',
    ['of them, without a project', 'sa mga ito, walang proyekto'],
    {
      that: ['unmet', 'critical', 'unaddressed'],
    },
  ),
  figureOf(
    communities,
    'critical_services',
    [
      'Communities with a critical infrastructure need',
      'Mga komunidad na may kritikal na pangangailangan sa imprastruktura',
    ],
    {
      that: ['critical'],
    },
  ),
  ...overdue,
  figureOf(projects, 'over_budget_projects', ['Projects over budget', 'Mga proyektong lampas sa badyet'], {
    that: ['over_budget'],
  }),
  figureOf(
    projects,
    'underutilized_projects',
    ['Underutilized projects', 'Mga proyektong mababa ang paggamit ng pondo'],
    {
      that: ['underutilized'],
    },
  ),
  figureOf(
    partnerships,
    'expiring_partnerships',
    ['Expiring partnerships', 'Mga partnership na malapit nang magtapos'],
    {
      that: ['expiring'],
    },
  ),
];

/** What lies ahead, from today on. */
export const ahead: readonly FigureSpec[] = [
  figureOf(workshops, 'workshops', ['Workshops', 'Mga workshop'], { on: 'held_on', that: ['upcoming'] }),
  figureOf(engagements, 'engagements', ['Engagements', 'Mga engagement'], {
    on: 'held_at',
    where: [from('held_at', '$today'), NOT_OFF],
  }),
  figureOf(assessments, 'assessments', ['Assessments to start', 'Mga assessment na magsisimula'], {
    on: 'planned_start',
    where: [from('planned_start', '$today'), not(isOneOf('status', 'cancelled'))],
  }),
  figureOf(projects, 'projects', ['Projects to start', 'Mga proyektong magsisimula'], {
    on: 'starts_on',
    where: [from('starts_on', '$today'), OPEN_PROJECT],
  }),
  figureOf(partnerships, 'partnerships', ['Partnerships to start', 'Mga partnership na magsisimula'], {
    on: 'starts_on',
    where: [from('starts_on', '$today')],
  }),
  figureOf(events, 'events', ['Calendar events', 'Mga kaganapan sa kalendaryo'], {
    on: 'starts_at',
    where: [from('starts_at', '$today')],
  }),
];

/** What is being worked on. */
export const underWay: readonly FigureSpec[] = [
  figureOf(assessments, 'ongoing_assessments', ['Ongoing assessments', 'Mga kasalukuyang assessment'], {
    that: ['ongoing'],
  }),
  figureOf(workshops, 'ongoing_workshops', ['Ongoing workshops', 'Mga kasalukuyang workshop'], {
    that: ['ongoing'],
  }),
  figureOf(needs, 'needs_in_progress', ['Needs being met', 'Mga pangangailangang tinutugunan'], {
    that: ['in_progress'],
  }),
  figureOf(projects, 'ongoing_projects', ['Ongoing projects', 'Mga kasalukuyang proyekto'], {
    that: ['ongoing'],
  }),
  figureOf(partnerships, 'active_partnerships', ['Active partnerships', 'Mga aktibong partnership'], {
    that: ['active'],
  }),
  figureOf(engagements, 'ongoing_engagements', ['Ongoing engagements', 'Mga kasalukuyang engagement'], {
    that: ['ongoing'],
  }),
  figureOf(
    policies,
    'policies_in_implementation',
    ['Policies in implementation', 'Mga patakarang ipinatutupad'],
    {
      that: ['in_implementation'],
    },
  ),
  figureOf(tasks, 'tasks_in_progress', ['Staff tasks in progress', 'Mga gawaing ginagawa'], {
    that: ['in_progress'],
  }),
];

/** What the asker has to do. */
export const mine: readonly FigureSpec[] = [
  figureOf(tasks, 'open_tasks', ['My open tasks', 'Mga bukas kong gawain'], {
    on: 'due_on',
    that: ['mine', 'open'],
  }),
  figureOf(tasks, 'overdue_tasks', ['of them, overdue', 'sa mga ito, lampas sa petsa'], {
    on: 'due_on',
    that: ['mine', 'overdue'],
  }),
  figureOf(
    tasks,
    'urgent_tasks',
    ['My open tasks of high or critical priority', 'Mga bukas kong gawaing mataas o kritikal'],
    {
      on: 'due_on',
      that: ['mine', 'open'],
      where: [isOneOf('priority', 'high', 'critical')],
    },
  ),
  figureOf(events, 'events', ['My events from today', 'Mga kaganapan ko mula ngayon'], {
    on: 'starts_at',
    that: ['mine'],
    where: [from('starts_at', '$today')],
  }),
];

/** What there is of communities, by whatever they are narrowed to. */
export const ofCommunities: readonly FigureSpec[] = [
  figureOf(communities, 'communities', ['Communities', 'Mga komunidad']),
  figureOf(communities, 'population', ['Population', 'Populasyon'], {
    metric: sumOf('population'),
    unit: 'people',
  }),
  figureOf(communities, 'households', ['Households', 'Sambahayan'], {
    metric: sumOf('households'),
    unit: 'households',
  }),
  figureOf(communities, 'household_size', ['People per household', 'Tao kada sambahayan'], {
    metric: { kind: 'quotient', numerator: 'population', denominator: 'households', scale: 1 },
  }),
  figureOf(communities, 'women', ['Women', 'Kababaihan'], { metric: sumOf('women_count') }),
  figureOf(communities, 'children', ['Children', 'Mga bata'], { metric: sumOf('children_count') }),
  figureOf(communities, 'displaced', ['Internally displaced persons', 'Mga taong lumikas'], {
    metric: sumOf('idp_count'),
  }),
  figureOf(communities, 'mosques', ['Mosques', 'Mga moske'], { metric: sumOf('mosques_count') }),
  figureOf(communities, 'madaris', ['Madaris', 'Mga madrasah'], { metric: sumOf('madrasah_count') }),
  figureOf(communities, 'without_water', ['Communities without water', 'Mga komunidad na walang tubig'], {
    where: [has('services', isOneOf('service', 'water'), isOneOf('rating', 'none'))],
  }),
  figureOf(
    communities,
    'without_electricity',
    ['Communities without electricity', 'Mga komunidad na walang kuryente'],
    {
      where: [has('services', isOneOf('service', 'electricity'), isOneOf('rating', 'none'))],
    },
  ),
  figureOf(communities, 'assessed', ['Communities assessed', 'Mga komunidad na nasuri'], {
    that: ['assessed'],
  }),
  figureOf(
    communities,
    'with_unmet_needs',
    ['Communities with unmet needs', 'Mga komunidad na may di pa natutugunan'],
    {
      where: [has('needs', not(isOneOf('status', 'met', 'rejected')))],
    },
  ),
  figureOf(communities, 'with_projects', ['Communities with projects', 'Mga komunidad na may proyekto'], {
    where: [has('projects')],
  }),
]; // prettier-ignore
