import { describe, expect, it } from 'vitest';
import { geographyRows } from '../../src/data/seed/geography.ts';
import { tally } from './tally.ts';

const { regions, provinces, municipalities, barangays } = geographyRows();
const municipality = (name: string, regionId?: number) =>
  municipalities.find((row) => row.name === name && (regionId === undefined || row.regionId === regionId));
const provinceName = (id: number | null | undefined) => provinces.find((row) => row.id === id)?.name;

describe('the geography', () => {
  it('has every place of the five regions', () => {
    expect({
      regions: regions.length,
      provinces: provinces.length,
      cities: municipalities.filter((row) => row.kind !== 'municipality').length,
      municipalities: municipalities.filter((row) => row.kind === 'municipality').length,
      barangays: barangays.length,
    }).toEqual({ regions: 5, provinces: 23, cities: 27, municipalities: 363, barangays: 8780 });
  });

  it('serves four of them', () => {
    expect(regions.map((row) => [row.designation, row.name, row.inScope])).toEqual([
      ['Region IX', 'Zamboanga Peninsula', true],
      ['Region X', 'Northern Mindanao', true],
      ['Region XI', 'Davao Region', true],
      ['Region XII', 'SOCCSKSARGEN', true],
      ['BARMM', 'Bangsamoro Autonomous Region in Muslim Mindanao', false],
    ]);
  });

  it('has provinces in the region of today: Sulu is in Region IX', () => {
    expect(tally(provinces, (row) => regions[row.regionId - 1]?.designation)).toEqual({
      'Region IX': 4,
      'Region X': 5,
      'Region XI': 5,
      'Region XII': 4,
      BARMM: 5,
    });
    expect(provinces.find((row) => row.name === 'Sulu')?.regionId).toBe(1);
  });

  it.each([
    ['Zamboanga City', 'highly_urbanized_city', undefined, 'Zamboanga del Sur'],
    ['Isabela City', 'component_city', undefined, 'Basilan'],
    ['Cagayan de Oro City', 'highly_urbanized_city', undefined, 'Misamis Oriental'],
    ['Iligan City', 'highly_urbanized_city', undefined, 'Lanao del Norte'],
    ['Davao City', 'highly_urbanized_city', undefined, 'Davao del Sur'],
    ['General Santos City', 'highly_urbanized_city', undefined, 'South Cotabato'],
    ['Cotabato City', 'independent_component_city', 'Maguindanao del Norte', 'Maguindanao del Norte'],
    ['Island Garden City of Samal', 'component_city', 'Davao del Norte', 'Davao del Norte'],
    ['Marawi City', 'component_city', 'Lanao del Sur', 'Lanao del Sur'],
    ['Pahamuddin', 'municipality', undefined, 'Cotabato'],
    ['Pikit', 'municipality', 'Cotabato', 'Cotabato'],
  ])('files %s rightly', (name, kind, province, geographicProvince) => {
    const row = municipality(name);
    expect(row?.kind).toBe(kind);
    expect(provinceName(row?.provinceId)).toBe(province);
    expect(provinceName(row?.geographicProvinceId)).toBe(geographicProvince);
  });

  it('keeps a place outside every province out of it', () => {
    const outside = municipalities.filter((row) => row.provinceId === null);
    expect(outside).toHaveLength(14); // six cities and the eight municipalities of the Special Geographic Area
    for (const row of municipalities.filter((each) => each.provinceId !== null)) {
      expect(row.geographicProvinceId).toBe(row.provinceId);
      expect(provinces[row.provinceId! - 1]?.regionId).toBe(row.regionId);
    }
  });

  it('writes codes as ten digits, leading zeros kept, none twice', () => {
    const codes = [...regions, ...provinces, ...municipalities, ...barangays].map((row) => row.psgcCode);
    expect(codes.filter((code) => !/^\d{10}$/.test(code))).toEqual([]);
    for (const rows of [regions, provinces, municipalities, barangays]) {
      expect(new Set(rows.map((row) => row.psgcCode)).size).toBe(rows.length);
    }
    expect(municipality('Zamboanga City')?.psgcCode).toBe('0931700000');
    expect(municipality('Isabela City')?.psgcCode).toBe('0990101000');
  });

  it('numbers barangays under their municipality', () => {
    const wrong = barangays.filter(
      (row) => row.psgcCode.slice(0, 7) !== municipalities[row.municipalityId - 1]?.psgcCode.slice(0, 7),
    );
    expect(wrong).toEqual([]);
    const names = barangays.map((row) => `${row.municipalityId} ${row.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes names as people do', () => {
    const names = [...provinces, ...municipalities, ...barangays].map((row) => row.name);
    expect(names.filter((name) => / (De|Del|Sa|Of|Ng) /.test(name))).toEqual([]);
    expect(names.filter((name) => /[*_;]|\s{2}|^\s|\s$|\b(Ii|Iii|Iv|Vi|Vii|Viii|Ix)\b/.test(name))).toEqual(
      [],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'Cagayan de Oro City',
        'Sultan sa Barongis',
        'Island Garden City of Samal',
        'Tres de Mayo',
        'Del Pilar',
        'Piñan',
        "M'Lang",
        'Barangay III - Market Kalubian',
      ]),
    );
  });
});
