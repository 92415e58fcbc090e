const FAMILIES = [
  'meaning mean means kahulugan ibig',
  'define defined definition',
  'difference different differ pagkakaiba pinagkaiba kaibahan pinagkaibahan naiiba',
  'how paano pano',
  'why bakit',
  'where saan nasaan asan',
  'you u',
  'thank thx thanx ty salamat',
  'compute computed calculate calculated calculation computation kinukuwenta kinukwenta kinakalkula',
  'store stored save saved keep kept tinatago itinatago',
  'delete erase remove burahin tanggalin',
  'change edit modify baguhin palitan',
  'see view read makita makikita nakikita nakakakita makakita basahin nababasa mababasa',
  'cover covered coverage sakop saklaw',
  'serve served pinaglilingkuran naglilingkod',
  'real totoo totoong tunay genuine',
  'data datos',
  'log login',
  'recorded tracked track nakatala',
  'considered itinuturing',
  'generate generated make made ginagawa',
  'official opisyal',
  'example halimbawa',
  'tagalog filipino',
  'bisaya cebuano binisaya',
  'get request obtain apply acquire makakuha kumuha',
  'conversation chat usapan',
  'answer result reply sagot resulta',
  'misspell mistype misspelled',
  'accurate tumpak',
  'language wika',
  'community komunidad pamayanan',
  'need pangangailangan',
  'project proyekto',
  'policy patakaran',
  'partner katuwang',
  'place lugar',
  'region rehiyon',
  'province lalawigan probinsya probinsiya',
  'city lungsod siyudad',
  'office opisina tanggapan',
  'system sistema sistemang',
  'fund pondo',
  'question tanong',
]; // prettier-ignore

const CANONICAL: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const [first, ...others] = family.split(' ');
    return others.map((word) => [word, first!] as const);
  }),
);

/** Every word that stands for another one. */
export const sameWords: ReadonlySet<string> = new Set(CANONICAL.keys());

/**
 * One word for all that say the same in a question about the system, in either language.
 *
 * @example sameWord('pinagkaiba') // 'difference'
 */
export const sameWord = (word: string): string => CANONICAL.get(word) ?? word;
