import type { Route } from '../../../engine/goals/goal-catalog.ts';
import type { FactName } from '../facts/index.ts';

const NO_OFFER = {
  not: {
    any: [
      { oneOf: ['job_search_status', ['holding an offer']] },
      { has: 'offer_company' },
      { has: 'offer_amount' },
    ],
  },
} as const;

/** From the first look at yourself to a signed contract. */
export const careerRoute: Route<FactName> = {
  category: 'career',
  whole: [
    'get a job',
    'find a job',
    'land a job',
    'find work',
    'become',
    'career change',
    'change career',
    'switch careers',
    'get hired',
    'work as',
    'new job',
    'first job',
    'remote job',
  ],
  marks: [
    'resume',
    'cv',
    'curriculum vitae',
    'job',
    'jobs',
    'linkedin',
    'trabaho',
    'employer',
    'career',
    'promotion',
  ],
  milestones: [
    {
      id: 'resume',
      title: 'Résumé',
      focus: ['resume', 'cv', 'curriculum vitae', 'cover letter'],
      when: NO_OFFER,
    },
    {
      id: 'linkedin',
      title: 'LinkedIn',
      focus: ['linkedin', 'online profile', 'personal brand', 'portfolio'],
      when: NO_OFFER,
    },
    {
      id: 'job-search',
      title: 'Job search',
      focus: ['job search', 'look for work', 'job hunt', 'find openings', 'openings', 'vacancies'],
      when: NO_OFFER,
    },
    {
      id: 'applications',
      title: 'Applications',
      focus: ['apply', 'applications', 'application', 'applying'],
      when: NO_OFFER,
    },
    {
      id: 'networking',
      title: 'Networking',
      focus: ['network', 'networking', 'connections', 'contacts', 'referral', 'referrals', 'mentor'],
    },
    {
      id: 'skill-building',
      title: 'Skill building',
      focus: [
        'learn',
        'skill',
        'skills',
        'upskill',
        'course',
        'certification',
        'certificate',
        'certified',
        'training',
        'board exam',
        'promotion',
        'promoted',
      ],
    },
    {
      id: 'interview-preparation',
      title: 'Interview preparation',
      focus: ['interview', 'interviews', 'interviewing'],
      when: NO_OFFER,
    },
    {
      id: 'offers',
      title: 'Offers and negotiation',
      focus: [
        'negotiate',
        'negotiation',
        'negotiating',
        'counteroffer',
        'my offer',
        'the offer',
        'offers',
        'raise',
        'pay rise',
        'salary',
      ],
    },
  ],
};
