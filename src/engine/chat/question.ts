import type { IsoDate } from '../../core/calendar.ts';
import { analyze } from '../language/analyze.ts';
import { fill } from './format/phrase.ts';
import type { Reading } from './reading.ts';
import type { Language } from './reply.ts';
import type { ChatTemplate } from './template.ts';
import type { ChatServices } from './turn.ts';

/**
 * The question, in full, that a reading answers; empty where a slot has nothing to fill it, or where the
 * template's question has not been put into the language.
 *
 * @example questionOf(template, reading, 'en') // 'How many Maranao communities in Region X are there?'
 */
export const questionOf = (template: ChatTemplate, reading: Reading, language: Language): string => {
  const frame = language === 'en' ? template.question : template.filipinoQuestion;
  const filled = fill(frame ?? '', reading, language).replace(DAYS, '');
  const question = filled.replace(/\s+/g, ' ').trim();
  return / \?| (?:of|ng)$| of by |\b(?:ng|kada|ayon sa) ?\?/.test(question) ? '' : question;
};

/** The same, in English where the language has no words for it yet. */
export const questionInWords = (template: ChatTemplate, reading: Reading, language: Language): string =>
  questionOf(template, reading, language) || questionOf(template, reading, 'en');

/** "This year" is asked, and the answer tells its days. */
const DAYS = / \(\d{1,2} \p{L}+ \d{4}(?: (?:to|hanggang) \d{1,2} \p{L}+ \d{4})?\)/gu;

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
