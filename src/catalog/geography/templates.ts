import {
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  measurePlan,
  rankPlan,
  rankRowsPlan,
  recordPlan,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';
import { shareOf } from '../share-of.ts';

interface Level {
  readonly dataset: 'regions' | 'provinces' | 'municipalities' | 'barangays';
  readonly one: string;
  readonly many: string;
  readonly fil: string;
  /** The slot of the level above, by which rows are narrowed. */
  readonly within: 'region' | 'province' | 'municipality' | null;
  /** The slot of a row of the level itself. */
  readonly self: 'region' | 'province' | 'municipality' | 'barangay';
}

const LEVELS: readonly Level[] = [
  { dataset: 'regions', one: 'region', many: 'regions', fil: 'rehiyon', within: null, self: 'region' },
  {
    dataset: 'provinces',
    one: 'province',
    many: 'provinces',
    fil: 'lalawigan',
    within: 'region',
    self: 'province',
  },
  {
    dataset: 'municipalities',
    one: 'municipality',
    many: 'municipalities',
    fil: 'munisipyo',
    within: 'province',
    self: 'municipality',
  },
  {
    dataset: 'barangays',
    one: 'barangay',
    many: 'barangays',
    fil: 'barangay',
    within: 'municipality',
    self: 'barangay',
  },
]; // prettier-ignore

/** Two of each level, for the examples of comparisons. */
const PAIRS = {
  region: 'Region IX and Region X',
  province: 'Sarangani province and Bukidnon',
  municipality: 'Davao City and Zamboanga City',
  barangay: '',
} as const;

/** All that a question about one place may say of it: "the Sama of Region IX" are no region. */
const PLACED: readonly string[] = ['place', 'kind'];

/** What can be asked of every level of place. */
const ofLevel = ({ dataset, one, many, fil, within, self }: Level): readonly ChatTemplate[] => {
  const base = { version: '1', category: 'geography', intent: 'DATA_QUERY', dataset } as const;
  const inParent = within ? ` in {${within}}` : '';
  const saParent = within ? ` sa {${within}}` : '';
  const noun = dataset === 'municipalities' ? 'cities and municipalities' : many;
  return [
    {
      ...base,
      id: `geography.${dataset}-count`,
      examples: [
        `How many ${noun} are there${inParent}?`,
        `number of ${noun}`,
        `total ${noun}`,
        `Ilan ang ${fil}${saParent}?`,
      ],
      counterExamples: [`How many communities per ${one}?`, 'How many communities are there?'],
      question: 'How many {subject} are there?',
      plan: countPlan,
      visualization: 'NUMBER',
    },
    {
      ...base,
      id: `geography.${dataset}-list`,
      examples: [
        `List the ${noun}${inParent}`,
        noun,
        `Which ${noun} are there?`,
        `Ano ang mga ${fil}${saParent}?`,
      ],
      counterExamples: [`How many ${noun} are there?`, `communities by ${one}`],
      question: 'List the {subject}',
      plan: (reading) => listPlan(reading),
      visualization: 'TABLE',
    },
    {
      ...base,
      id: `geography.${dataset}-exist`,
      examples: [`Are there ${noun}${inParent}?`, `Do we have ${noun}?`, `May ${fil} ba${saParent}?`],
      counterExamples: [`How many ${noun} are there?`, 'Are there communities?'],
      question: 'Are there {subject}?',
      plan: countPlan,
      answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
      empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
      visualization: 'NUMBER',
    },
    {
      ...base,
      id: `geography.${one}-where`,
      takes: PLACED,
      examples: [`Where is {${self}}?`, `where is {${self}} located`, `Nasaan ang {${self}}?`],
      counterExamples: ['Where are the communities?', `How many ${many} are there?`],
      question: 'Where is {place}?',
      plan: (reading) => recordPlan(reading),
      visualization: 'CARD',
    },
    {
      ...base,
      id: `geography.${one}-record`,
      wholeRow: true,
      takes: PLACED,
      examples: [
        `Tell me about {${self}}`,
        `details of {${self}}`,
        `profile of {${self}}`,
        `Impormasyon tungkol sa {${self}}`,
        `{${self}}`,
      ],
      counterExamples: [`How many ${many} are there?`, 'Tell me about Maranao communities'],
      question: 'Tell me about {place}',
      plan: (reading) => recordPlan(reading),
      visualization: 'CARD',
      // A bare place name in a longer question belongs to what that question is about.
      priority: -1,
    },
  ];
}; // prettier-ignore

const analysis = { version: '1', category: 'geography', intent: 'ANALYSIS' } as const;

/** "Which town is Sirawan in?" asks where it lies, and is answered though that be a city. */
const whateverKind = (reading: Reading): Reading =>
  reading.singular
    ? {
        ...reading,
        constraints: reading.constraints.filter(
          ({ filter, entities }) => filter !== 'kind' || !EITHER_KIND.has(entities[0]?.value ?? ''),
        ),
      }
    : reading;
const EITHER_KIND: ReadonlySet<string> = new Set(['municipality', 'city']);

/** Whether one place lies in another, and in which of a level one lies. */
const belonging: readonly ChatTemplate[] = [
  ...LEVELS.flatMap(({ dataset, one, within, self }): readonly ChatTemplate[] =>
    within === null
      ? []
      : [
          {
            version: '1',
            category: 'geography',
            intent: 'DATA_QUERY',
            id: `geography.${one}-lies`,
            takes: PLACED,
            dataset,
            examples: [
              `What is {${self}} part of?`,
              `What does {${self}} fall under?`,
              `Ano ang kinabibilangan ng {${self}}?`,
            ],
            counterExamples: ['Where are the communities?', `Which ${one} is part of Region X?`],
            question: 'What is {place} part of?',
            plan: (reading) => recordPlan(reading),
            visualization: 'CARD',
          },
        ],
  ),
  // "Which cities are in Region IX" is about many: what a barangay lies in has a template of its own.
  ...LEVELS.filter(({ dataset }) => dataset !== 'barangays' && dataset !== 'municipalities').map(
    ({ dataset, one, fil }): ChatTemplate => ({
      version: '1',
      category: 'geography',
      intent: 'DATA_QUERY',
      id: `geography.${one}-of-place`,
      dataset,
      // "Is Davao City part of Region XI?" asks for no city.
      priority: -10,
      examples: [
        `Which ${one} is {location} part of?`,
        `What ${one} does {location} fall under?`,
        `Anong ${fil} ang kinabibilangan ng {location}?`,
      ],
      counterExamples: [`How many ${dataset} are there?`, 'Which communities are part of a project?'],
      question: `Which ${one} is {place} in?`,
      plan: (reading) => listPlan(whateverKind(reading)),
      visualization: 'TABLE',
    }),
  ),
  {
    version: '1',
    category: 'geography',
    intent: 'DATA_QUERY',
    id: 'geography.municipality-of-barangay',
    dataset: 'municipalities',
    // The barangay's own record tells it too, but says more than is asked.
    priority: 5,
    examples: [
      'Which municipality is {barangay} in?',
      'What town does {barangay} belong to?',
      'In which city or municipality is {barangay}?',
      'Saang bayan ang {barangay}?',
      'Anong munisipyo ang {barangay}?',
    ],
    counterExamples: ['Which municipality has the most barangays?', 'Which province is Polomolok in?'],
    question: 'Which city or municipality is {place} in?',
    plan: (reading) => listPlan(whateverKind(reading)),
    visualization: 'TABLE',
  },
];

export const geographyTemplates: readonly ChatTemplate[] = [
  ...LEVELS.flatMap(ofLevel),
  ...LEVELS.map(
    ({ dataset, many, fil }): ChatTemplate => ({
      ...analysis,
      id: `geography.${dataset}-share`,
      dataset,
      examples: [
        `What percentage of ${many} have communities?`,
        `share of ${many} with communities`,
        `proportion of ${many} without communities`,
        `Ilang porsyento ng mga ${fil} ang may komunidad?`,
      ],
      counterExamples: [`How many ${many} have communities?`, `What percentage of communities are Maranao?`],
      question: `What percentage of ${many} have communities?`,
      plan: shareOf,
      label: wording('share', 'bahagi'),
      unit: 'percent',
      visualization: 'PIE',
    }),
  ),
  ...belonging,
  ...(['provinces', 'municipalities', 'barangays'] as const).map(
    (dataset): ChatTemplate => ({
      ...analysis,
      id: `geography.${dataset}-by-dimension`,
      dataset,
      examples: [
        `${dataset} by {dimension}`,
        `How many ${dataset} per {dimension}?`,
        `breakdown of ${dataset} by {dimension}`,
        `Ilan ang ${dataset} kada {dimension}?`,
      ],
      counterExamples: ['communities by region', `How many ${dataset} are there?`],
      question: 'How many {subject} are there per {dimension}?',
      plan: (reading) => groupPlan(reading, COUNT),
      visualization: 'BAR',
    }),
  ),
  ...LEVELS.filter(({ dataset }) => dataset !== 'barangays').map(
    ({ dataset, one, many }): ChatTemplate => ({
      ...analysis,
      id: `geography.${dataset}-rank`,
      dataset,
      examples: [
        `Which ${one} has the most {measure}?`,
        `Top ${many} by number of {measure}`,
        `${many} with the fewest {measure}`,
        `${many} ranked by {measure}`,
      ],
      counterExamples: ['Which region has the most communities?', `How many ${many} are there?`],
      question: 'Which {subject} have the {superlative} {measure}?',
      plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
      visualization: 'BAR',
    }),
  ),
  // What provinces hold is compared as barangays of their cities and municipalities, or as those themselves.
  ...LEVELS.filter(({ dataset }) => dataset === 'regions' || dataset === 'municipalities').map(
    ({ dataset, self }): ChatTemplate => ({
      ...analysis,
      id: `geography.${dataset}-compare`,
      dataset,
      // Every barangay is of a city or municipality, and some of no province.
      priority: dataset === 'municipalities' ? 1 : 0,
      examples: [
        `Compare the number of {measure} of ${PAIRS[self]}`,
        `Compare {measure} in ${PAIRS[self]}`,
        `{measure} of ${PAIRS[self].replace(' and ', ' versus ')}`,
        `Ikumpara ang {measure} ng ${PAIRS[self]}`,
      ],
      counterExamples: ['Compare communities in Region IX and Region X', 'How many barangays are there?'],
      question: 'Compare {measure} of {place}',
      plan: (reading) => comparePlan(reading),
      visualization: 'BAR',
    }),
  ),
  // "The most cities" are of that kind alone, where "cities and municipalities" are all.
  {
    ...analysis,
    id: 'geography.municipalities-rank-dimension',
    dataset: 'municipalities',
    examples: [
      'Which {dimension} has the most cities?',
      'Top {dimension} by number of municipalities',
      '{dimension} with the fewest towns',
      'Aling {dimension} ang may pinakamaraming bayan?',
      '{dimension} ranked by number of cities',
    ],
    counterExamples: ['Which city has the most barangays?', 'cities by region'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'geography.municipalities-compare-count',
    dataset: 'municipalities',
    examples: [
      'Compare the number of cities in Region IX and Region X',
      'Compare municipalities of Sarangani province and Bukidnon',
      'cities of Region IX versus Region X',
      'Ikumpara ang mga bayan ng Sarangani province at Bukidnon',
    ],
    counterExamples: ['Compare barangays in Region IX and Region X', 'cities in Region IX'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  ...LEVELS.map(
    ({ dataset, one, self }): ChatTemplate => ({
      version: '1',
      category: 'geography',
      intent: 'DATA_QUERY',
      id: `geography.${one}-psgc`,
      dataset,
      examples: [`What is the PSGC code of {${self}}?`, `psgc {${self}}`, `Ano ang PSGC ng {${self}}?`],
      counterExamples: [`Where are the communities?`, 'What is the PSGC?'],
      question: 'What is the PSGC code of {place}?',
      plan: (reading) => recordPlan(reading),
      visualization: 'CARD',
    }),
  ),
  ...(['regions', 'provinces', 'municipalities'] as const).map(
    (dataset): ChatTemplate => ({
      ...analysis,
      id: `geography.${dataset}-average`,
      dataset,
      examples: [
        `average {measure} per ${dataset}`,
        `average number of {measure} of ${dataset}`,
        `What is the average number of {measure} a ${dataset} has?`,
      ],
      counterExamples: ['average population of communities', `How many ${dataset} are there?`],
      question: 'What is the average number of {measure} of {subject}?',
      plan: (reading) => measurePlan(reading, 'avg'),
      visualization: 'NUMBER',
    }),
  ),
]; // prettier-ignore
