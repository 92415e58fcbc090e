import type { Route } from '../../../engine/goals/goal-catalog.ts';
import type { FactName } from '../facts/index.ts';
import { MIND_SPORTS } from '../facts/sport.ts';

/** From a safe start to the day of the event. */
export const sportRoute: Route<FactName> = {
  category: 'sport',
  whole: ['run', 'marathon', 'finish', 'complete', 'swim', 'climb', 'ride', 'win'],
  wholeWhen: { has: 'deadline' },
  unless: { oneOf: ['sport', MIND_SPORTS] },
  marks: [
    'marathon',
    'half marathon',
    'basketball',
    'football',
    'volleyball',
    'badminton',
    'triathlon',
    'gym',
    '5k',
    '10k',
    '21k',
  ],
  milestones: [
    {
      id: 'safe-start',
      title: 'A safe start',
      focus: ['start', 'begin', 'get fit', 'fit', 'healthy', 'injury', 'recover'],
    },
    {
      id: 'training',
      title: 'Training',
      focus: ['train', 'training', 'improve', 'faster', 'stronger', 'practice'],
    },
    {
      id: 'event',
      title: 'The event',
      with: ['safe-start', 'training'],
      focus: [
        'race',
        'event',
        'competition',
        'tournament',
        'match',
        'fun run',
        'marathon',
        'championship',
        'tryout',
        'tryouts',
      ],
      when: { yes: 'event_wanted' },
    },
  ],
};
