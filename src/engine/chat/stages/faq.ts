import { faqAnswer } from '../faq-answer.ts';
import { note, type Stage } from '../turn.ts';

/** Answers what is asked often, with figures of today where the answer has any. */
export const faq: Stage = {
  name: 'faq',
  async run(turn, services) {
    if (turn.match) return null;
    const { vocabulary } = services;
    const found = services.faqBook.find(turn.message, {
      of: vocabulary.spelling,
      isKnown: vocabulary.isKnown,
    });
    if (!found) {
      note(turn, 'faq', 'none covers the question');
      return null;
    }
    const figures = found.figures ? (await services.faqFigures.figuresOf(found.id)).values : {};
    await services.faqFigures.hit(found.id);
    note(turn, 'faq', found.id);
    return {
      source: 'FAQ',
      intent: 'FAQ',
      text: faqAnswer(found, turn.language, figures),
      confidence: 1,
      entities: [],
      suggestions: found.followUps ?? [],
      faqId: found.id,
    };
  },
};
