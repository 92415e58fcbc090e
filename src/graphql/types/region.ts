import type { QueryFields } from '../builder.ts';
import { keyOf, opaqueId } from '../opaque-id.ts';
import { Region } from './place-refs.ts';

Region.implement({
  description: 'An administrative region of the Philippines, from the Philippine Standard Geographic Code.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('regions', id) }),
    psgcCode: t.exposeString('psgcCode', { description: 'Its ten-digit code, leading zeros kept.' }),
    name: t.exposeString('name', { description: 'Its name, such as "Zamboanga Peninsula".' }),
    designation: t.exposeString('designation', { description: 'What people call it, such as "Region IX".' }),
    inScope: t.exposeBoolean('inScope', { description: 'Whether the office serves communities there.' }),
  }),
});

/** The root fields that find regions. */
export const regionQueries = (t: QueryFields) => ({
  regions: t.field({
    type: [Region],
    description: 'All regions that the server knows, by designation.',
    resolve: (_root, _args, { services }) => services.places.regions(),
  }),
  region: t.field({
    type: Region,
    nullable: true,
    description: 'A region, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, args, { loaders }) => {
      const key = keyOf('regions', args.id);
      return key === null ? null : loaders.region.load(key);
    },
  }),
});
