import { AppError } from '../core/errors.ts';
import type { Asker } from '../engine/chat/ports.ts';
import type { GraphQLContext, Viewer } from './context.ts';

/** Who sent the request; throws UNAUTHENTICATED where nobody is known to have. */
export const viewerOf = ({ user }: GraphQLContext): Viewer => {
  if (user === null) throw new AppError('UNAUTHENTICATED', 'Sign in first: this needs an identity.');
  return user;
};

/** The same person as the chat engine knows them. */
export const askerOf = (context: GraphQLContext): Asker => {
  const { id, staffId } = viewerOf(context);
  return { userId: id, staffId };
};
