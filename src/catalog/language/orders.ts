import type { Sense } from '../../engine/language/sense.ts';
import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

type By = Extract<Sense, { kind: 'ranking' }>['by'];

const ranking = (direction: 'asc' | 'desc', by: By, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'ranking', direction, limit: null, by },
  phrases,
});
const bucket = (name: 'day' | 'month' | 'quarter' | 'year', phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'bucket', bucket: name },
  phrases,
});
const level = (
  name: 'region' | 'province' | 'municipality' | 'barangay',
  phrases: readonly string[],
): LexiconEntry => ({
  sense: { kind: 'level', level: name },
  phrases,
});
const number = (value: number, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'number', value },
  phrases,
});

/** Superlatives and other words that put things in order. */
export const rankings: readonly LexiconEntry[] = [
  ranking('desc', 'quantity', ['most', 'the most', 'highest number of', 'greatest number of', 'largest number of', 'biggest number of', 'most number of', 'the highest number of', 'the greatest number of', 'the largest number of', 'highest count of', 'highest concentration of', 'pinakamarami', 'pinakamaraming', 'may pinakamaraming', 'pinakamadami', 'pinakamadaming', 'highest number', 'maximum number of', 'plenty', 'largest share of', 'highest share of', 'pinaka maraming', 'pinaka marami', 'most of', 'lead in', 'leads in', 'leading']),
  ranking('asc', 'quantity', ['fewest', 'least', 'the fewest', 'the least', 'lowest number of', 'smallest number of', 'the lowest number of', 'least number of', 'pinakakaunti', 'pinakakaunting', 'pinakakonti', 'pinakakonting', 'minimum number of', 'lowest count of', 'lowest number', 'pinaka kaunti', 'pinaka konti']),
  ranking('desc', 'size', ['largest', 'biggest', 'highest', 'greatest', 'pinakamalaki', 'pinakamalaking', 'pinakamataas', 'pinakamataas na', 'the largest', 'the biggest', 'huge', 'pinaka malaki', 'pinaka malaking', 'most expensive', 'costliest', 'longest', 'pinakamatagal', 'pinakamahaba', 'maximum']),
  ranking('asc', 'size', ['smallest', 'lowest', 'tiniest', 'littlest', 'pinakamaliit', 'pinakamaliit na', 'pinakamababa', 'pinakamababang', 'the smallest', 'the lowest', 'cheapest', 'shortest', 'pinakamaikli', 'minimum']),
  ranking('desc', 'any', ['top', 'ranked', 'rank', 'ranking', 'ranking of', 'leading', 'nangunguna', 'nangungunang', 'in descending order', 'descending', 'from highest to lowest', 'from most to least', 'highest to lowest']),
  ranking('asc', 'any', ['bottom', 'nahuhuli', 'in ascending order', 'ascending', 'from lowest to highest', 'lowest to highest']),
  ranking('asc', 'age', ['oldest', 'earliest', 'pinakaluma', 'pinakalumang', 'pinakamatanda', 'pinakamatandang', 'first established', 'pinakauna', 'pinakaunang', 'first']),
  ranking('desc', 'age', ['newest', 'latest', 'most recent', 'youngest', 'recent', 'recently', 'pinakabago', 'pinakabagong', 'pinakahuli', 'pinakahuling', 'bago', 'bagong', 'last', 'recently added']),
];

/** Steps of time for trends. */
export const buckets: readonly LexiconEntry[] = [
  bucket('month', ['monthly', 'by month', 'per month', 'each month', 'every month', 'month by month', 'kada buwan', 'bawat buwan', 'month', 'buwan', 'buwanang', 'buwan buwan', 'mom']),
  bucket('quarter', ['quarterly', 'by quarter', 'per quarter', 'each quarter', 'every quarter', 'quarter', 'kwarter', 'kada kwarter', 'quarter by quarter']),
  bucket('year', ['yearly', 'annually', 'annual', 'by year', 'per year', 'each year', 'every year', 'year by year', 'kada taon', 'bawat taon', 'year', 'taon', 'taunang', 'taon taon', 'per annum', 'fiscal year', 'fy']),
];

/** Words for levels of place. */
export const levels: readonly LexiconEntry[] = [
  level('region', ['region', 'reg', 'rehiyon', 'rehiyon ng']),
  level('province', ['province', 'prov', 'probinsya', 'lalawigan', 'probinsiya', 'prov.']),
  level('municipality', ['municipality', 'mun', 'munisipyo', 'munisipalidad', 'town', 'bayan', 'city', 'lungsod', 'siyudad', 'muni']),
  level('barangay', ['barangay', 'brgy', 'bgy', 'bgry', 'village of', 'baranggay', 'barrio', 'brgys', 'brgy.']),
];

/** Numbers in words, English, Filipino and the Spanish ones in use. */
export const numberWords: readonly LexiconEntry[] = [
  number(1, ['isa', 'isang']), number(2, ['two', 'dalawa', 'dalawang', 'dos']),
  number(3, ['three', 'tatlo', 'tatlong', 'tres']), number(4, ['four', 'apat', 'apat na']),
  number(5, ['five', 'lima', 'limang', 'singko']), number(6, ['six', 'anim', 'anim na']),
  number(7, ['seven', 'pito', 'pitong']), number(8, ['eight', 'walo', 'walong']), number(9, ['nine', 'siyam', 'siyam na']),
  number(10, ['ten', 'sampu', 'sampung']), number(11, ['eleven', 'labing isa', 'labing isang']), number(12, ['twelve', 'labindalawa', 'labindalawang', 'a dozen', 'dozen']),
  number(15, ['fifteen', 'labinlima', 'labinlimang']), number(20, ['twenty', 'dalawampu', 'dalawampung', 'bente']),
  number(30, ['thirty', 'tatlumpu', 'tatlumpung']), number(40, ['forty', 'apatnapu', 'apatnapung']), number(50, ['fifty', 'limampu', 'limampung']),
  number(60, ['sixty', 'animnapu']), number(70, ['seventy', 'pitumpu']), number(80, ['eighty', 'walumpu']), number(90, ['ninety', 'siyamnapu']),
  number(100, ['hundred', 'a hundred', 'one hundred', 'sandaan', 'isang daan']), number(1000, ['thousand', 'a thousand', 'one thousand', 'isang libo', 'sanlibo', 'libo']),
  number(1_000_000, ['million', 'a million', 'one million', 'isang milyon', 'milyon']), number(1_000_000_000, ['a billion', 'one billion', 'isang bilyon']),
]; // prettier-ignore
