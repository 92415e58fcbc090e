import { plainForms } from '../language/filipino-forms.ts';
import { stem } from '../language/stem.ts';

/**
 * Words that say the same in a question about the system; the first stands for all. A plural is its singular
 * here, and Filipino linkers are taken off.
 */
const FAMILIES = [
  'meaning mean means meant kahulugan ibig define defined definition explain explained explanation describe described ipaliwanag paliwanag refer referring stand',
  'considered consider considering treat treated regard regarded deem deemed qualify qualified classify classified called itinuturing ituring tinatawag matatawag sinasabing masasabi masasabing nasasabi nasasabing criteria criterion pamantayan',
  'difference different differ separate distinction distinguish pagkakaiba pinagkaiba kaibahan pinagkaibahan naiiba magkaiba nagkakaiba naiba',
  'same identical pareho parehas magkapareho kapareho iisa',
  'how paano pano gaano',
  'many marami maraming karami karaming',
  'not hindi di cannot unable',
  'all lahat',
  'why bakit',
  'where saan nasaan asan saang',
  'when kailan kelan',
  'you u',
  'thank thx thanx ty salamat',
  'compute computed computing calculate calculated calculating calculation computation derive derived formula pormula kinukuwenta kinukwenta kinakalkula kinocompute kinukompyut kinocalculate sinusukat measure measured kwenta kuwenta',
  'store stored storing save saved saving keep kept keeping tinatago itinatago sinasave iniimbak nakaimbak iniingatan tinatabi',
  'delete deleting erase erasing remove removing wipe clear burahin mabura mabubura binubura tanggalin matatanggal alisin aalisin',
  'change changing edit editing modify modifying alter amend rewrite baguhin mabago mababago babaguhin binabago palitan mapalitan mapapalitan',
  'see seeing view viewing read reading look visible makita makikita nakikita nakakakita makakakita mabasa basahin nababasa mababasa nakakabasa makakabasa tingnan',
  'cover covered covering coverage',
  'sakop saklaw nasasakop nasasaklaw',
  'serve served serving',
  'pinaglilingkuran naglilingkod nagsisilbi sineserbisyuhan nagseserbisyo',
  'real actual genuine authentic true legit totoo totoong tunay',
  'fake dummy fictional fictitious invented bogus peke kathang imbento',
  'data datos figure statistic information impormasyon info',
  'detail detalye',
  'recorded record rekord tala nakatala naitala tracked track nakarecord',
  'generate generated make made making create creating build built produce produced develop developed design designed programmed draw drawn gumuhit ginawa ginagawa gumawa gumagawa magawa nagagawa nabubuo binubuo gawin',
  'official opisyal',
  'tagalog filipino',
  'bisaya cebuano binisaya',
  'language wika wikang lengguwahe lenggwahe linggwahe',
  'get getting obtain acquire makakuha makukuha kumuha kunin',
  'request requested requesting hiling',
  'conversation chat usapan',
  'message mensahe',
  'ask asking asked magtanong nagtatanong magtatanong itanong tinatanong maitanong matanong pagtatanong tinanong',
  'answer answering answered reply respond response result sagot sagutin nasasagot sumagot sumasagot masasagot masagot resulta',
  'understand understanding understood naintindihan naiintindihan maintindihan nakakaintindi intindihin nauunawaan maunawaan comprehend',
  'misspell mistype misspelled mistyped misspelling',
  'typo typographical',
  'wrong incorrect mistaken mali maling',
  'basis basehan batayan',
  'accurate tumpak katumpak correct right tama',
  'community komunidad pamayanan',
  'need pangangailangan',
  'project proyekto',
  'policy patakaran polisiya',
  'partner katuwang',
  'place lugar location',
  'area parte',
  'region rehiyon',
  'province lalawigan probinsya probinsiya',
  'city lungsod siyudad',
  'municipality munisipyo munisipalidad',
  'barangay brgy bgy',
  'office opisina tanggapan',
  'system sistema sistemang',
  'fund funded funding pondo finance financed financing pinopondohan nagpopondo',
  'budget badyet',
  'money pera salapi',
  'question tanong katanungan',
  'sector sektor',
  'goal layunin',
  'task gawain',
  'plan plano',
  'kind type sort uri uring klase klaseng',
  'use used using usage gamit gamitin ginagamit gumamit gumagamit magagamit',
  'work works working gumagana gumana tumatakbo',
  'map mapa',
  'list listahan talaan',
  'export download',
  'safe secure ligtas',
  'name pangalan pangalang',
  'send sent sending ipinapadala pinapadala ipinapasa pinapasa ipadala',
  'start begin magsimula nagsisimula simula umpisa magsisimula',
  'forget forgot forgotten nakalimutan',
  'important mahalaga',
  'establish established founded itinatag itatag',
  'beneficiary benepisyaryo',
  'livelihood kabuhayan hanapbuhay',
  'primary main pangunahing pangunahin',
  'include included including kasama kasali isinama isinasama',
  'decide determine determined',
  'finish finished done tapos natapos',
  'rate rating score scored grade graded marka',
  'job trabaho',
  'mix combine combined mixing',
  'step stage hakbang yugto phase',
  'status state kalagayan katayuan',
  'contact kontakin makontak makokontak makausap',
  'choose pick pumili mamili pumipili pinapapili',
  'service serbisyo',
  'short maikli',
  'long mahaba kahaba matagal katagal',
  'trust believe believed trusted trustworthy rely relied reliable dependable depend mapagkakatiwalaan pagkatiwalaan maaasahan maasahan paniwalaan',
  'sure certain confident sigurado kasigurado',
  'private pribado',
  'confidential kompidensyal kumpidensyal secret',
  // Whoever is not the asker.
  'other another iba ibang others anyone anybody someone somebody sinuman boss supervisor amo coworker colleague officemate katrabaho kasamahan everyone everybody',
  'share shared ibinabahagi binabahagi ibahagi sell sold pass passed given',
  'chart graph tsart diagram visualization visualisation',
  'excel file csv pdf spreadsheet xlsx',
  'advice payo advise recommendation recommend suggestion suggest rekomendasyon suhestiyon',
  'opinion opinyon',
  'report ulat iulat memo presentation speech article thesis paper magreport irereport',
  'quote cite banggitin',
  'publish release',
  'help assist assistance support supported helped assisted tulong tumulong tumutulong natutulungan tinutulungan matutulungan makakatulong',
  'speak talk speaking talking chatting spoken nagsasalita',
  'write writing written wrote isulat sinusulat isinusulat',
  'predict forecast forecasting foresee prediction projection estimate hulaan',
  'future hinaharap',
  'happen happened happening mangyayari nangyayari nangyari',
  'two dalawa dalawang',
  'several multiple',
  'function duty responsibility tungkulin mandate mandato mission papel',
  'method methodology approach metodo',
  'process workflow proseso pinagdadaanan',
  'module section component seksyon modyul',
  'topic subject paksa',
  'limit maximum cap hangganan',
  'character letter letra karakter',
  'peso piso php',
  'dollar dolyar',
  'amount halaga value',
  'old outdated luma stale',
  'add encode enter input dagdagan magdagdag idagdag madagdagan',
  'click press pindutin pinindot',
  'staff kawani employee empleyado',
  'exist existing eexist umiiral',
  'remember recall naaalala natatandaan maalala matandaan',
  'option choice pagpipilian',
  'missing lacking kulang blank patlang blanko blangko empty',
  'near close malapit lapit soon tight',
  'required mandatory necessary needed compulsory',
  'robot bot',
  'person human tao taong',
  'guide manual tutorial gabay',
  'example sample halimbawa',
  'agency ahensya ahensiya',
  'reason dahilan',
  'hotline phone telepono',
]; // prettier-ignore

/** Several words for what one says, or fewer; the first stands for the others. */
const PHRASES: readonly (readonly [string, ...string[]])[] = [
  ['why', 'how come', 'for what reason', 'what is the reason why', 'ano ang dahilan kung bakit'],
  [
    'meaning',
    'stand for',
    'stands for',
    'standing for',
    'short for',
    'is short of',
    'acronym for',
    'acronym of',
    'abbreviation for',
    'abbreviation of',
    'full name',
    'full meaning',
    'full form',
    'complete name',
    'buong pangalan',
    'buong kahulugan',
    'buong ibig sabihin',
    'refer to',
    'refers to',
    'ibig sabihin',
    'ibig mong sabihin',
    'ibig nyong sabihin',
    'ibig ninyong sabihin',
    'ibig niyong sabihin',
  ],
  // What stands for a verb keeps one before it: the question still begins as it did.
  ['does meaning', 'do you mean by', 'do you mean when you say', 'do they mean by', 'is meant by'],
  ['when', 'under what condition', 'under what conditions', 'in what case', 'in what cases', 'at what point'],
  [
    'can i',
    'is there a way to',
    'is there any way to',
    'is there a way for me to',
    'is there a way i can',
    'any way to',
    'is it possible to',
    'is it possible for me to',
    'am i able to',
    'am i allowed to',
    'would it be possible to',
    'may paraan ba para',
    'posible bang',
  ],
  [
    'what is considered',
    'what counts as',
    'what counts as being',
    'what qualifies as',
    'what makes something',
    'what makes',
    'what do you count as',
    'what do you consider as',
    'what do you consider',
    'what do you treat as',
    'what do you call',
    'what would you call',
    'what is called',
    'what is regarded as',
  ],
  ['who is considered', 'who counts as', 'who qualifies as', 'who do you call', 'who do you consider'],
  ['considered', 'count as', 'counts as', 'counted as', 'said to be'],
  // "Which projects do you call overdue" asks what the word means; "which projects are called overdue", which they are.
  [
    'does considered meaning',
    'do you call',
    'do you consider as',
    'do you consider',
    'do you treat as',
    'do you treat',
    'do you regard as',
    'do you classify as',
    'do you count as',
  ],
  [
    'when is considered',
    'when do you say that',
    'when do you say',
    'when can you say that',
    'when can you say',
    'when can we say that',
    'when can we say',
    'how do you know a',
    'how do you know an',
    'how do you decide if',
    'how do you decide whether',
    'how do you decide that',
    'how do you decide when',
    'how do you decide what is',
    'how do you determine if',
    'how do you determine whether',
    'how do you determine that',
    'how do you determine when',
    'how do you know if',
    'how do you know whether',
    'how do you know that',
    'how do you know when',
    'how do you tell if',
    'how do you tell whether',
    'how do you tell that',
    'paano mo malalaman kung',
    'paano mo nalalaman kung',
    'paano nyo nalalaman kung',
    'paano ninyo nalalaman kung',
    'paano malalaman kung',
    'paano masasabing',
    'paano nasasabing',
    'paano masasabi na',
  ],
  [
    'compute',
    'work out',
    'works out',
    'worked out',
    'arrive at',
    'arrived at',
    'come up with',
    'came up with',
  ],
  [
    'origin',
    'come from',
    'comes from',
    'came from',
    'coming from',
    'originate from',
    'originates from',
    'originated from',
    'obtained from',
    'taken from',
    'where did you get',
    'where do you get',
    'where did they get',
    'where do they get',
    'where did it get',
    'where does it get',
    'where do you take',
    'where did you find',
    'saan nyo nakuha',
    'saan nyo kinuha',
    'saan nyo nakukuha',
    'saan niyo nakuha',
    'saan ninyo nakuha',
    'saan ninyo kinuha',
    'saan ninyo nakukuha',
    'saan mo nakuha',
    'saan mo kinuha',
    'saan mo nakukuha',
    'saan nakuha',
    'saan kinuha',
    'saan nakukuha',
    'saan nanggaling',
    'saan nanggagaling',
    'saan po galing',
    'saan galing',
    'saan nagmula',
    'saan nagmumula',
    'saan kinukuha',
  ],
  [
    'ai',
    'artificial intelligence',
    'language model',
    'language models',
    'large language model',
    'large language models',
    'machine learning',
    'deep learning',
    'neural network',
    'neural networks',
    'chat gpt',
    'chatgpt',
    'gpt',
    'llm',
    'llms',
    'gemini',
    'claude',
    'copilot',
  ],
  ['composed', 'made up of', 'made of', 'consist of', 'consists of', 'make up of'],
  ['ask', 'look up', 'find out', 'inquire about'],
  ['fake', 'made up', 'make up', 'gawa gawa', 'imbento lang', 'making up'],
  [
    'login',
    'log in',
    'log on',
    'sign in',
    'logging in',
    'signing in',
    'logged in',
    'signed in',
    'signin',
    'log into',
    'sign into',
  ],
  ['register', 'sign up', 'signing up', 'mag sign up', 'registration', 'registering'],
  ['current', 'up to date', 'latest as of'],
  ['delete', 'get rid of', 'do away with'],
  ['same', 'one and the same', 'the same thing as', 'the same thing', 'the same as', 'kapareho ng'],
  ['difference', 'tell apart', 'set apart', 'sets apart'],
  ['recorded', 'on record', 'on file'],
  ['expiring', 'about to expire', 'going to expire', 'malapit nang mag expire', 'mag e expire'],
  ['ending soon', 'about to end', 'going to end', 'malapit nang matapos'],
  ['goodbye', 'that is all', 'that s all', 'thats all', 'that will be all'],
  // "Am I an admin" asks of the asker; "an admin" may be a filter.
  ['asker', 'am i', 'ba ako'],
];

/** The phrases by their first word, the longest first: of two that begin alike the longer says more. */
const BY_FIRST_WORD: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly as: string }[]
> = (() => {
  const index = new Map<string, { words: readonly string[]; as: string }[]>();
  for (const [as, ...phrases] of PHRASES)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const bucket = index.get(words[0]!) ?? [];
      index.set(words[0]!, [...bucket, { words, as }]);
    }
  for (const bucket of index.values()) bucket.sort((one, other) => other.words.length - one.words.length);
  return index;
})();

const WORDS = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of a phrase: "made-up", "made up". */
const GAP = /^[\s'’-]+$/;

/**
 * A text with one word for each phrase that says no more than that word.
 *
 * @example samePhrases('What does OOBC stand for?') // 'What does OOBC meaning?'
 */
export const samePhrases = (text: string): string => {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  let said = '';
  let upTo = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = BY_FIRST_WORD.get(words[at]!.word)?.find(({ words: own }) =>
      own.every(
        (word, step) =>
          words[at + step]?.word === word &&
          (step === 0 || GAP.test(text.slice(words[at + step - 1]!.end, words[at + step]!.start))),
      ),
    );
    if (phrase) {
      said += text.slice(upTo, words[at]!.start) + phrase.as;
      upTo = words[at + phrase.words.length - 1]!.end;
    }
    at += phrase?.words.length ?? 1;
  }
  return said + text.slice(upTo);
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const [first, ...others] = family.split(' ');
    // Words are looked up without an ending that reads like a plural: "datos" as "dato".
    return others.map((word) => [stem(word), first!] as const);
  }),
);

/** What was found of words outside the families: the same few thousand come again and again. */
const LOOKED_UP = new Map<string, string>();
const MOST_KEPT = 10_000;

/** Every word that stands for another one. */
export const sameWords: ReadonlySet<string> = new Set([
  ...CANONICAL.keys(),
  ...PHRASES.flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
]);

/**
 * One word for all that say the same in a question about the system, in either language.
 *
 * @example sameWord('pinagkaiba') // 'difference'
 * @example sameWord('rehiyong') // 'region'
 */
export const sameWord = (word: string): string => {
  const known = CANONICAL.get(word) ?? LOOKED_UP.get(word);
  if (known !== undefined) return known;
  const plain = plainForms(word).find((form) => CANONICAL.has(form));
  const same = plain === undefined ? word : CANONICAL.get(plain)!;
  if (LOOKED_UP.size < MOST_KEPT) LOOKED_UP.set(word, same);
  return same;
};
