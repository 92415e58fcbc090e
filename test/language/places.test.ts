import { describe, expect, it } from 'vitest';
import { liesIn } from '../../src/engine/language/composers/places.ts';
import { testDatabase } from '../support/database.ts';
import { wholeOf, wordsAndNames } from './words.ts';

const vocabulary = await wordsAndNames(await testDatabase());

/** The places that a name can mean, barangays of the same name left out. */
const meant = (text: string): readonly string[] => [
  ...new Set(
    wholeOf(vocabulary, 'place', text).flatMap((sense) =>
      sense.places.filter((place) => place.level !== 'barangay').map((place) => place.label),
    ),
  ),
];

const conditions = (text: string): readonly string[] => [
  ...new Set(wholeOf(vocabulary, 'constraint', text).map(({ constraint }) => constraint.label.en)),
];

const zamboanga = ['Zamboanga del Norte', 'Zamboanga del Sur', 'Zamboanga Sibugay'];
const davao = ['Davao del Norte', 'Davao del Sur', 'Davao Oriental', 'Davao de Oro', 'Davao Occidental'];
const carmen = ['Carmen, Davao del Norte', 'Carmen, Cotabato'];

describe('places', () => {
  it.each([
    ['Region IX', ['Region IX']],
    ['region 9', ['Region IX']],
    ['Zamboanga Peninsula', ['Region IX']],
    ['SOCCSKSARGEN', ['Region XII']],
    ['Davao Region', ['Region XI']],
    ['Northern Mindanao', ['Region X']],
    ['Bukidnon', ['Bukidnon province']],
    ['province of Bukidnon', ['Bukidnon province']],
    ['Pikit', ['Pikit']],
    ['Pikit, Cotabato', ['Pikit']],
    ['Dapitan', ['Dapitan City']],
    ['dapitan city', ['Dapitan City']],
    ['GenSan', ['General Santos City']],
    ['Isabela', ['Isabela City']],
    ['Isabela City', ['Isabela City']],
    ['North Cotabato', ['Cotabato province']],
    ['South Cotabato', ['South Cotabato']],
    ['Maguindanao del Norte', ['Maguindanao del Norte']],
    // Neighbours by one letter are places of their own.
    ['Lantapan', ['Lantapan']],
    ['Lantawan', ['Lantawan, Basilan']],
    ['Sagay', ['Sagay, Camiguin']],
    ['Salay', ['Salay']],
    ['Tubaran', ['Tubaran, Lanao del Sur']],
    ['Tuburan', ['Tuburan, Basilan']],
    // A slip that fits two stays with both.
    ['Lantaxan', ['Lantapan', 'Lantawan, Basilan']],
    // What several share stays with all of them, unless the words around decide.
    ['Zamboanga', ['Region IX', ...zamboanga, 'Zamboanga City']],
    ['Zamboanga province', zamboanga],
    ['Zamboanga City', ['Zamboanga City']],
    ['Davao', ['Region XI', ...davao, 'Davao City']],
    ['City of Davao', ['Davao City']],
    ['Cotabato', ['Cotabato province', 'Cotabato City']],
    ['Cotabato province', ['Cotabato province']],
    ['Cotabato City', ['Cotabato City']],
    ['Lanao', ['Lanao del Norte', 'Lanao del Sur']],
    ['Maguindanao', ['Maguindanao del Norte', 'Maguindanao del Sur']],
    ['Carmen', carmen],
    ['municipality of Carmen', carmen],
    ['Carmen, Cotabato', ['Carmen, Cotabato']],
    ['Carmen, Davao del Norte', ['Carmen, Davao del Norte']],
    // Elsewhere in the country, or nowhere.
    ['Agusan del Norte', []],
    ['Metro Manila', []],
    ['Atlantis', []],
  ] as const)('reads %s', (text, labels) => expect([...meant(text)].sort()).toEqual([...labels].sort()));

  it.each([
    ['barangay Recodo', 'in Barangay Recodo, Zamboanga City'],
    ['Brgy. Recodo, Zamboanga City', 'in Barangay Recodo, Zamboanga City'],
    ['outside BARMM', 'outside BARMM'],
    ['not in Region IX', 'outside Region IX'],
    ['Region IX or Region X', 'in Region IX or Region X'],
    ['Region IX, Region X and Region XI', 'in Region IX, Region X or Region XI'],
  ])('turns %s into one condition', (text, label) => expect(conditions(text)).toContain(label));

  it('takes Maguindanao for a people as well as for two provinces', () => {
    expect(conditions('Maguindanao')).toEqual(
      expect.arrayContaining(['in Maguindanao del Norte', 'in Maguindanao del Sur', 'Maguindanaon']),
    );
  });

  it('never takes a province for one that only sounds like it', () => {
    expect(meant('Zamboanga del Oeste')).toEqual([]);
    expect(conditions('Davao del Oeste')).toEqual([]);
  });

  it('knows what lies in what', () => {
    const place = (text: string) => wholeOf(vocabulary, 'place', text)[0]!.places[0]!;
    const [region, province, town, other] = ['Region XII', 'North Cotabato', 'Pikit', 'Region IX'].map(place);
    expect(liesIn(town!, province!)).toBe(true);
    expect(liesIn(town!, region!)).toBe(true);
    expect(liesIn(province!, region!)).toBe(true);
    expect(liesIn(town!, town!)).toBe(true);
    expect(liesIn(region!, town!)).toBe(false);
    expect(liesIn(town!, other!)).toBe(false);
    // A city outside any province lies in the region alone.
    expect(liesIn(place('Zamboanga City'), place('Zamboanga del Sur'))).toBe(false);
    expect(liesIn(place('Zamboanga City'), other!)).toBe(true);
  });
});
