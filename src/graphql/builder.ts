import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { IsoDate } from '../core/calendar.ts';
import { AppError } from '../core/errors.ts';
import type { GraphQLContext } from './context.ts';
import TextGuardPlugin from './text-guard.ts';

/** What the builder knows of our types; fields are never null unless they say so. */
export interface SchemaShape {
  Context: GraphQLContext;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: IsoDate; Output: IsoDate };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
  };
  AuthScopes: { signedIn: boolean; staff: boolean; admin: boolean };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  /** Counting costs a statement, so it waits until `totalCount` is asked for. */
  Connection: { readonly count: () => Promise<number> };
}

/** Where the types of `types/` are defined. `schema.ts` puts the root fields together. */
export const builder = new SchemaBuilder<SchemaShape>({
  plugins: [ScopeAuthPlugin, RelayPlugin, TextGuardPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: ({ user }) => ({
      signedIn: user !== null,
      staff: user !== null && user.role !== 'member',
      admin: user?.role === 'admin',
    }),
    unauthorizedError: (_parent, { user }) =>
      user === null
        ? new AppError('UNAUTHENTICATED', 'Sign in first: this needs an identity.')
        : new AppError('FORBIDDEN', 'Your role does not allow this.'),
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, description: 'The items with their cursors.' },
    nodeFieldOptions: { nullable: false, description: 'The item itself.' },
    nodesOnConnection: { description: 'The items without their cursors.' },
    cursorFieldOptions: { description: 'Where the item stands; give it as `after` to go on from here.' },
    pageInfoFieldOptions: { description: 'Whether there is more.' },
    pageInfoTypeOptions: { description: 'Where a page of a list begins and ends.' },
    hasNextPageFieldOptions: { description: 'Whether there are items after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are items before this page.' },
    startCursorFieldOptions: { nullable: true, description: 'The first cursor; null on an empty page.' },
    endCursorFieldOptions: { nullable: true, description: 'The last cursor; null on an empty page.' },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items there are on all pages together.',
    resolve: (connection) => connection.count(),
  }),
);

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Known> ? Known : never;

/** What the functions that return root fields are handed. */
export type QueryFields = PothosSchemaTypes.QueryFieldBuilder<Types, Types['Root']>;
export type MutationFields = PothosSchemaTypes.MutationFieldBuilder<Types, Types['Root']>;
export type SubscriptionFields = PothosSchemaTypes.SubscriptionFieldBuilder<Types, Types['Root']>;
