/** Kinds of rows that conditions hold of: id prefix, category, dataset, and how questions name one and several. */
export const KINDS = [
  ['communities', 'communities', 'communities', 'community', 'communities', 'komunidad'],
  ['needs', 'needs', 'needs', 'need', 'needs', 'pangangailangan'],
  ['mana.assessments', 'mana', 'assessments', 'assessment', 'assessments', 'assessment'],
  ['mana.workshops', 'mana', 'workshops', 'workshop', 'workshops', 'workshop'],
  ['projects', 'projects', 'projects', 'project', 'projects', 'proyekto'],
  ['policies', 'policies', 'policies', 'policy', 'policies', 'patakaran'],
  ['coordination.partnerships', 'coordination', 'partnerships', 'partnership', 'partnerships', 'partnership'],
  ['coordination.engagements', 'coordination', 'engagements', 'engagement', 'engagements', 'engagement'],
  [
    'coordination.organizations',
    'coordination',
    'organizations',
    'organization',
    'organizations',
    'organisasyon',
  ],
  [
    'coordination.milestones',
    'coordination',
    'partnership_milestones',
    'milestone',
    'milestones',
    'milestone',
  ],
  ['staff', 'staff', 'staff', 'staff member', 'staff members', 'kawani'],
  ['staff.tasks', 'staff', 'staff_tasks', 'task', 'tasks', 'gawain'],
] as const; // prettier-ignore
