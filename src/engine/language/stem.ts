const UNTOUCHED = new Set([
  'als',
  'access',
  'always',
  'analysis',
  'as',
  'basis',
  'business',
  'bus',
  'census',
  'focus',
  'gaps',
  'gas',
  'has',
  'his',
  'is',
  'its',
  'less',
  'news',
  'plus',
  'ppas',
  'process',
  'progress',
  'series',
  'status',
  'this',
  'thus',
  'us',
  'versus',
  'was',
  'yes',
  'does',
  'unless',
  'address',
  'previous',
  'various',
  'across',
  'pls',
]); // prettier-ignore

/**
 * Takes an English plural ending off, and nothing more: the lexicon lists other forms itself, because
 * what a heavier stemmer merges ("assess", "assessment") means different things here.
 *
 * @example stem('communities') // 'community'
 * @example stem('churches') // 'church'
 */
export const stem = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || UNTOUCHED.has(word)) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes|tuses)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};
