import { daysMeasure } from '../mana/fields.ts';

/** The steps of a recommendation, as questions name the moment of each. */
export const STEPS_OF = {
  proposal: ['proposal', 'being proposed'],
  submission: ['submission', 'being submitted'],
  approval: ['approval', 'being approved'],
  implementation: ['implementation', 'being implemented'],
} as const;

type Step = keyof typeof STEPS_OF;

const SPANS = [
  'time',
  'day',
  'number of days',
  'length of time',
  'wait',
  'gap',
  'interval',
  'duration',
  'turnaround',
];

/** How much time lies between two steps: "time from submission to approval", "gap between proposal and approval". */
const between = (first: Step, second: Step): readonly string[] =>
  SPANS.flatMap((span) =>
    STEPS_OF[first].flatMap((from) =>
      STEPS_OF[second].flatMap((to) => [
        `${span} from ${from} to ${to}`,
        `${span} between ${from} and ${to}`,
      ]),
    ),
  );

/** The time that passes from one step of a recommendation to another. */
export const stepMeasures = [
  {
    ...daysMeasure(
      'approval_days',
      [
        ...between('submission', 'approval'),
        'approval time',
        'time to approval',
        'days to approval',
        'time to approve',
        'days to approve',
        'days from submission to approval',
        'approval duration',
        'approval period',
        'time until approval',
        'tagal ng pag apruba',
        'tagal bago maaprubahan',
        'approval turnaround',
        'wait for approval',
        'time to get approved',
        'time to be approved',
        'days to be approved',
        'days to get approved',
        'days before approval',
        'number of days to approval',
        'number of days to approve',
        'number of days before approval',
        'number of days to be approved',
        'number of days until approval',
        'days until approval',
        'approval lead time',
        'approval wait',
        'waiting time for approval',
        'waiting time to approval',
        'tagal ng approval',
        'tagal ng pag aapruba',
        'tagal mula pagsumite hanggang pag apruba',
        'bilang ng araw bago maaprubahan',
      ],
      'time to approval',
      'tagal bago maaprubahan',
    ),
    between: ['submitted_on', 'approved_on'] as const,
  },
  {
    ...daysMeasure(
      'submission_days',
      [
        ...between('proposal', 'submission'),
        'submission time',
        'time to submission',
        'days to submission',
        'time to submit',
        'days to submit',
        'days from proposal to submission',
        'tagal bago maisumite',
        'days until submission',
        'days before submission',
        'number of days to submission',
        'time until submission',
        'bilang ng araw bago maisumite',
        'tagal mula pagmungkahi hanggang pagsumite',
      ],
      'time from proposal to submission',
      'tagal bago maisumite',
    ),
    between: ['proposed_on', 'submitted_on'] as const,
  },
  {
    ...daysMeasure(
      'implementation_days',
      [
        ...between('approval', 'implementation'),
        'implementation time',
        'time to implementation',
        'days to implementation',
        'time to implement',
        'days to implement',
        'days from approval to implementation',
        'implementation duration',
        'implementation period',
        'tagal bago maipatupad',
        'tagal ng pagpapatupad',
        'days until implementation',
        'days before implementation',
        'number of days to implementation',
        'number of days to implement',
        'time until implementation',
        'time to be implemented',
        'days to be implemented',
        'implementation lead time',
        'bilang ng araw bago maipatupad',
        'tagal mula pag apruba hanggang pagpapatupad',
        'tagal ng implementasyon',
      ],
      'time from approval to implementation',
      'tagal bago maipatupad',
    ),
    between: ['approved_on', 'implemented_on'] as const,
  },
  {
    ...daysMeasure(
      'proposal_approval_days',
      [
        ...between('proposal', 'approval'),
        'tagal mula panukala hanggang pag apruba',
        'tagal mula pagmungkahi hanggang pag apruba',
        'tagal mula proposal hanggang approval',
      ],
      'time from proposal to approval',
      'tagal mula panukala hanggang pag-apruba',
    ),
    between: ['proposed_on', 'approved_on'] as const,
  },
  {
    ...daysMeasure(
      'proposal_implementation_days',
      [
        ...between('proposal', 'implementation'),
        'tagal mula panukala hanggang pagpapatupad',
        'tagal mula proposal hanggang implementation',
      ],
      'time from proposal to implementation',
      'tagal mula panukala hanggang pagpapatupad',
    ),
    between: ['proposed_on', 'implemented_on'] as const,
  },
  {
    ...daysMeasure(
      'submission_implementation_days',
      [
        ...between('submission', 'implementation'),
        'tagal mula pagsumite hanggang pagpapatupad',
        'tagal mula submission hanggang implementation',
      ],
      'time from submission to implementation',
      'tagal mula pagsumite hanggang pagpapatupad',
    ),
    between: ['submitted_on', 'implemented_on'] as const,
  },
];
