import type { Act } from '../../engine/chat/act.ts';

/** What is said besides questions: greetings, thanks, calls for help, wishes to go somewhere. */
export const acts: readonly Act[] = [
  {
    id: 'general.greeting',
    kind: 'GENERAL',
    variants: [
      'hello',
      'hi',
      'good morning',
      'good afternoon',
      'kumusta',
      'magandang umaga',
      'assalamu alaikum',
      'salam',
    ],
    answer: {
      en: 'Hello. Ask me about communities, needs, assessments, partners, policies, projects or your own tasks.',
      fil: 'Kumusta po. Magtanong tungkol sa mga komunidad, pangangailangan, assessment, katuwang, patakaran, proyekto o sarili mong gawain.',
    },
  },
]; // prettier-ignore
