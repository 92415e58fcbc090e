import type { MeasureSpec, Unit } from '../../engine/query/dataset.ts';
import { wording } from '../enumeration.ts';

const count = (
  id: string,
  words: readonly string[],
  en: string,
  fil: string,
  options: { unit?: Unit; possessable?: boolean } = {},
): MeasureSpec => ({
  id,
  words,
  label: wording(en, fil),
  unit: options.unit ?? 'none',
  additive: true,
  ...(options.possessable && { possessable: true }),
});
const thing = { possessable: true } as const;

/** What is counted in a community. */
export const measures: readonly MeasureSpec[] = [
  count('population', ['population', 'people', 'person', 'resident', 'inhabitant', 'individual', 'populace', 'populous', 'populated', 'populasyon', 'tao', 'mamamayan', 'residente', 'population size', 'headcount', 'bangsamoro population', 'total population'], 'population', 'populasyon', { unit: 'people' }),
  count('households', ['household', 'hh', 'hhs', 'sambahayan', 'kabahayan', 'home', 'house', 'household count'], 'households', 'sambahayan', { unit: 'households' }),
  count('families', ['family', 'pamilya', 'mag anak'], 'families', 'pamilya'),
  count('women_count', ['women', 'woman', 'female', 'female resident', 'kababaihan', 'babae'], 'women', 'kababaihan', thing),
  count('children_count', ['child', 'children', 'kid', 'minor', 'bata', 'kabataang bata'], 'children', 'bata', thing),
  count('youth_count', ['youth', 'young people', 'kabataan', 'youths'], 'youth', 'kabataan', thing),
  count('seniors_count', ['senior', 'senior citizen', 'elderly', 'elderly people', 'nakatatanda', 'matatanda', 'older people', 'older person'], 'senior citizens', 'nakatatanda', thing),
  count('pwd_count', ['pwd', 'pwds', 'person with disability', 'people with disability', 'persons with disabilities', 'people with disabilities', 'disabled', 'disabled people', 'may kapansanan', 'taong may kapansanan'], 'persons with disability', 'taong may kapansanan', thing),
  count('solo_parents_count', ['solo parent', 'single parent', 'solong magulang'], 'solo parents', 'solong magulang', thing),
  count('idp_count', ['idp', 'idps', 'internally displaced person', 'internally displaced people', 'internally displaced', 'displaced person', 'displaced people', 'displaced', 'evacuee', 'bakwit', 'displaced population'], 'internally displaced persons', 'taong lumikas', thing),
  count('farmers_count', ['farmer', 'magsasaka'], 'farmers', 'magsasaka', thing),
  count('fisherfolk_count', ['fisherfolk', 'fisherman', 'fishermen', 'fisher', 'mangingisda'], 'fisherfolk', 'mangingisda', thing),
  count('unemployed_count', ['unemployed', 'unemployed people', 'jobless', 'jobless people', 'walang trabaho', 'unemployed resident', 'unemployed person'], 'unemployed', 'walang trabaho', thing),
  count('mosques_count', ['mosque', 'masjid', 'moske', 'mosques'], 'mosques', 'moske', thing),
  count('madrasah_count', ['madrasah', 'madrasa', 'madaris', 'madaaris', 'madrassa', 'madrassah', 'islamic school', 'madrasahs'], 'madaris', 'madrasah', thing),
  count('asatidz_count', ['asatidz', 'asatid', 'islamic teacher', 'madrasah teacher', 'arabic teacher'], 'asatidz', 'asatidz', thing),
  count('cooperatives_count', ['cooperative', 'co op', 'coop', 'kooperatiba'], 'cooperatives', 'kooperatiba', thing),
  count('csos_count', ['cso', 'csos', 'civil society organization', 'civil society organisation', 'civil society group'], 'civil society organizations', 'civil society organization', thing),
  count('unbanked_count', ['unbanked', 'unbanked people', 'unbanked resident', 'people without bank account', 'people without a bank account', 'without bank account', 'walang bank account', 'unbanked individual', 'unbanked person'], 'unbanked people', 'taong walang bank account', thing),
  {
    id: 'household_size',
    words: ['household size', 'people per household', 'persons per household', 'family size', 'size of household', 'size of a household', 'people in a household', 'laki ng sambahayan', 'tao kada sambahayan', 'population per household', 'person per household', 'people a household', 'household sizes'],
    label: wording('people per household', 'tao kada sambahayan'),
    unit: 'none',
    additive: false,
    over: { kind: 'quotient', numerator: 'population', denominator: 'households', scale: 1 },
  },
  {
    id: 'established_year',
    words: ['established', 'founded', 'established year', 'year established', 'founding year', 'itinatag', 'naitatag', 'founding', 'year of establishment', 'set up', 'existing since', 'formed', 'was established', 'were established', 'year founded', 'establishment year'],
    label: wording('established', 'itinatag'),
    unit: 'year',
    additive: false,
  },
]; // prettier-ignore
