import { builder, type QueryFields } from '../builder.ts';
import { present } from '../errors.ts';
import { keyOf, opaqueId, requireKey } from '../opaque-id.ts';
import { offsetPage, pageArgs } from '../paging.ts';
import { Barangay, Municipality } from './place-refs.ts';

Barangay.implement({
  description: 'A barangay, the smallest unit of government, from the Philippine Standard Geographic Code.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('barangays', id) }),
    psgcCode: t.exposeString('psgcCode', { description: 'Its ten-digit code, leading zeros kept.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    municipality: t.field({
      type: Municipality,
      description: 'The municipality or city that it is in.',
      resolve: async ({ municipalityId }, _args, { loaders }) =>
        present(await loaders.municipality.load(municipalityId)),
    }),
  }),
});

const BarangayConnection = builder.connectionObject(
  { type: Barangay, name: 'BarangayConnection', description: 'A page of barangays.' },
  { name: 'BarangayEdge', description: 'A barangay in a page.' },
);

/** The root fields that find barangays. */
export const barangayQueries = (t: QueryFields) => ({
  barangays: t.field({
    type: BarangayConnection,
    description: 'Barangays by name.',
    args: {
      municipalityId: t.arg.id({ description: 'Only those of this municipality or city.' }),
      search: t.arg.string({ description: 'Only those whose name contains this, in any case.' }),
      ...pageArgs(t),
    },
    resolve: (_root, { municipalityId, search, ...page }, { services: { places } }) => {
      const filter = {
        municipalityId:
          municipalityId == null ? undefined : requireKey('municipalities', municipalityId, 'municipalityId'),
        search: search ?? undefined,
      };
      return offsetPage(
        page,
        (slice) => places.barangays(filter, slice),
        () => places.countBarangays(filter),
      );
    },
  }),
  barangay: t.field({
    type: Barangay,
    nullable: true,
    description: 'A barangay, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, args, { loaders }) => {
      const key = keyOf('barangays', args.id);
      return key === null ? null : loaders.barangay.load(key);
    },
  }),
});
