import { getTableName } from 'drizzle-orm';
import type { FieldKind } from './binding.ts';
import { BINDINGS, bindingOf } from './bindings.ts';

/** The names that plans about a dataset may use. */
export interface BindingDescription {
  readonly dataset: string;
  readonly fields: Readonly<Record<string, { readonly kind: FieldKind; readonly values: readonly string[] }>>;
  readonly measures: readonly string[];
  readonly dimensions: readonly string[];
  /** Those of the dimensions whose groups do not add up to the whole. */
  readonly overlapping: readonly string[];
  /** By relation, the dataset that it leads to. */
  readonly relations: Readonly<Record<string, string>>;
  /** By relation, further fields that predicates on it may use: those of the link, such as a role. */
  readonly linkFields: Readonly<Record<string, readonly string[]>>;
  /** The fields of a row in a list, and of one shown alone. */
  readonly columns: readonly string[];
  readonly details: readonly string[];
}

/** Every dataset, in order. */
export const datasets = (): readonly string[] => BINDINGS.map(({ dataset }) => dataset);

/**
 * What a dataset offers. Throws for a name that no dataset has.
 *
 * @example describeBinding('needs').relations.projects // 'projects'
 */
export const describeBinding = (dataset: string): BindingDescription => {
  const { fields, measures, dimensions, relations, columns, details } = bindingOf(dataset);
  return {
    dataset,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { kind, values = [] }]) => [name, { kind, values }]),
    ),
    measures: Object.keys(measures),
    dimensions: Object.keys(dimensions),
    overlapping: Object.keys(dimensions).filter((name) => dimensions[name]?.overlapping),
    relations: Object.fromEntries(
      Object.entries(relations).map(([name, { table }]) => [name, getTableName(table)]),
    ),
    linkFields: Object.fromEntries(
      Object.entries(relations).map(([name, { linkFields = [] }]) => [name, linkFields]),
    ),
    columns,
    details,
  };
};
