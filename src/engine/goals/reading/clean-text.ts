/** What people write for "nothing to say here". */
const NOTHING = /^(?:n\/?a|none|null|undefined|nan|nil|unknown|tbd|tba|not sure|unsure|wala|[-–—?.*_]*)$/i;

/** Longest text that a person's field may bring into a sentence. */
export const MAX_FIELD = 80;

/**
 * A person's text, fit for the middle of a sentence: one line, no control or markup characters, no longer
 * than {@link MAX_FIELD} (cut between words). Null where it says nothing.
 *
 * @example cleanText('  Univ. of\n Oxford ') // 'Univ. of Oxford'
 */
export const cleanText = (value: unknown, max = MAX_FIELD): string | null => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[<>{}[\]|\\`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/(?<!\b\p{L}{1,4})\.$/u, '');
  if (NOTHING.test(text)) return null;
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).trimEnd()}…`;
};

/** Names, or things, as a sentence says them: "a", "a and b", "a, b and c". */
export const joinList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Words of a text in lower case, without accents: what word lists are compared with. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/['’]s\b/g, 's')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');

/**
 * Whether a phrase occurs as whole words, never as a part of one: "lor" is not in "bachelor".
 *
 * @example hasPhrase(wordsOf('Bachelor of Arts'), 'lor') // false
 */
export const hasPhrase = (words: readonly string[], phrase: string): boolean => {
  if (!phrase.includes(' ')) return words.includes(phrase);
  const wanted = phrase.split(' ');
  const [first] = wanted;
  for (let i = words.indexOf(first ?? ''); i >= 0; i = words.indexOf(first ?? '', i + 1)) {
    if (wanted.every((word, j) => words[i + j] === word)) return true;
  }
  return false;
};
