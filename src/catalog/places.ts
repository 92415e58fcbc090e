import type { DimensionSpec } from '../engine/query/dataset.ts';
import { wording } from './enumeration.ts';

const WORDS: Readonly<Record<string, DimensionSpec>> = {
  region: {
    id: 'region',
    words: ['region', 'rehiyon', 'regional'],
    label: wording('region', 'rehiyon'),
    filter: 'place',
  },
  province: {
    id: 'province',
    words: ['province', 'lalawigan', 'probinsya', 'probinsiya', 'provincial'],
    label: wording('province', 'lalawigan'),
    filter: 'place',
  },
  municipality: {
    id: 'municipality',
    words: [
      'municipality',
      'town',
      'munisipyo',
      'munisipalidad',
      'bayan',
      'city or municipality',
      'city and municipality',
      'municipality and city',
      'municipality or city',
      'town and city',
    ],
    label: wording('municipality or city', 'munisipyo o lungsod'),
    filter: 'place',
  },
  city: {
    id: 'city',
    words: ['city', 'lungsod', 'siyudad', 'syudad'],
    label: wording('city', 'lungsod'),
    filter: 'place',
  },
  barangay: {
    id: 'barangay',
    words: ['barangay', 'brgy', 'baranggay', 'bgy'],
    label: wording('barangay'),
    filter: 'place',
  },
}; // prettier-ignore

/** The place levels as dimensions, from the largest down to `levels`; cities stand by themselves beside municipalities. */
export const placeDimensions = (
  ...levels: readonly ('region' | 'province' | 'municipality' | 'barangay')[]
): readonly DimensionSpec[] =>
  levels.flatMap((level) => (level === 'municipality' ? [WORDS[level]!, WORDS.city!] : [WORDS[level]!]));
