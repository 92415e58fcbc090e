import type { SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Binding, Dimension, Field, Measure, Relation } from './binding.ts';
import { bindingOfTable } from './bindings.ts';
import { type OpenScope, openScope, type Scope } from './scope.ts';

/** A dataset's row within a statement, and what its names mean there. */
export interface CompileContext {
  readonly binding: Binding;
  readonly row: PgTable;
  readonly scope: Scope;
  /** Fields of the link that led here, where one did; they come before the dataset's own. */
  readonly linkFields: Readonly<Record<string, { readonly field: Field; readonly row: PgTable }>>;
}

/** Opens a statement about a dataset. Render `from` once all of its expressions have been built. */
export const openDataset = (binding: Binding): { context: CompileContext; open: OpenScope<PgTable> } => {
  const open = openScope(binding.table);
  return { context: { binding, row: open.row, scope: open.scope, linkFields: {} }, open };
};

const unknown = (binding: Binding, what: string, name: string, known: object): Error =>
  new Error(`${binding.dataset} has no ${what} "${name}"; it has ${Object.keys(known).join(', ')}.`);

/** A field by name, and its value in this row. Throws for a name that the dataset does not have. */
export const fieldOf = (context: CompileContext, name: string): { field: Field; value: SQLWrapper } => {
  const link = context.linkFields[name];
  if (link) return { field: link.field, value: link.field.of(link.row, context.scope) };
  const field = context.binding.fields[name];
  if (!field) throw unknown(context.binding, 'field', name, context.binding.fields);
  return { field, value: field.of(context.row, context.scope) };
};

/** A measure of this row by name. Throws for a name that the dataset does not have. */
export const measureOf = ({ binding, row, scope }: CompileContext, name: string): SQLWrapper => {
  const measure: Measure | undefined = binding.measures[name];
  if (!measure) throw unknown(binding, 'measure', name, binding.measures);
  return measure.of(row, scope);
};

/** A dimension by name. Throws for a name that the dataset does not have. */
export const dimensionOf = ({ binding }: CompileContext, name: string): Dimension => {
  const dimension = binding.dimensions[name];
  if (!dimension) throw unknown(binding, 'dimension', name, binding.dimensions);
  return dimension;
};

/** Opens a query about the related rows of this row, and what ties them to it. */
export const openRelation = (context: CompileContext, name: string) => {
  const relation: Relation | undefined = context.binding.relations[name];
  if (!relation) throw unknown(context.binding, 'relation', name, context.binding.relations);
  const open = context.scope.within(relation.table);
  const { on, fields = {} } = relation.link(context, open);
  const related: CompileContext = {
    binding: bindingOfTable(relation.table),
    row: open.row,
    scope: open.scope,
    linkFields: fields,
  };
  return { related, on, from: open.from };
};
