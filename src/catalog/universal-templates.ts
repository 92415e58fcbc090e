import { countPlan } from '../engine/chat/plans.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import { wording } from './enumeration.ts';
import { KINDS } from './kinds.ts';
import { SHARE, shareClaimed } from './share-of.ts';

const analysis = { version: '1', intent: 'ANALYSIS' } as const;
const ofShare = { ...SHARE, visualization: 'PIE' } as const;

/** "Are all critical needs funded?": how many of them are, and whether that is all. */
const wholesale: readonly ChatTemplate[] = KINDS.map(
  ([prefix, category, dataset, one, many, fil]): ChatTemplate => ({
    ...analysis,
    category,
    dataset,
    id: `${prefix}.all`,
    examples: [
      `Are all ${many} {condition}?`,
      `Is every ${one} {condition}?`,
      `Were all the ${many} {condition}?`,
      `Lahat ba ng ${fil} ay {condition}?`,
    ],
    counterExamples: [`Are there ${many}?`, `How many ${many} are there?`],
    question: 'What percentage are {subject}?',
    plan: shareClaimed,
    whole: wording('Yes, all {denominator} are {subject}.', 'Oo, lahat ng {denominator} ay {subject}.'),
    answer: wording(
      'No, {numerator} of {denominator} are {subject}.',
      'Hindi, {numerator} sa {denominator} ang {subject}.',
    ),
    ...ofShare,
  }),
);

/** "Are more than half of the needs unmet?", "do most of our communities fish?": a part against what it is said to be. */
const ofPortion: readonly ChatTemplate[] = KINDS.map(
  ([prefix, category, dataset, , many, fil]): ChatTemplate => ({
    ...analysis,
    category,
    dataset,
    id: `${prefix}.portion`,
    examples: [
      `Are {portion} ${many} {condition}?`,
      `Is it true that {portion} ${many} are {condition}?`,
      `{portion} ng mga ${fil} ay {condition}, tama ba?`,
    ],
    counterExamples: [`Are all ${many} {condition}?`, `What percentage of ${many} are {condition}?`],
    question: 'What percentage are {subject}?',
    plan: shareClaimed,
    whole: wording(
      'Yes, {value} ({numerator} of {denominator}) are {subject}.',
      'Oo, {value} ({numerator} sa {denominator}) ang {subject}.',
    ),
    answer: wording(
      'No, {value} ({numerator} of {denominator}) are {subject}.',
      'Hindi, {value} ({numerator} sa {denominator}) ang {subject}.',
    ),
    ...ofShare,
  }),
);

/** "Are there more than 50 active partnerships?", "there are 12 overdue tasks, correct?": so many as they are said to be. */
const ofNumber: readonly ChatTemplate[] = KINDS.map(
  ([prefix, category, dataset, , many, fil]): ChatTemplate => ({
    ...analysis,
    category,
    dataset,
    id: `${prefix}.so-many`,
    examples: [
      `Are there {bound} ${many}?`,
      `Do we have {bound} ${many}?`,
      `We have {bound} ${many}, correct?`,
      `May {bound} ${fil} ba?`,
      `Is it true that there are {n} ${many}?`,
      `We have {n} ${many}, correct?`,
      `May {n} ${fil} tayo, tama ba?`,
    ],
    counterExamples: [`Are there ${many}?`, `How many ${many} are there?`],
    question: 'How many {subject} are there?',
    plan: countPlan,
    whole: wording('Yes, there are {value} {subject}.', 'Oo, may {value} {subject}.'),
    answer: wording('No, there are {value} {subject}.', 'Hindi, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
    visualization: 'NUMBER',
  }),
);

export const universalTemplates: readonly ChatTemplate[] = [...wholesale, ...ofPortion, ...ofNumber];
