import geography from './geography.json' with { type: 'json' };

export type MunicipalityKind =
  | 'municipality'
  | 'component_city'
  | 'independent_component_city'
  | 'highly_urbanized_city';

export interface MunicipalityRow {
  id: number;
  regionId: number;
  provinceId: number | null;
  geographicProvinceId: number;
  psgcCode: string;
  name: string;
  kind: MunicipalityKind;
}

/** The place tables, real, in the order of the committed file: the first region is 1, and so on. */
export const geographyRows = () => {
  const regions = geography.regions.map((region, index) => ({
    id: index + 1,
    psgcCode: region.code,
    name: region.name,
    designation: region.designation,
    inScope: region.inScope,
  }));
  const idOf = (rows: readonly { id: number; psgcCode: string }[]) => {
    const ids = new Map(rows.map((row) => [row.psgcCode, row.id]));
    return (code: string): number => {
      const id = ids.get(code);
      if (id === undefined) throw new Error(`geography.json names ${code}, which it does not define`);
      return id;
    };
  };
  const regionId = idOf(regions);

  const provinces = geography.provinces.map((province, index) => ({
    id: index + 1,
    regionId: regionId(province.region),
    psgcCode: province.code,
    name: province.name,
  }));
  const provinceId = idOf(provinces);

  const municipalities = geography.municipalities.map(
    (municipality, index): MunicipalityRow => ({
      id: index + 1,
      regionId: regionId(municipality.region),
      provinceId: municipality.province === null ? null : provinceId(municipality.province),
      geographicProvinceId: provinceId(municipality.geographicProvince),
      psgcCode: municipality.code,
      name: municipality.name,
      kind: municipality.kind as MunicipalityKind,
    }),
  );

  const barangays = geography.municipalities
    .flatMap((municipality, index) =>
      municipality.barangays.split(';').map((entry) => ({
        municipalityId: index + 1,
        psgcCode: municipality.code.slice(0, 7) + entry.slice(0, 3),
        name: entry.slice(4),
      })),
    )
    .map((barangay, index) => ({ id: index + 1, ...barangay }));

  return { regions, provinces, municipalities, barangays };
};

export type GeographyRows = ReturnType<typeof geographyRows>;
