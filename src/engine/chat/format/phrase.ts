import { figure } from '../../language/figures.ts';
import { nounPhrase } from '../../language/noun-phrase.ts';
import type { Constraint } from '../../language/sense.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../reply.ts';

/**
 * The rows that a reading is about, in words.
 *
 * @example subjectPhrase(reading, 'en') // 'Maranao communities in Region X'
 */
export const subjectPhrase = (
  reading: Reading,
  language: Language,
  number: 'one' | 'many' = 'many',
  constraints: readonly Constraint[] = reading.constraints,
): string => nounPhrase(reading.dataset.noun, constraints, language, number);

const SUPERLATIVES = {
  quantity: { desc: ['most', 'pinakamaraming'], asc: ['fewest', 'pinakakaunting'] },
  any: { desc: ['most', 'pinakamaraming'], asc: ['fewest', 'pinakakaunting'] },
  size: { desc: ['largest', 'pinakamalaking'], asc: ['smallest', 'pinakamaliit na'] },
  age: { desc: ['newest', 'pinakabagong'], asc: ['oldest', 'pinakalumang'] },
} as const;

/** The word for the order asked for: "most", "smallest", "oldest". */
export const superlative = (reading: Reading, language: Language): string => {
  const { direction = 'desc', by = 'any' } = (reading.ranking ?? {}) as {
    direction?: 'asc' | 'desc';
    by?: keyof typeof SUPERLATIVES;
  };
  return SUPERLATIVES[by][direction][language === 'en' ? 0 : 1];
};

/** Behind a number, a superlative, "walang" or "mga", a Filipino noun takes no plural of its own. */
const PLURAL_ALREADY = /(?:\{value\}|\{superlative\}|\bwalang|\bbang|\bilang|\bpinakamaraming|\bmga) $/i;

/** What a breakdown goes by: "region", "region and sector". */
export const dimensionPhrase = ({ dimension, across }: Reading, language: Language): string =>
  [dimension, across]
    .flatMap((one) => (one ? [one.label[language]] : []))
    .join(language === 'en' ? ' and ' : ' at ');

/** Fills the slots of a frame from a reading; `more` holds what only the answer knows. */
export const fill = (
  frame: string,
  reading: Reading,
  language: Language,
  more: Readonly<Record<string, string>> = {},
): string =>
  frame.replace(/\{([a-z]+)\}/g, (slot, name: string, at: number) => {
    switch (name) {
      case 'subject':
        return subjectPhrase(
          reading,
          language,
          (language === 'en' ? more.value === '1' : PLURAL_ALREADY.test(frame.slice(0, at))) ? 'one' : 'many',
        );
      case 'measure':
        return reading.measure?.label[language] ?? '';
      case 'dimension':
        return dimensionPhrase(reading, language);
      case 'day':
        return reading.dataset.dates?.find(({ field }) => field === reading.day)?.words[0] ?? '';
      case 'per':
        return reading.per?.measure.label[language] ?? '';
      case 'each':
        return figure(reading.per?.of ?? 1)[language];
      case 'place':
        return reading.constraints
          .filter((one) => one.filter === 'place')
          .map((one) => one.label[language].replace(/^(?:in|sa) /, ''))
          .join(', ');
      case 'period':
        return reading.constraints
          .filter((one) => one.filter === 'period')
          .map((one) => one.label[language])
          .join(', ');
      case 'superlative':
        return superlative(reading, language);
      default:
        return more[name] ?? slot;
    }
  });
