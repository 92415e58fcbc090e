import { figure } from '../language/figures.ts';
import type { Faq } from './faq.ts';
import type { Language } from './reply.ts';

/**
 * The answer of a FAQ in words, its live figures filled in as each language writes them. A figure that is
 * not among `figures` leaves its slot standing.
 *
 * @example faqAnswer(faq, 'en', { communities: 1234 }) // 'The office serves 1,234 communities.'
 */
export const faqAnswer = (faq: Faq, language: Language, figures: Readonly<Record<string, number>>): string =>
  faq.answer[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = figures[name];
    return value === undefined ? slot : figure(value)[language];
  });
