import { fold } from './fold.ts';
import { LETTERS, SHORTHAND } from './shorthand.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

/**
 * A figure with its signs and suffix, a word (letters and digits, inner apostrophes), or a mark that means
 * something by itself. Everything else (punctuation, emoji, spaces) separates.
 */
const PIECES =
  /(?<minus>(?<=^|\s)(?<!\d\s)-(?=[₱\d]))?(?<peso>₱|\bphp\s?|\bp(?=\d))?(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<suffix>\s?%|(?:k|m|b|mn|bn)(?![\p{L}\p{N}])|\+)?(?![\p{L}\p{N}])|w\/o?(?![\p{L}])|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*|[&<>=#%,]=?/giu;

const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 };

/** Endings that add no meaning: "what's", "region's", "they're" lose them; negations keep theirs. */
const CONTRACTION = /'(?:s|re|ve|ll|d|m)$/;
const NEGATED = /n't$|^(?:do|does|did|is|are|was|were|have|has|had|ca|wo|should|would|could)nt$/;

const word = (text: string, start: number, index: number): Token[] => {
  const folded = fold(text);
  const end = start + text.length;
  if (NEGATED.test(folded)) return [{ index, text, norm: 'not', stem: 'not', start, end }];
  const plain = folded.replace(CONTRACTION, '').replaceAll("'", '');
  const norm = text === '#' ? 'number' : ((/^\p{Lu}+$/u.test(text) ? undefined : SHORTHAND[plain]) ?? plain);
  return [{ index, text, norm, stem: stem(norm), start, end }];
};

const FILIPINO =
  /^(?:ang|ng|mga|sa|na|ilan|ilang|ano|anong|alin|aling|sino|sinong|yung|may|wala|walang|natin|namin|magkano|kung|po|lang|list)$/;

/** "Ilan po b ung walang kuryente s region 9": among Filipino words, letters by themselves are words. */
const lettersRead = (tokens: readonly Token[]): readonly Token[] => {
  const filipino = tokens.filter(({ norm }) => FILIPINO.test(norm)).length;
  if (filipino === 0) return tokens;
  return tokens.map((token) => {
    const word = /^\p{Ll}$/u.test(token.text) ? LETTERS[token.norm] : undefined;
    return word === undefined ? token : { ...token, norm: word, stem: word };
  });
};

/**
 * Splits a message into tokens. Hyphens and slashes separate words ("high-priority" is two, "w/" is one).
 *
 * @example tokenize('How many w/ ₱1.5M?').map((t) => t.norm) // ['how', 'many', 'w/', '1500000']
 */
export const tokenize = (message: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of message.matchAll(PIECES)) {
    const { minus, peso, figure, suffix } = match.groups as Record<string, string | undefined>;
    const text = match[0];
    const start = match.index;
    const index = tokens.length;
    if (figure === undefined) {
      tokens.push(...word(text, start, index));
      continue;
    }
    const end = start + text.length;
    const tail = suffix?.trim().toLowerCase() ?? '';
    const size = Number(figure.replaceAll(',', '')) * (SCALE[tail] ?? 1);
    const number = minus ? -size : size;
    const unit = tail === '%' ? 'percent' : peso ? 'peso' : undefined;
    const norm = tail === '+' ? `${number}+` : String(number);
    tokens.push({ index, text, norm, stem: norm, start, end, number, ...(unit && { unit }) });
  }
  return lettersRead(tokens);
};
