import { faqAnswer } from '../faq-answer.ts';
import { asks, opensAsRest } from '../pointing.ts';
import { note, type Stage, type TurnState } from '../turn.ts';

/** "And MANA?" after a question about rows goes on from it, and asks for no meaning. */
const goesOnFrom = ({ lastFrame, analysis }: TurnState): boolean =>
  lastFrame?.plan != null && opensAsRest(analysis) && !asks(analysis);

/** Answers what is asked often, with figures of today where the answer has any. */
export const faq: Stage = {
  name: 'faq',
  async run(turn, services) {
    if (turn.match || goesOnFrom(turn)) return null;
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
