import type { Route } from '../../../engine/goals/goal-catalog.ts';
import type { FactName } from '../facts/index.ts';
import { SIGN_LANGUAGES } from '../facts/language.ts';

/** From the first words to a conversation, and to a test where there is one. */
export const languageRoute: Route<FactName> = {
  category: 'language',
  whole: ['learn', 'fluent', 'speak', 'level'],
  // Templates that listen and speak are no help with a language that is signed.
  unless: { oneOf: ['target_language', SIGN_LANGUAGES] },
  marks: ['jlpt', 'topik', 'hsk', 'delf', 'fluent', 'vocabulary', 'grammar'],
  milestones: [
    {
      id: 'foundations',
      title: 'Foundations',
      focus: ['start', 'beginner', 'alphabet', 'basics', 'vocabulary', 'grammar', 'script'],
    },
    {
      id: 'practice',
      title: 'Practice',
      focus: [
        'speak',
        'speaking',
        'conversation',
        'talk',
        'listening',
        'writing',
        'reading',
        'read',
        'practise',
        'practice',
      ],
    },
    {
      id: 'language-test',
      title: 'The test',
      with: ['foundations', 'practice'],
      focus: [
        'exam',
        'test',
        'ielts',
        'toefl',
        'jlpt',
        'jft',
        'delf',
        'dele',
        'topik',
        'hsk',
        'goethe',
        'testdaf',
        'toeic',
        'certificate',
      ],
      when: { any: [{ has: 'language_exam' }, { has: 'language_exam_date' }] },
    },
  ],
};
