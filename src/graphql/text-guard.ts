import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { AppError } from '../core/errors.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      textGuard: TextGuardPlugin<Types>;
    }
  }
}

const DEEPEST = 32;

const refuseUnstorable = (value: unknown, path: string, depth = 0): void => {
  if (depth > DEEPEST)
    throw new AppError('BAD_USER_INPUT', `"${path}" is nested too deeply.`, { field: path });
  if (typeof value === 'string') {
    if (/[\0\p{Surrogate}]/u.test(value))
      throw new AppError('BAD_USER_INPUT', `"${path}" holds a character that is not text. Type it again.`, {
        field: path,
      });
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) {
      refuseUnstorable(key, path, depth);
      refuseUnstorable(inner, path, depth + 1);
    }
  }
};

/**
 * Refuses NUL and lone surrogates anywhere in the arguments of any field (Postgres has no room for the first
 * and would quietly change the second) and JSON nested beyond all reason.
 */
class TextGuardPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(field.args).length === 0) return resolver;
    return (parent, args, context, info) => {
      for (const [name, value] of Object.entries(args)) refuseUnstorable(value, name);
      return resolver(parent, args, context, info);
    };
  }
}

SchemaBuilder.registerPlugin('textGuard', TextGuardPlugin);

export default 'textGuard' as const;
