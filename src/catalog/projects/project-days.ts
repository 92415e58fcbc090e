/** The ways in which questions say that something still lies ahead: "will end", "is going to end", "are set to end". */
export const ahead = (...verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => [
    `will ${verb}`,
    ...['going', 'set', 'due', 'scheduled', 'expected', 'slated', 'planned'].flatMap((word) => [
      `${word} to ${verb}`,
      `are ${word} to ${verb}`,
      `is ${word} to ${verb}`,
    ]),
  ]);

/**
 * The ways in which a day's name stands before its period: "start date in 2026", "with a start date in 2026",
 * "whose start date falls in 2026".
 */
export const dayNamed = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [
    name,
    `with ${name}`,
    // "With a" is a phrase of its own, so that the article is not skipped behind it.
    `with a ${name}`,
    `with an ${name}`,
    `have ${name}`,
    `has ${name}`,
    `having ${name}`,
    `whose ${name} is`,
    `whose ${name} was`,
    `whose ${name} falls`,
    `whose ${name} fell`,
    `whose ${name} will fall`,
    `${name} falls`,
    `${name} falling`,
    `${name} is`,
    `${name} was`,
    `may ${name}`,
    `na may ${name}`,
    `ang ${name} ay`,
  ]);

/** How questions name the days of a project, as nouns. */
export const START_DAYS: readonly string[] = [
  'start date',
  'starting date',
  'date of start',
  'date started',
  'start day',
  'launch date',
  'date launched',
  'kickoff date',
  'kick off date',
  'commencement date',
  'date of commencement',
  'beginning date',
  'petsa ng simula',
  'petsa ng pagsisimula',
  'petsa ng pagsimula',
];
export const END_DAYS: readonly string[] = [
  'end date',
  'ending date',
  'date of end',
  'due date',
  'deadline',
  'project deadline',
  'closing date',
  'planned end',
  'planned end date',
  'target end date',
  'target date',
  'target completion date',
  'target date of completion',
  'scheduled end',
  'scheduled end date',
  'expected end date',
  'petsa ng wakas',
  'petsa ng pagtatapos',
  'takdang petsa',
  'takdang araw',
  'takda',
];
/** What the end date has done where it is over. */
export const LAPSED: readonly string[] = [
  'end date',
  'due date',
  'deadline',
  'target date',
  'target end date',
  'planned end date',
  'scheduled end date',
  'target completion date',
].flatMap((day) =>
  [
    'lapsed',
    'has lapsed',
    'have lapsed',
    'passed',
    'has passed',
    'have passed',
    'has elapsed',
    'has gone by',
    'has come and gone',
    'is past',
    'is over',
    'is already past',
    'already passed',
    'has already lapsed',
    'has already passed',
    'expired',
    'has expired',
  ].map((over) => `${day} ${over}`),
);

export const COMPLETION_DAYS: readonly string[] = [
  'completion date',
  'date of completion',
  'date completed',
  'date finished',
  'actual completion date',
  'actual end date',
  'actual date of completion',
  'petsa ng pagkumpleto',
  'petsa kung kailan natapos',
];
