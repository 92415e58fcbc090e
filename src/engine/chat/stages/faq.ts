import { faqAnswer } from '../faq-answer.ts';
import { asks, opensAsRest } from '../pointing.ts';
import { pointsToOne } from '../pronouns-in.ts';
import { type ChatServices, note, type Stage, type TurnState } from '../turn.ts';

/** The message with every unknown word that can only be one other written as that: "waht does it stnad for". */
const mended = ({ message, analysis }: TurnState, { vocabulary }: ChatServices): string =>
  analysis.tokens.reduceRight((text, { start, end, norm, number }) => {
    if (number !== undefined || vocabulary.isKnown(norm)) return text;
    const [only, ...others] = vocabulary.spelling.candidates(norm);
    return only === undefined || others.length > 0 ? text : text.slice(0, start) + only + text.slice(end);
  }, message);

const OWN: ReadonlySet<string> = new Set(['ko', 'akin', 'aking', 'kong']);
const OWN_WORDS = /(?<!\p{L})(?:ko|akin|aking|kong)(?!\p{L})/iu;

const FIELD = /^\s*(?:(?:sa|in|of|for|under)\s+)?(?:what|which|anong|aling)\s+[\p{L}-]+\s*\??\s*$/iu;
const WHICH_ONES = /^\s*(?:and\s+)?(?:which|what)\s+ones?\b/i;

/** "And MANA?" after a question about rows goes on from it, and asks for no meaning. */
const goesOnFrom = ({ lastFrame, analysis }: TurnState): boolean =>
  lastFrame?.plan != null &&
  ((opensAsRest(analysis) && !asks(analysis)) ||
    // "Which ones don't?" is of the rows before.
    WHICH_ONES.test(analysis.message) ||
    // "What sector?"
    (analysis.tokens.length <= 3 && FIELD.test(analysis.message)) ||
    // "What is its ethnic group?" is of the row before.
    ((lastFrame.one ?? lastFrame.topic) != null && pointsToOne(analysis)));

/** Answers what is asked often, with figures of today where the answer has any. */
export const faq: Stage = {
  name: 'faq',
  async run(turn, services) {
    if (turn.match || goesOnFrom(turn)) return null;
    const { vocabulary } = services;
    const repair = { of: vocabulary.spelling, isKnown: vocabulary.isKnown };
    const found =
      services.faqBook.find(turn.message, repair) ?? services.faqBook.find(mended(turn, services), repair);
    // "Ano pa ang mga task ko na overdue?" asks for one's own, and not what the word means.
    const ofOwn = turn.analysis.tokens.some(({ norm }) => OWN.has(norm));
    const saysOwn = found && [found.question, ...found.variants].some((words) => OWN_WORDS.test(words));
    if (!found || (ofOwn && !saysOwn)) {
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
