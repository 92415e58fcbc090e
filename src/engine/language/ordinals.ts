import { wordTable } from './word-table.ts';

/** Places in a row that a question names, from 1; -1 is the last. */
export const ORDINALS: Readonly<Record<string, number>> = wordTable({
  first: 1,
  '1st': 1,
  una: 1,
  unang: 1,
  second: 2,
  '2nd': 2,
  ikalawa: 2,
  ikalawang: 2,
  pangalawa: 2,
  pangalawang: 2,
  third: 3,
  '3rd': 3,
  ikatlo: 3,
  ikatlong: 3,
  pangatlo: 3,
  pangatlong: 3,
  fourth: 4,
  '4th': 4,
  ikaapat: 4,
  pangapat: 4,
  fifth: 5,
  '5th': 5,
  ikalima: 5,
  ikalimang: 5,
  panglima: 5,
  panlima: 5,
  panlimang: 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
  eighth: 8,
  '8th': 8,
  ninth: 9,
  '9th': 9,
  tenth: 10,
  '10th': 10,
  last: -1,
  huli: -1,
  huling: -1,
}); // prettier-ignore

const ENGLISH = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FILIPINO =
  'una pangalawa pangatlo pang-apat panlima pang-anim pampito pangwalo pansiyam pansampu'.split(' ');

/** The word for a place in a row, from 1 to 10; "11th" and "ika-11" beyond. */
export const ordinalWord = (place: number): { readonly en: string; readonly fil: string } => ({
  en: ENGLISH[place - 1] ?? `number ${place}`,
  fil: FILIPINO[place - 1] ?? `ika-${place}`,
});
