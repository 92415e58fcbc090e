import { wordTable } from './word-table.ts';

/**
 * How people shorten words in a chat: letters for words, and words that are too short without their vowels
 * for the spelling to mend. Only those that stand for one word, and for no name.
 */
const SHORT: Readonly<Record<string, string>> = {
  what: 'wat wut whut',
  which: 'whch wich wch',
  who: 'whu',
  how: 'hw hwo',
  where: 'wer wher whr',
  when: 'wen whn',
  many: 'mny',
  much: 'mch',
  are: 'r ar',
  you: 'u',
  your: 'ur',
  the: 'teh hte',
  that: 'tht dat',
  this: 'ths dis',
  there: 'thr ther dere',
  them: 'thm dem',
  they: 'thy dey',
  have: 'hav hve hv',
  has: 'hs hsa',
  for: 'fr',
  now: 'rn',
  and: 'nd adn',
  with: 'wid wth wih wiht w',
  from: 'frm',
  before: 'b4 bfore',
  between: 'btwn betw',
  about: 'abt',
  because: 'bcoz coz',
  people: 'ppl pipol',
  please: 'plz plss plsss',
  give: 'gimme gv',
  show: 'shw',
  number: 'nmbr',
  government: 'govt',
  department: 'dept',
  year: 'yr',
  years: 'yrs',
  months: 'mos',
  weeks: 'wks',
  tomorrow: 'tmrw tmr tmw 2moro',
  today: '2day tdy',
  budget: 'bdgt',
  amount: 'amt',
  not: 'nt',
  magkano: 'mgkano mgkno',
  lahat: 'lhat lht',
  province: 'prov',
  municipality: 'muni',
  education: 'educ',
  infrastructure: 'infra infras',
  agriculture: 'agri',
  provinces: 'provs',
  municipalities: 'munis',
  project: 'proj prjct',
  projects: 'projs prjcts',
  beneficiaries: 'benes benefs',
  meeting: 'mtg',
  meetings: 'mtgs',
  organization: 'org',
  organizations: 'orgs',
  recommendations: 'recos',
  recommendation: 'reco',
  population: 'popn pop',
  without: 'wo',
  ako: 'aq aqo akoh',
  din: 'dn',
  meron: 'mron meyron',
  priority: 'prio',
  priorities: 'prios',
  ano: 'anu anoh',
  sino: 'cno sinu',
  nasaan: 'asan nasan naasan',
  bakit: 'bkt',
  paano: 'pano panu',
  noong: 'nung nong nuong',
  ilan: 'iln',
  ilang: 'ilng',
  yung: 'yng ung yong',
  naman: 'nman nmn',
  lang: 'lng',
  kasi: 'kc ksi',
  dito: 'd2 dto',
  hindi: 'hndi hnd',
  wala: 'wla',
  natin: 'ntin',
  namin: 'nmin',
  pwede: 'pde pede pwde',
};

/** The word that a short form stands for. */
export const SHORTHAND: Readonly<Record<string, string>> = wordTable(
  Object.fromEntries(
    Object.entries(SHORT).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word])),
  ),
);

/** Single letters that stand for a word among Filipino ones. */
export const LETTERS: Readonly<Record<string, string>> = wordTable({
  n: 'na',
  s: 'sa',
  b: 'ba',
  p: 'pa',
  q: 'ko',
  k: 'ko',
});

const FORMS = new RegExp(
  `(?<![\\p{L}\\p{N}.'’-])(?:${Object.keys(SHORTHAND).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * A text with its short forms written out; capitals stay, for they may be an acronym.
 *
 * @example writtenOut('hw many r there?') // 'how many are there?'
 */
export const writtenOut = (text: string): string => text.replace(FORMS, (form) => SHORTHAND[form] ?? form);
