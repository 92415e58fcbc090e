import { builder, type QueryFields } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { present } from '../errors.ts';
import { keyOf, opaqueId, requireKey } from '../opaque-id.ts';
import { offsetPage, pageArgs } from '../paging.ts';
import { Municipality, Province, Region } from './place-refs.ts';

const MunicipalityKind = codeEnum('MunicipalityKind', 'What kind of local government it is.', {
  municipality: 'A municipality of a province.',
  component_city: 'A city of a province.',
  independent_component_city: 'A city whose voters do not vote in the province.',
  highly_urbanized_city: 'A city outside any province.',
});

Municipality.implement({
  description: 'A municipality or a city, from the Philippine Standard Geographic Code.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('municipalities', id) }),
    psgcCode: t.exposeString('psgcCode', { description: 'Its ten-digit code, leading zeros kept.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.expose('kind', { type: MunicipalityKind, description: 'Municipality, or what kind of city.' }),
    region: t.field({
      type: Region,
      description: 'The region that it is in.',
      resolve: async ({ regionId }, _args, { loaders }) => present(await loaders.region.load(regionId)),
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province that it belongs to; null for a city outside any province.',
      resolve: ({ provinceId }, _args, { loaders }) =>
        provinceId === null ? null : loaders.province.load(provinceId),
    }),
    geographicProvince: t.field({
      type: Province,
      nullable: true,
      description: 'The province that people file it under, whether or not it belongs to it.',
      resolve: ({ geographicProvinceId }, _args, { loaders }) =>
        geographicProvinceId === null ? null : loaders.province.load(geographicProvinceId),
    }),
  }),
});

const MunicipalityConnection = builder.connectionObject(
  { type: Municipality, name: 'MunicipalityConnection', description: 'A page of municipalities and cities.' },
  { name: 'MunicipalityEdge', description: 'A municipality or city in a page.' },
);

/** The root fields that find municipalities and cities. */
export const municipalityQueries = (t: QueryFields) => ({
  municipalities: t.field({
    type: MunicipalityConnection,
    description: 'Municipalities and cities by name.',
    args: {
      regionId: t.arg.id({ description: 'Only those of this region.' }),
      provinceId: t.arg.id({ description: 'Only those that belong to this province.' }),
      search: t.arg.string({ description: 'Only those whose name contains this, in any case.' }),
      ...pageArgs(t),
    },
    resolve: (_root, { regionId, provinceId, search, ...page }, { services: { places } }) => {
      const filter = {
        regionId: regionId == null ? undefined : requireKey('regions', regionId, 'regionId'),
        provinceId: provinceId == null ? undefined : requireKey('provinces', provinceId, 'provinceId'),
        search: search ?? undefined,
      };
      return offsetPage(
        page,
        (slice) => places.municipalities(filter, slice),
        () => places.countMunicipalities(filter),
      );
    },
  }),
  municipality: t.field({
    type: Municipality,
    nullable: true,
    description: 'A municipality or city, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, args, { loaders }) => {
      const key = keyOf('municipalities', args.id);
      return key === null ? null : loaders.municipality.load(key);
    },
  }),
});
