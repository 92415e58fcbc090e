import { hasPhrase, wordsOf } from './clean-text.ts';

/**
 * Countries as a sentence says them, and the words that name them. "US" alone is left to `countryIn`, which
 * takes it in capitals only; "Georgia" (a country and a state), "Jordan" and "Guinea-Bissau" are left out where
 * the word alone would be a guess.
 */
const COUNTRIES: readonly string[] =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|the Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|the Central African Republic|Chad|Chile|China|Colombia|the Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Denmark|Djibouti|Dominica|the Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|the Gambia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|the Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Namibia|Nauru|Nepal|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|the Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|the Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkmenistan|Tuvalu|Uganda|Ukraine|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe'.split(
    '|',
  );

const ALIASES: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ['Czechia', ['czechia', 'czech republic']],
  ['Ivory Coast', ['ivory coast', 'cote d ivoire']],
  ['Myanmar', ['myanmar', 'burma']],
  ['the Netherlands', ['netherlands', 'holland']],
  ['the Philippines', ['philippines', 'pilipinas', 'pinas']],
  ['South Korea', ['south korea', 'korea']],
  [
    'the United Kingdom',
    ['uk', 'united kingdom', 'england', 'scotland', 'wales', 'great britain', 'britain'],
  ],
  ['the United States', ['usa', 'united states', 'united states of america', 'america']],
  ['the United Arab Emirates', ['uae', 'united arab emirates']],
  ['Türkiye', ['turkey', 'turkiye']],
];

const NAMED: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ...ALIASES,
  ...COUNTRIES.map((name) => [name, [wordsOf(name.replace(/^the /, '')).join(' ')]] as const),
];

const BY_FIRST_WORD = new Map<string, { readonly name: string; readonly phrase: string }[]>();
for (const [name, phrases] of NAMED) {
  for (const phrase of phrases) {
    const first = phrase.split(' ')[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { name, phrase }]);
  }
}

/** Codes that people put into a field for a country; in running text they would be words. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PH: 'the Philippines',
    PHL: 'the Philippines',
    US: 'the United States',
    USA: 'the United States',
    UK: 'the United Kingdom',
    GB: 'the United Kingdom',
    UAE: 'the United Arab Emirates',
    AE: 'the United Arab Emirates',
    KSA: 'Saudi Arabia',
    SA: 'Saudi Arabia',
    QA: 'Qatar',
    SG: 'Singapore',
    MY: 'Malaysia',
    JP: 'Japan',
    KR: 'South Korea',
    HK: 'Hong Kong',
    TW: 'Taiwan',
    AU: 'Australia',
    NZ: 'New Zealand',
    CA: 'Canada',
    DE: 'Germany',
    NL: 'the Netherlands',
  }),
);

/**
 * The country that a field holds, by name or code; null where it holds more or something else.
 *
 * @example countryNamed('PH') // 'the Philippines'
 */
export const countryNamed = (text: string): string | null => {
  const code = CODES.get(text.trim().toUpperCase());
  if (code !== undefined) return code;
  const [only, ...others] = countriesIn(text);
  if (only === undefined || others.length > 0) return null;
  const phrases = NAMED.find(([name]) => name === only)?.[1] ?? [];
  return phrases.includes(wordsOf(text.replace(/^the /i, '')).join(' ')) ? only : null;
};

/**
 * The countries that a text names, each once, in the order of the text. The longest name wins: "South
 * Korea" is not "Korea", "Papua New Guinea" not "Guinea".
 *
 * @example countriesIn('a degree in the UK or Canada') // ['the United Kingdom', 'Canada']
 */
export const countriesIn = (text: string, words: readonly string[] = wordsOf(text)): readonly string[] => {
  const found: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const rest = words.slice(i, i + 5);
    const named = (BY_FIRST_WORD.get(words[i] ?? '') ?? [])
      .filter(({ phrase }) => hasPhrase(rest.slice(0, phrase.split(' ').length), phrase))
      .sort((a, b) => b.phrase.length - a.phrase.length)[0];
    if (named === undefined) continue;
    i += named.phrase.split(' ').length - 1;
    if (!found.includes(named.name)) found.push(named.name);
  }
  if (/\bU\.?S\.?\b/.test(text) && !found.includes('the United States')) found.push('the United States');
  return found;
};
