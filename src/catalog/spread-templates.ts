import type { ChatTemplate } from '../engine/chat/template.ts';
import { addedUpOverTime, figuresOfPeriods } from './row-questions.ts';
import { spreadQuestions } from './spread-questions.ts';

type Spread = Parameters<typeof spreadQuestions>[0];

const spread = (
  category: string,
  prefix: string,
  [dataset, many, fil]: readonly [dataset: string, many: string, fil: string],
  pairsOfGroups: Spread['pairsOfGroups'],
): Spread => ({ dataset, category, prefix, many, fil, pairsOfGroups });

const timed = (
  category: string,
  prefix: string,
  [dataset, many, fil]: readonly [dataset: string, many: string, fil: string],
) => ({ dataset, category, prefix, many, fil });

const needs = timed('needs', 'needs', ['needs', 'needs', 'pangangailangan']);
const assessments = timed('mana', 'mana.assessments', ['assessments', 'assessments', 'assessment']);
const engagements = timed('coordination', 'coordination.engagements', [
  'engagements',
  'engagements',
  'engagement',
]);
const partnerships = timed('coordination', 'coordination.partnerships', [
  'partnerships',
  'partnerships',
  'partnership',
]);
const consultations = timed('policies', 'policies.consultations', [
  'policy_consultations',
  'policy consultations',
  'konsultasyon sa patakaran',
]);

/** What rows of each module add up to over time; what is not here, the module's own templates tell. */
const overTime: readonly ChatTemplate[] = [
  ...[engagements, partnerships, consultations].map(addedUpOverTime),
  ...[needs, assessments, consultations].map(figuresOfPeriods),
];

/** How rows of each module spread over pairs of groups and over time, and as shares. */
const spreads: readonly ChatTemplate[] = [
  spread(
    'communities',
    'stakeholders',
    ['stakeholders', 'stakeholders', 'stakeholder'],
    ['region and influence level', 'kind and engagement level'],
  ),
  spread(
    'needs',
    'needs',
    ['needs', 'needs', 'pangangailangan'],
    ['region and sector', 'urgency and status'],
  ),
  spread(
    'mana',
    'mana.assessments',
    ['assessments', 'assessments', 'assessment'],
    ['region and status', 'category and methodology'],
  ),
  spread(
    'mana',
    'mana.workshops',
    ['workshops', 'workshops', 'workshop'],
    ['region and status', 'theme and region'],
  ),
  spread(
    'policies',
    'policies',
    ['policies', 'policies', 'patakaran'],
    ['sector and status', 'region and priority'],
  ),
  spread(
    'projects',
    'projects',
    ['projects', 'projects', 'proyekto'],
    ['region and status', 'sector and funding source'],
  ),
  spread(
    'coordination',
    'coordination.engagements',
    ['engagements', 'engagements', 'engagement'],
    ['region and kind', 'kind and outcome'],
  ),
  spread(
    'coordination',
    'coordination.partnerships',
    ['partnerships', 'partnerships', 'partnership'],
    ['kind and status', 'region and status'],
  ),
  spread(
    'staff',
    'staff.tasks',
    ['staff_tasks', 'staff tasks', 'gawain ng kawani'],
    ['assignee and status', 'status and priority'],
  ),
].flatMap(spreadQuestions);

export const spreadTemplates: readonly ChatTemplate[] = [...spreads, ...overTime];
