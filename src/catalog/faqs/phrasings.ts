/**
 * All sentences that a sentence with choices in it stands for; a choice may be empty.
 *
 * @example ways('(can|may) I (ask|)') // ['can I ask', 'can I', 'may I ask', 'may I']
 */
export const ways = (...sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((sentence) => {
    const choice = /\(([^()]*)\)/.exec(sentence);
    if (!choice) return [sentence.replace(/\s+/g, ' ').trim()];
    const [all, options = ''] = choice;
    return ways(...options.split('|').map((option) => sentence.replace(all, () => option)));
  });

/**
 * The usual ways to ask what a term means: one of those that say the same by `same-words.ts`. "What is …" is
 * not among them: of a figure, such as utilization, it asks for the figure.
 *
 * @example meaningOf('utilization') // ['what does utilization mean', 'meaning of utilization', …]
 */
export const meaningOf = (...terms: readonly string[]): readonly string[] =>
  terms.flatMap((term) => [
    `what does ${term} mean`,
    `${term} meaning`,
    `define ${term}`,
    `definition of ${term}`,
    `how do you define ${term}`,
    `how is ${term} defined`,
    `what is the meaning of ${term}`,
    `ano ang ibig sabihin ng ${term}`,
  ]);

/** The usual ways to ask what an abbreviation is short for, and what it means. */
export const shortFor = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `what is ${term}`,
    `what is ${term} short for`,
    `ano ang ${term}`,
    `what is considered ${term}`,
    `ano ang tinatawag na ${term}`,
    `who is called ${term}`,
    `what kind of thing is ${term}`,
    `give an example of ${term}`,
    `what is ${term} for`,
    `para saan ang ${term}`,
  ]),
];

/** The usual ways to ask how a figure is made. */
export const computationOf = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `how is ${term} computed`,
    `how do you compute ${term}`,
    `formula for ${term}`,
    `paano kinukuwenta ang ${term}`,
    `how do you get ${term}`,
    `how do you get the figure for ${term}`,
    `what formula is used for ${term}`,
    `what is the formula for ${term}`,
    `paano nakukuha ang ${term}`,
    `paano kinukuha ang ${term}`,
    `ano ang basehan ng ${term}`,
  ]),
];

/** The usual ways to ask which rows a word takes in. */
export const criteriaOf = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `what counts as ${term}`,
    `what exactly counts as ${term}`,
    `what is considered ${term}`,
    `what do you mean by ${term}`,
    `when is something ${term}`,
    `how do you decide what is ${term}`,
    `kailan masasabing ${term}`,
    `ano ang itinuturing na ${term}`,
  ]),
];

/**
 * The usual ways to ask when a row is what a word says of it. "Which projects are considered overdue" is none of
 * them: it asks for the rows.
 *
 * @example ...statesOf(['project', 'proyekto'], ['overdue', 'late'])
 */
export const statesOf = (nouns: readonly string[], states: readonly string[]): readonly string[] =>
  states.flatMap((state) =>
    nouns.flatMap((noun) => [
      `when is a ${noun} ${state}`,
      `when is a ${noun} considered ${state}`,
      `when does a ${noun} become ${state}`,
      `when does a ${noun} count as ${state}`,
      `when do you consider a ${noun} ${state}`,
      `what makes a ${noun} ${state}`,
      `which ${noun} do you treat as ${state}`,
      `what does it mean when a ${noun} is ${state}`,
      `what do you mean by ${state} ${noun}`,
      `kailan sinasabing ${state} ang ${noun}`,
      `kailan ${state} ang ${noun}`,
      `ano ang basehan para masabing ${state} ang ${noun}`,
    ]),
  );

/** The usual ways to ask what a part of the system holds, by what the part is called. */
export const partOf = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    ways(
      `what (is|can I find|can I see|do you have) in the ${name} (module|section)`,
      `what does the ${name} (module|section) (hold|contain|cover|include|show|have|do)`,
      `what (data|information|records|kinds of records) (are|can I find) in the ${name} module`,
      `what (information|records) are under ${name}`,
      `what is the ${name} (module|section) (for|about|)`,
      `purpose of the ${name} module`,
      `explain the ${name} (module|section)`,
      `tell me about the ${name} module`,
      `ano ang (nasa|laman ng|makikita sa|mahahanap sa|nilalaman ng) ${name} module`,
      `anong (impormasyon|datos|record) ang nasa ${name} module`,
      `para saan ang ${name} module`,
      `what can I ask about ${name}`,
      `ano ang pwedeng itanong tungkol sa ${name}`,
    ),
  );

/** The usual ways to ask about a fund that projects draw on. */
export const fundOf = (...terms: readonly string[]): readonly string[] => [
  ...shortFor(...terms),
  ...terms.flatMap((term) =>
    ways(
      `what does ${term} mean (as a funding source|in funding source|as a source of funds)`,
      `what is ${term} as a funding source`,
      `what is ${term} (funding|money)`,
      `what kind of (fund|funding|money) is ${term}`,
      `where does ${term} (money|) come from`,
      `explain ${term} funding`,
      `ano ang ${term} (sa funding source|na pinagkukunan ng pondo|na pondo)`,
    ),
  ),
];

const article = (term: string): string => (/^[aeiou]/i.test(term) ? 'an' : 'a');

/** The usual ways to ask what a noun means: its singular with an article. Plurals ask for the rows. */
export const definitionOf = ({
  en,
  fil,
}: {
  readonly en: readonly string[];
  readonly fil: readonly string[];
}): readonly string[] => [
  ...meaningOf(...en, ...fil),
  ...en.flatMap((term) => [
    `what is ${article(term)} ${term}`,
    `what do you mean by ${term}`,
    `what counts as ${article(term)} ${term}`,
    `who counts as ${article(term)} ${term}`,
    `when is something considered ${article(term)} ${term}`,
    `what kind of thing is ${article(term)} ${term}`,
    `how would you describe ${article(term)} ${term}`,
    `what is ${article(term)} ${term} for`,
    `give an example of ${article(term)} ${term}`,
  ]),
  ...[...en, ...fil].flatMap((term) => [
    `ano ang ${term}`,
    `ano ang itinuturing na ${term}`,
    `sino ang tinatawag na ${term}`,
    `kailan masasabing ${term}`,
  ]),
];
