/**
 * Writes `src/data/seed/geography.json` from the Philippine Standard Geographic Code, as packaged by
 * `@aivangogh/ph-address` (PSGC, 4th quarter of 2025). Run it again only when that package changes:
 *
 * @example npx tsx scripts/generate-geography.ts
 */
import { writeFileSync } from 'node:fs';
import {
  getAllRegions,
  getBarangaysByMunicipality,
  getMunicipalitiesByProvince,
  getProvincesByRegion,
} from '@aivangogh/ph-address';

/** In the order in which the office names them; the package has name and designation the wrong way round. */
const REGIONS = [
  { code: '0900000000', name: 'Zamboanga Peninsula', designation: 'Region IX', inScope: true },
  { code: '1000000000', name: 'Northern Mindanao', designation: 'Region X', inScope: true },
  { code: '1100000000', name: 'Davao Region', designation: 'Region XI', inScope: true },
  { code: '1200000000', name: 'SOCCSKSARGEN', designation: 'Region XII', inScope: true },
  {
    code: '1900000000',
    name: 'Bangsamoro Autonomous Region in Muslim Mindanao',
    designation: 'BARMM',
    inScope: false,
  },
];

/**
 * Codes that stand where a province's would, for the places that no province holds. Walking region by
 * region misses them. `filedUnder` is the province that people look under.
 */
const OUTSIDE_PROVINCES = [
  { code: '0931700000', region: '0900000000', filedUnder: 'Zamboanga del Sur' }, // Zamboanga City
  { code: '0990100000', region: '0900000000', filedUnder: 'Basilan' }, // Isabela City, the province being in BARMM
  { code: '1030500000', region: '1000000000', filedUnder: 'Misamis Oriental' }, // Cagayan de Oro City
  { code: '1030900000', region: '1000000000', filedUnder: 'Lanao del Norte' }, // Iligan City
  { code: '1130700000', region: '1100000000', filedUnder: 'Davao del Sur' }, // Davao City
  { code: '1230800000', region: '1200000000', filedUnder: 'South Cotabato' }, // General Santos City
  { code: '1999900000', region: '1900000000', filedUnder: 'Cotabato' }, // Special Geographic Area of BARMM
];

const HIGHLY_URBANIZED = new Set([
  'Zamboanga City',
  'Cagayan de Oro City',
  'Iligan City',
  'Davao City',
  'General Santos City',
]);
/** Isabela City also stands outside every province, but is a component city by law. */
const INDEPENDENT_COMPONENT = new Set(['Cotabato City']);

const EXPECTED = { regions: 5, provinces: 23, cities: 27, municipalities: 363, barangays: 8780 };

/** Particles are small inside a name ("Tres de Mayo") and as they come at its head ("Del Pilar"). */
const mendName = (name: string): string =>
  name
    .replaceAll('*', '') // footnote marks of the source
    .replace(/(?<=[A-Za-z])- /, ' - ') // "Barangay III- Market Kalubian", beside "Barangay I - City Hall"
    .replace(/(?<=\S )(De|Del|Sa|Of|Ng)(?= )/g, (particle) => particle.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim();

const isCity = (name: string) => name.endsWith(' City') || name.startsWith('Island Garden City');

const kindOf = (name: string): string => {
  if (!isCity(name)) return 'municipality';
  if (HIGHLY_URBANIZED.has(name)) return 'highly_urbanized_city';
  if (INDEPENDENT_COMPONENT.has(name)) return 'independent_component_city';
  return 'component_city';
};

/** A municipality's barangays in one string, "001 Ayala;002 …": the number is the end of the PSGC code. */
const barangaysOf = (municipalityCode: string): string[] =>
  getBarangaysByMunicipality(municipalityCode)
    .map((barangay) => {
      if (barangay.psgcCode.slice(0, 7) !== municipalityCode.slice(0, 7)) {
        throw new Error(`${barangay.name} (${barangay.psgcCode}) is not numbered under ${municipalityCode}`);
      }
      return `${barangay.psgcCode.slice(7)} ${mendName(barangay.name)}`;
    })
    .sort();

const known = new Set(getAllRegions().map((region) => region.psgcCode));
for (const region of REGIONS) {
  if (!known.has(region.code)) throw new Error(`The package does not know ${region.designation}`);
}

const provinces = REGIONS.flatMap((region) =>
  getProvincesByRegion(region.code)
    .map((province) => ({ code: province.psgcCode, region: region.code, name: mendName(province.name) }))
    .sort((a, b) => a.code.localeCompare(b.code)),
);
const provinceNamed = new Map(provinces.map((province) => [province.name, province.code]));

const holders = [
  ...provinces.map(({ code, region }) => ({ code, region, province: code, filedUnder: code })),
  ...OUTSIDE_PROVINCES.map(({ code, region, filedUnder }) => ({
    code,
    region,
    province: null,
    filedUnder: provinceNamed.get(filedUnder),
  })),
];

const municipalities = holders
  .flatMap((holder) =>
    getMunicipalitiesByProvince(holder.code).map((municipality) => {
      const name = mendName(municipality.name);
      return {
        code: municipality.psgcCode,
        name,
        kind: kindOf(name),
        region: holder.region,
        province: holder.province,
        geographicProvince: holder.filedUnder,
        barangays: barangaysOf(municipality.psgcCode),
      };
    }),
  )
  .sort((a, b) => a.region.localeCompare(b.region) || a.code.localeCompare(b.code));

const found = {
  regions: REGIONS.length,
  provinces: provinces.length,
  cities: municipalities.filter((municipality) => municipality.kind !== 'municipality').length,
  municipalities: municipalities.filter((municipality) => municipality.kind === 'municipality').length,
  barangays: municipalities.reduce((sum, municipality) => sum + municipality.barangays.length, 0),
};
if (JSON.stringify(found) !== JSON.stringify(EXPECTED)) {
  throw new Error(`Expected ${JSON.stringify(EXPECTED)}, found ${JSON.stringify(found)}`);
}

/** One line a place keeps differences readable and the file small. */
const lines = (rows: readonly object[]) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const text = `{
  "source": "Philippine Standard Geographic Code, 4th quarter 2025, by way of @aivangogh/ph-address 2025.4.4 (MIT)",
  "regions": [
${lines(REGIONS)}
  ],
  "provinces": [
${lines(provinces)}
  ],
  "municipalities": [
${lines(municipalities.map((row) => ({ ...row, barangays: row.barangays.join(';') })))}
  ]
}
`;
writeFileSync(new URL('../src/data/seed/geography.json', import.meta.url), text);
process.stdout.write(`${JSON.stringify(found)}, ${Math.round(text.length / 1024)} KiB\n`);
