import type { AspectSpec } from '../../engine/query/dataset.ts';
import { isOneOf, not, wording } from '../enumeration.ts';

const SERVICES: readonly (readonly [id: string, words: readonly string[], en: string, fil: string])[] = [
  [
    'education',
    ['education', 'school', 'schooling', 'basic education', 'edukasyon', 'paaralan', 'eskwelahan'],
    'education',
    'edukasyon',
  ],
  ['als', ['als', 'alternative learning system', 'alternative learning'], 'ALS', 'ALS'],
  [
    'madrasah',
    ['madrasah education', 'islamic education', 'arabic education', 'madrasah service'],
    'madrasah education',
    'edukasyong madrasah',
  ],
  [
    'healthcare',
    [
      'healthcare',
      'health care',
      'health',
      'health service',
      'health facility',
      'medical',
      'medical service',
      'clinic',
      'health center',
      'hospital',
      'kalusugan',
      'serbisyong pangkalusugan',
      'pagamutan',
    ],
    'healthcare',
    'serbisyong pangkalusugan',
  ],
  [
    'water',
    [
      'water',
      'clean water',
      'potable water',
      'safe water',
      'drinking water',
      'safe drinking water',
      'clean drinking water',
      'tubig',
      'malinis na tubig',
      'inuming tubig',
      'water supply',
      'water system',
    ],
    'water',
    'tubig',
  ],
  [
    'sanitation',
    ['sanitation', 'toilet', 'latrine', 'sanitary', 'sanitasyon', 'palikuran', 'kubeta'],
    'sanitation',
    'sanitasyon',
  ],
  [
    'electricity',
    [
      'electricity',
      'power',
      'power supply',
      'electric',
      'electrification',
      'kuryente',
      'elektrisidad',
      'ilaw',
    ],
    'electricity',
    'kuryente',
  ],
  ['roads', ['road', 'road access', 'roads', 'kalsada', 'daan', 'access road'], 'roads', 'kalsada'],
  [
    'communication',
    [
      'communication',
      'cell signal',
      'cellular signal',
      'mobile signal',
      'phone signal',
      'telecommunication',
      'signal',
      'komunikasyon',
      'internet',
      'connectivity',
    ],
    'communication',
    'komunikasyon',
  ],
]; // prettier-ignore

/** "Access to water" and "water access" are water. */
const withAccess = (words: readonly string[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) => [
      word,
      `access to ${word}`,
      `access to a ${word}`,
      `${word} access`,
      `${word} service`,
      `access to ${word} service`,
      `${word} facility`,
      `${word} supply`,
      `supply of ${word}`,
      `${word} rating`,
      `rating for ${word}`,
    ]),
  ),
];

const rating = (
  id: string,
  words: readonly string[],
  values: readonly string[],
  en: string,
  fil: string,
): AspectSpec['qualities'][number] => ({
  id,
  words,
  where: isOneOf('rating', ...values),
  label: wording(en, fil),
});

const priority = (level: string): AspectSpec['qualities'][number] => ({
  id: `${level}_priority`,
  words: [
    `${level} priority`,
    `${level} priority for`,
    `${level} priority in`,
    `${level} need for`,
    `${level} need of`,
    `${level} need in`,
    `${level}ly need`,
    `${level} priority need for`,
  ],
  where: isOneOf('priority', level),
  label: wording(
    `with ${level}-priority need for {aspect}`,
    `na may ${level}-priority na pangangailangan sa {aspect}`,
  ),
}); // prettier-ignore

/**
 * The nine services that every community is rated on. "Without" is a rating of none, "poor access" none or
 * poor, "limited" fair, "good access" good or excellent, as the data dictionary has it.
 */
export const services: AspectSpec = {
  id: 'service',
  type: 'service',
  relation: 'services',
  field: 'service',
  aspects: SERVICES.map(([id, words, en, fil]) => ({
    id,
    words: withAccess(words),
    label: wording(en, fil),
  })),
  qualities: [
    rating(
      'none',
      ['none', 'no', 'zero', 'without', 'unserved by'],
      ['none'],
      'without {aspect}',
      'na walang {aspect}',
    ),
    rating(
      'poor',
      [
        'poor',
        'poor access to',
        'bad',
        'inadequate',
        'insufficient',
        'lack adequate',
        'lacking adequate',
        'mahina',
        'mahinang',
        'hindi sapat',
        'hindi sapat na',
        'kulang',
        'kulang sa',
        'underserved in',
        'weak',
        'poorly served in',
        'di sapat na',
        'kulang ang',
      ],
      ['none', 'poor'],
      'with poor access to {aspect}',
      'na mahina ang access sa {aspect}',
    ),
    rating(
      'limited',
      ['limited', 'limited access to', 'fair', 'fair access to', 'limitado', 'limitadong', 'katamtaman'],
      ['fair'],
      'with limited access to {aspect}',
      'na limitado ang access sa {aspect}',
    ),
    rating(
      'good',
      [
        'good',
        'good access to',
        'adequate',
        'sufficient',
        'maayos',
        'maayos na',
        'mabuti',
        'mabuting',
        'sapat na',
        'sapat',
        'well served in',
        'magandang',
        'maganda',
      ],
      ['good', 'excellent'],
      'with good access to {aspect}',
      'na maayos ang access sa {aspect}',
    ),
    rating(
      'excellent',
      ['excellent', 'very good', 'napakahusay', 'napakahusay na'],
      ['excellent'],
      'with excellent {aspect}',
      'na napakahusay ang {aspect}',
    ),
    {
      id: 'some',
      words: [],
      where: not(isOneOf('rating', 'none')),
      label: wording('with {aspect}', 'na may {aspect}'),
    },
    ...['critical', 'high', 'medium', 'low'].map(priority),
  ],
  without: 'none',
  with: 'some',
}; // prettier-ignore
