import { builder, type QueryFields } from '../builder.ts';
import { opaqueId } from '../opaque-id.ts';
import type { EthnicGroupRow } from '../ports/places.ts';

export const EthnicGroup = builder.objectRef<EthnicGroupRow>('EthnicGroup').implement({
  description: 'An ethnolinguistic group of the Bangsamoro.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('ethnic_groups', id) }),
    name: t.exposeString('name', { description: 'What its people are called.' }),
  }),
});

/** The root field that lists the groups. */
export const ethnicGroupQueries = (t: QueryFields) => ({
  ethnicGroups: t.field({
    type: [EthnicGroup],
    description: 'All groups by name.',
    resolve: (_root, _args, { services }) => services.places.ethnicGroups(),
  }),
});
