import type { QueryFields } from '../builder.ts';
import { present } from '../errors.ts';
import { keyOf, opaqueId, requireKey } from '../opaque-id.ts';
import { Province, Region } from './place-refs.ts';

Province.implement({
  description: 'A province, from the Philippine Standard Geographic Code.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('provinces', id) }),
    psgcCode: t.exposeString('psgcCode', { description: 'Its ten-digit code, leading zeros kept.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    region: t.field({
      type: Region,
      description: 'The region that it is in.',
      resolve: async ({ regionId }, _args, { loaders }) => present(await loaders.region.load(regionId)),
    }),
  }),
});

/** The root fields that find provinces. */
export const provinceQueries = (t: QueryFields) => ({
  provinces: t.field({
    type: [Province],
    description: 'Provinces by name.',
    args: { regionId: t.arg.id({ description: 'Only those of this region.' }) },
    resolve: (_root, { regionId }, { services }) =>
      services.places.provinces({
        regionId: regionId == null ? undefined : requireKey('regions', regionId, 'regionId'),
      }),
  }),
  province: t.field({
    type: Province,
    nullable: true,
    description: 'A province, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, args, { loaders }) => {
      const key = keyOf('provinces', args.id);
      return key === null ? null : loaders.province.load(key);
    },
  }),
});
