import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { eachOf } from './each-of.ts';

/** Who asks for figures. Nobody whom rows are filtered by: roles of staff and kinds of leaders are left out. */
const ASKERS: readonly string[] = [
  'director',
  'regional director',
  'executive director',
  'deputy director',
  'division chief',
  'boss',
  'supervisor',
  'sir',
  'maam',
  'madam',
  'secretary',
  'undersecretary',
  'usec',
  'asec',
  'minister',
  'chair',
  'chairman',
  'chairperson',
  'commissioner',
  'governor',
  'mayor',
  'president',
  'head',
  'division head',
  'department head',
  'unit head',
  'office head',
  'section head',
  'chief',
  'management',
  'top management',
  'senior management',
  'higher ups',
  'leadership',
  'principals',
  'mancom',
  'execom',
  'the board',
];

/** What figures are wanted for. Nothing that the office keeps rows of: meetings, memos, drafts, workshops. */
const PRODUCTS: readonly string[] = [
  'speech',
  'talk',
  'keynote',
  'opening remarks',
  'closing remarks',
  'remarks',
  'slide',
  'slide deck',
  'deck',
  'powerpoint',
  'powerpoint slide',
  'ppt',
  'presentation',
  'report',
  'brief',
  'briefer',
  'briefing',
  'briefing note',
  'briefing paper',
  'fact sheet',
  'factsheet',
  'one pager',
  'talking points',
  'write up',
  'story',
  'article',
  'chart',
  'trend chart',
  'bar chart',
  'graph',
  'dashboard',
  'summary table',
  'memo',
  'email',
  'cover letter',
  'renewal memo',
  'office memo',
  'trend slide',
  'opening slide',
  'closing slide',
  'reply letter',
  'writeup',
  'folder',
  'minutes folder',
  'files',
  'filing',
  'tracker',
  'log sheet',
  'bulletin',
  'bulletin board',
  'appendix',
  'matrix',
];
/** What may be paid for itself, so that it must be said whose it is: there may be a budget for posters. */
const PRINTED: readonly string[] = [
  ...['handout', 'infographic', 'infosheet', 'poster', 'newsletter', 'press release', 'spreadsheet'],
];
const HEARD: readonly string[] = [
  'speech',
  'talk',
  'slide',
  'deck',
  'ppt',
  'presentation',
  'report',
  'briefing',
];
const REPORTS: readonly string[] = [
  ...['weekly', 'monthly', 'quarterly', 'annual', 'yearly', 'year end', 'midyear', 'status', 'progress'],
  ...['accomplishment', 'narrative', 'performance'],
].map((kind) => `${kind} report`);
/** Gatherings that figures are brought to, by names that no row of the office bears. */
const GATHERINGS: readonly string[] = [
  ...['mancom', 'execom', 'mancom meeting', 'execom meeting', 'management meeting', 'management review'],
  ...['management committee meeting', 'executive committee meeting', 'cabinet meeting', 'board meeting'],
  ...['budget hearing', 'budget call', 'budget deliberation', 'senate hearing', 'congressional hearing'],
  ...['committee hearing', 'parliament hearing', 'press conference', 'presscon', 'press con'],
  ...['coa audit', 'exit conference', 'year end review', 'midyear review'],
];
const OWNERS: readonly string[] = ['', 'my', 'our', 'his', 'her', 'this', 'that', ...ASKERS];
const SOON: readonly string[] = [
  'tomorrow',
  'later',
  'later today',
  'today',
  'tonight',
  'this afternoon',
  'this week',
  'next week',
];

const DAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** "For the director's speech", "for my slide", "to put in our report": articles are skipped by themselves. */
const ends = [
  ...eachOf(['for', 'to put in', 'to use in', 'to include in'], OWNERS, [...PRODUCTS, ...REPORTS]),
  ...eachOf(['for', 'to put in', 'to use in', 'to include in'], OWNERS.slice(1), PRINTED),
  ...eachOf(['for'], OWNERS, HEARD, SOON),
  ...eachOf(['for'], [...SOON, ...DAYS], [...HEARD, 'visit', 'call', 'interview']),
  ...eachOf(['for', 'for the', 'for our', 'for tomorrow', 'for later', 'for our upcoming'], GATHERINGS),
];

/** "I'm preparing a presentation". */
const doings = eachOf(
  ["i'm", 'im', 'i am', "we're", 'we are'],
  ['preparing', 'making', 'writing', 'drafting', 'doing', 'finishing', 'working on', 'putting together'],
  ['', 'my', 'our'],
  HEARD,
);

/** "Sir is asking", "the director wants to know". What somebody asked for may be rows, and is left alone. */
const wishes = eachOf(['', 'my', 'our'], ASKERS, [
  'is asking',
  'is asking me',
  'is asking about',
  'was asking',
  'was asking about',
  'keeps asking',
  'asked me',
  'wants to know',
  'wants to see',
  'wanted to know',
  'needs to know',
  'would like to know',
  'is wondering',
  'is curious',
]);

const TITLES: readonly string[] = [
  'sir',
  'maam',
  'mam',
  'boss',
  'bossing',
  'director',
  'direktor',
  'mayor',
  'gov',
  'sec',
  'usec',
];
const OF_WHOM: readonly string[] = [
  ...eachOf(['', 'ko', 'namin', 'natin'], ['', 'bukas', 'mamaya', 'sa lunes', 'sa isang linggo']),
  ...eachOf(['ni', 'ng'], TITLES),
];

const GUMAGAWA: readonly string[] = [
  ...['gagawa', 'gumagawa', 'naghahanda', 'maghahanda', 'nagsusulat', 'magsusulat', 'magpapasa'],
];

/** The same in Filipino and Taglish: "para sa report ko", "tinatanong ni sir". */
const filipino = [
  ...eachOf(
    GUMAGAWA,
    ['ako', 'kami', 'po ako', 'po kami', 'kasi ako', 'kasi kami'],
    ['ng'],
    ['ulat', 'report', 'presentation', 'talumpati', 'speech', 'briefer'],
  ),
  ...eachOf(
    ['para sa', 'pang'],
    [
      'talumpati',
      'ulat',
      'mancom',
      'execom',
      'presscon',
      'budget hearing',
      'management meeting',
      'report',
      'presentation',
      'speech',
      'slides',
      'ppt',
      'briefing',
      'memo',
      'memorandum namin',
      'write up',
      'dashboard',
      'chart',
      'graph',
      'slide',
      'briefer',
    ],
    OF_WHOM,
  ),
  ...eachOf(
    [
      'tinatanong',
      'tinatanong po',
      'itinatanong',
      'pinapatanong',
      'pinatatanong',
      'tanong',
      'gustong malaman',
      'gusto malaman',
    ],
    ['ni', 'ng'],
    TITLES,
  ),
  ...eachOf(['nagtatanong', 'nagtatanong po', 'nagtatanong kasi'], ['si'], TITLES),
];

/** What a figure is wanted for, and by whom: said beside a question, never part of it. */
export const purposes: LexiconEntry = {
  sense: { kind: 'filler', idiom: true },
  phrases: [...ends, ...doings, ...wishes, ...filipino],
};
