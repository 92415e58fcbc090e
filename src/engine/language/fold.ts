/**
 * Lower case without diacritics or typographic quotes, the same length in meaning but not always in
 * characters: use it on single tokens, never on whole messages whose offsets matter.
 *
 * @example fold('Cañete’s') // "canete's"
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ı/g, 'i')
    .toLowerCase();
