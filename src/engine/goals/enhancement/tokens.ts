/** What the guard compares: the figures, dates, sums, names and addresses of a line, as sorted lists. */

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  half: '1/2',
  quarter: '1/4',
  twice: '2x',
  thrice: '3x',
  double: '2x',
  triple: '3x',
  dozen: '12',
  couple: '2',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
};

const NUMBER = new RegExp(
  `\\d+(?:[.,:/]\\d+)*%?|(?<![\\p{L}])(?:${Object.keys(NUMBER_WORDS).join('|')})(?:s|fold)?(?![\\p{L}])`,
  'giu',
);

const sorted = (items: Iterable<string>): readonly string[] => [...items].sort();

/** Figures in digits or words, ordinals and fractions included; "one" and "a" are left to the other checks. */
export const numbersIn = (text: string): readonly string[] =>
  sorted(
    [...text.matchAll(NUMBER)].map(([match]) => {
      const word = match.toLowerCase().replace(/(?:fold|s)$/, '');
      return (
        NUMBER_WORDS[match.toLowerCase()] ?? NUMBER_WORDS[word] ?? match.replace(/(?<=\d),(?=\d{3})/g, '')
      );
    }),
  );

const UNITS =
  /(?<![\p{L}])(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|yesterday|week(?:ly|s|end|ends)?|month(?:ly|s)?|year(?:ly|s)?|day(?:s)?|daily|hour(?:ly|s)?|minute(?:s)?|morning(?:s)?|evening(?:s)?|term(?:s)?|semester(?:s)?)(?![\p{L}])/giu;

const unitOf = (match: string): string => {
  const word = match.toLowerCase();
  return word === 'daily' ? 'day' : word.replace(/(?:ly|s)$/, '');
};

/**
 * Months, weekdays, units of time and words like "tomorrow", each once, and each number that stands before one:
 * "two weeks" is not "two days", but "hard days and easy days" is "hard and easy days".
 */
export const timesIn = (text: string): readonly string[] => {
  const found = [...text.matchAll(UNITS)];
  const counted = found.flatMap((match) => {
    const number = numbersIn(
      text
        .slice(0, match.index)
        .split(/[\s-]+/)
        .slice(-2)
        .join(' '),
    ).at(-1);
    return number === undefined ? [] : [`${number} ${unitOf(match[0])}`];
  });
  return [...sorted(new Set(found.map(([match]) => unitOf(match)))), ...sorted(counted)];
};

const MONEY =
  /[$€£₱¥₹₩]|(?<![\p{L}])(?:usd|eur|gbp|php|jpy|sgd|inr|aud|cad|kzt|nok|dollars?|euros?|pounds?|pesos?|yen|free of charge|fee|fees|price|cost|costs)(?![\p{L}])|%|\bpercent\b/giu;

/** Currencies, and words that put a price on something. */
export const moneyIn = (text: string): readonly string[] =>
  sorted([...text.matchAll(MONEY)].map(([match]) => match.toLowerCase().replace(/s$/, '')));

const URL =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|ph|io|uk|de|jp|sg)\b\S*/gi;

/** Web and mail addresses. */
export const addressesIn = (text: string): readonly string[] =>
  sorted([...text.matchAll(URL)].map(([match]) => match.toLowerCase().replace(/[.,;:)]+$/, '')));

const NEGATION =
  /(?<![\p{L}])(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|avoid|skip|refuse|unless|except|unable|ignore|rather than|instead of|(?:do|does|did|is|are|was|were|ca|wo|would|could|should|has|have|had|must)n['’]t)(?![\p{L}])/giu;

/** How often a line says no. */
export const negationsIn = (text: string): number => [...text.matchAll(NEGATION)].length;

const DIRECTION =
  /(?<![\p{L}])(before|after|until|within|at least|at most|more|less|fewer|only|above|below|under|over|all|every|each|any|always|sometimes|first|last|latest|oldest|newest|earlier|later|early|late|accept|decline|optional|must|may|might|should|if|and|or)(?![\p{L}])/giu;
/** Words whose exchange turns a sentence round: "before" for "after", "at least" for "at most". */
const OPPOSED = new Set([
  'before',
  'after',
  'until',
  'within',
  'at least',
  'at most',
  'more',
  'less',
  'fewer',
  'only',
  'above',
  'below',
  'under',
  'over',
  'always',
  'sometimes',
  'last',
  'latest',
  'oldest',
  'newest',
  'earlier',
  'later',
  'accept',
  'decline',
  'optional',
  'must',
]);

/** The words of a line that set its direction. */
export const directionsIn = (text: string): readonly string[] =>
  sorted(
    [...text.matchAll(DIRECTION)].map(([match]) => match.toLowerCase()).filter((word) => OPPOSED.has(word)),
  );

const CAPITALISED = /(?<![\p{L}\d])\p{Lu}[\p{L}\d'’-]*/gu;

/** Capitalised words that do not open the line or a sentence of it, and words all in capitals. */
export const namesIn = (text: string): readonly string[] => {
  const names: string[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const before = text
      .slice(0, match.index)
      .replace(/["“‘(]+$/, '')
      .trimEnd();
    const opens =
      before === '' || before === '-' || /[.!?]$/.test(before.replace(/\b(?:Dr|Mr|Ms|Mrs|Prof|St)\.$/, ''));
    const capitals = match[0].length > 1 && match[0] === match[0].toUpperCase();
    const word = match[0].replace(/['’]s$/, '');
    if (word !== 'I' && (!opens || capitals)) names.push(word);
  }
  return sorted(names);
};

/** The first word of the line and of each sentence in it. */
export const openersIn = (text: string): readonly string[] =>
  text
    .replace(/^- /, '')
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => /^["“‘(]*([\p{L}'’]+)/u.exec(sentence)?.[1] ?? '')
    .filter((word) => /^\p{Lu}/u.test(word));

/** Sentences in a line. */
export const sentencesIn = (text: string): number =>
  text
    .replace(/\b(?:Dr|Mr|Ms|Mrs|Prof|St|e\.g|i\.e)\./g, '$1')
    .split(/[.!?]+(?:\s|$)/)
    .filter((part) => /\p{L}/u.test(part)).length;

const LITTLE = new Set(
  'a an the and or but so that this these those of in on at to for from with by as is are was were be been it its they them their you your yours who which what when where why how will would can could may might should must do does did have has had not no if then than there here one each any all some more most own into out up down about also just very'.split(
    ' ',
  ),
);

/** The words that carry meaning, cut to their stems so that "write", "writes" and "writing" are one. */
export const meaningOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [])
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !LITTLE.has(word))
      .map((word) =>
        word
          .replace(/ies$/, 'y')
          .replace(/(?:ing|ed|es|s|ly)$/, '')
          .replace(/e$/, '')
          .slice(0, 8),
      )
      .filter((stem) => stem.length > 1),
  );
