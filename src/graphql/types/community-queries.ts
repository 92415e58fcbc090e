import { builder, type QueryFields } from '../builder.ts';
import { keyOf } from '../opaque-id.ts';
import { offsetPage, pageArgs } from '../paging.ts';
import { Community } from './community.ts';
import {
  CommunityFilterInput,
  CommunityOrderInput,
  communityFilter,
  communityOrder,
} from './community-inputs.ts';

const CommunityConnection = builder.connectionObject(
  { type: Community, name: 'CommunityConnection', description: 'A page of communities.' },
  { name: 'CommunityEdge', description: 'A community in a page.' },
);

/** The root fields that find communities. */
export const communityQueries = (t: QueryFields) => ({
  communities: t.field({
    type: CommunityConnection,
    description: 'Communities, by name unless another order is asked for.',
    args: {
      filter: t.arg({ type: CommunityFilterInput, description: 'Which ones.' }),
      orderBy: t.arg({ type: CommunityOrderInput, description: 'In which order.' }),
      ...pageArgs(t),
    },
    resolve: (_root, { filter, orderBy, ...page }, { services: { communities } }) => {
      const which = communityFilter(filter);
      return offsetPage(
        page,
        (slice) => communities.list(which, communityOrder(orderBy), slice),
        () => communities.count(which),
      );
    },
  }),
  community: t.field({
    type: Community,
    nullable: true,
    description: 'A community, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, args, { loaders }) => {
      const key = keyOf('communities', args.id);
      return key === null ? null : loaders.community.load(key);
    },
  }),
});
