/** Codes that are abbreviations. */
const ACRONYMS = new Set(['als', 'bmoa', 'cso', 'gaa', 'ingo', 'lgu', 'moa', 'mou', 'nga', 'ngo']); // prettier-ignore

/**
 * An enumeration's code as words.
 *
 * @example codeWords('water_sanitation') // 'Water sanitation'
 * @example codeWords('cso_leader') // 'CSO leader'
 */
export const codeWords = (code: string): string => {
  const spelt = code.split('_').map((part) => (ACRONYMS.has(part) ? part.toUpperCase() : part));
  const [first = '', ...rest] = spelt;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
};
