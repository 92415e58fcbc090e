import type { Constraint, Wording } from './sense.ts';

const POSSESSING = /^with(?:out)? /;

/** A Filipino modifier is tied to its noun with "na" unless it already is. */
const linked = (word: string): string => (/(?:ng| na)$/.test(word) ? word : `${word} na`);

/**
 * Rows of a kind with the conditions on them, in words.
 *
 * @example nounPhrase(noun, [maranao, inRegionX], 'en', 'many') // 'Maranao communities in Region X'
 */
export const nounPhrase = (
  common: { readonly one: Wording; readonly many: Wording },
  constraints: readonly Constraint[],
  language: 'en' | 'fil',
  number: 'one' | 'many',
): string => {
  const naming = constraints.find((one) => one.noun);
  const noun = naming?.noun ?? common;
  // "Ongoing" and "running" are said once.
  const labels = (position: Constraint['position']): readonly string[] => [
    ...new Set(
      constraints
        .filter((one) => one !== naming && one.position === position)
        .map((one) => one.label[language]),
    ),
  ];
  const [before, after] = [labels('before'), labels('after')];
  if (language === 'en') {
    const joined = after.map((label, index) =>
      POSSESSING.test(label) && POSSESSING.test(after[index - 1] ?? '') ? `and ${label}` : label,
    );
    return [...before, noun[number].en, ...joined].join(' ');
  }
  const plural = number === 'many' ? ['mga'] : [];
  return [...plural, ...before.map(linked), noun.one.fil, ...after].join(' ');
};
