import { builder, type QueryFields } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import type { UserRow } from '../ports/accounts.ts';
import { Staff } from './staff.ts';

const UserRole = codeEnum('UserRole', 'What a user may do.', {
  member: 'Asks questions and plans goals.',
  staff: 'Also sees the SQL behind an answer and refreshes the figures of FAQs.',
  admin: 'Also sees the insights.',
});

const User = builder.objectRef<UserRow>('User').implement({
  description: 'An account.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    displayName: t.exposeString('displayName', { description: 'The name to show.' }),
    role: t.expose('role', { type: UserRole, description: 'What the user may do.' }),
    staff: t.field({
      type: Staff,
      nullable: true,
      description: 'Their entry among the staff; null for a member.',
      resolve: (_user, _args, { user, services }) =>
        user?.staffId == null ? null : services.accounts.staffById(user.staffId),
    }),
  }),
});

/** The root field that says who asks. */
export const userQueries = (t: QueryFields) => ({
  me: t.field({
    type: User,
    nullable: true,
    description: 'Who is asking; null without an identity.',
    skipTypeScopes: true,
    resolve: (_root, _args, { user, services }) =>
      user === null ? null : services.accounts.userById(user.id),
  }),
});
