import type { Constraint } from '../../language/sense.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../reply.ts';

const POSSESSING = /^with(?:out)? /;

/** A Filipino modifier is tied to its noun with "na" unless it already is. */
const linked = (word: string): string => (/(?:ng| na)$/.test(word) ? word : `${word} na`);

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
): string => {
  const naming = constraints.find((one) => one.noun);
  const noun = naming?.noun ?? reading.dataset.noun;
  const rest = constraints.filter((one) => one !== naming);
  const before = rest.filter((one) => one.position === 'before').map((one) => one.label[language]);
  const after = rest.filter((one) => one.position === 'after').map((one) => one.label[language]);
  if (language === 'en') {
    const joined = after.map((label, index) =>
      POSSESSING.test(label) && POSSESSING.test(after[index - 1] ?? '') ? `and ${label}` : label,
    );
    return [...before, noun[number].en, ...joined].join(' ');
  }
  const plural = number === 'many' ? ['mga'] : [];
  return [...plural, ...before.map(linked), noun.one.fil, ...after].join(' ');
};

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

/** Fills the slots of a frame from a reading; `more` holds what only the answer knows. */
export const fill = (
  frame: string,
  reading: Reading,
  language: Language,
  more: Readonly<Record<string, string>> = {},
): string =>
  frame.replace(/\{([a-z]+)\}/g, (slot, name: string) => {
    switch (name) {
      case 'subject':
        return subjectPhrase(reading, language);
      case 'measure':
        return reading.measure?.label[language] ?? '';
      case 'dimension':
        return reading.dimension?.label[language] ?? '';
      case 'place':
        return reading.constraints
          .filter((one) => one.filter === 'place')
          .map((one) => one.label[language].replace(/^(?:in|sa) /, ''))
          .join(', ');
      case 'superlative':
        return superlative(reading, language);
      default:
        return more[name] ?? slot;
    }
  });
