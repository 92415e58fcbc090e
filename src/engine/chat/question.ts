import type { IsoDate } from '../../core/calendar.ts';
import { analyze } from '../language/analyze.ts';
import { fill } from './format/phrase.ts';
import type { Reading } from './reading.ts';
import type { ChatTemplate } from './template.ts';
import type { ChatServices } from './turn.ts';

/**
 * The question, in full, that a reading answers.
 *
 * @example questionOf(template, reading) // 'How many Maranao communities in Region X are there?'
 */
export const questionOf = (template: ChatTemplate, reading: Reading): string => {
  const question = fill(template.question, reading, 'en').replace(/\s+/g, ' ').trim();
  // A slot that the reading has nothing for leaves no question.
  return / \?| of$| of by /.test(question) ? '' : question;
};

/** Questions whose fate is remembered; the same ones are suggested again and again. */
const REMEMBERED = 5_000;

const remembered = (fates: Map<string, boolean>, key: string, find: () => boolean): boolean => {
  const fate = fates.get(key);
  if (fate !== undefined) return fate;
  if (fates.size >= REMEMBERED) fates.clear();
  const found = find();
  fates.set(key, found);
  return found;
};

/** Whether a question is answered, and not asked back: what every suggestion must pass before it is shown. */
export const isAnswered = (question: string, services: ChatServices, today: IsoDate): boolean => {
  if (services.faqBook.find(question)) return true;
  return remembered(services.fates, `${today} ${question}`, () => {
    const outcome = services.matcher.match(analyze(question, services.vocabulary, today), {
      today,
      staffId: null,
      carried: null,
    });
    return outcome.kind === 'match' && outcome.match.reading.repairs.length === 0;
  });
};

/** The first `limit` different questions that are answered. */
export const answeredOnes = (
  questions: Iterable<string>,
  limit: number,
  services: ChatServices,
  today: IsoDate,
): readonly string[] => {
  const chosen: string[] = [];
  for (const question of questions) {
    if (chosen.length >= limit) break;
    if (question !== '' && !chosen.includes(question) && isAnswered(question, services, today))
      chosen.push(question);
  }
  return chosen;
};
