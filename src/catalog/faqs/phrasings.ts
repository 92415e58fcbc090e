/**
 * The usual ways to ask what a term means. "What is …" is not among them: of a figure, such as utilization,
 * it asks for the figure.
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
    `what is meant by ${term}`,
    `what is the meaning of ${term}`,
    `what is the definition of ${term}`,
    `explain ${term}`,
    `explain what ${term} means`,
    `ano ang ibig sabihin ng ${term}`,
    `ibig sabihin ng ${term}`,
    `ano ang kahulugan ng ${term}`,
    `ipaliwanag ang ${term}`,
  ]);

/** The usual ways to ask what an abbreviation is short for, and what it means. */
export const shortFor = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `what does ${term} stand for`,
    `what is ${term}`,
    `what is a ${term}`,
    `what is the full name of ${term}`,
    `what is ${term} short for`,
    `ano ang ${term}`,
  ]),
];

/** The usual ways to ask how a figure is made. */
export const computationOf = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `how is ${term} computed`,
    `how is ${term} calculated`,
    `how do you compute ${term}`,
    `how do you calculate ${term}`,
    `how is ${term} measured`,
    `formula for ${term}`,
    `paano kinukuwenta ang ${term}`,
    `paano kinukwenta ang ${term}`,
    `paano kinakalkula ang ${term}`,
  ]),
];

/** The usual ways to ask which rows a word takes in. */
export const criteriaOf = (...terms: readonly string[]): readonly string[] => [
  ...meaningOf(...terms),
  ...terms.flatMap((term) => [
    `what counts as ${term}`,
    `what is considered ${term}`,
    `what qualifies as ${term}`,
    `when is something ${term}`,
    `how do you decide what is ${term}`,
    `what makes something ${term}`,
    `kailan masasabing ${term}`,
    `ano ang itinuturing na ${term}`,
  ]),
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
  ...en.flatMap((term) => [`what is ${article(term)} ${term}`, `what do you mean by ${term}`]),
  ...[...en, ...fil].map((term) => `ano ang ${term}`),
];
