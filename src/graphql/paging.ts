import { resolveCursorConnection, resolveOffsetConnection } from '@pothos/plugin-relay';
import { AppError } from '../core/errors.ts';
import type { QueryFields } from './builder.ts';
import { howMany } from './input-checks.ts';
import { isUuid } from './opaque-id.ts';
import type { Slice, Tail } from './ports/slice.ts';

/** How many items a page holds unless said. */
export const DEFAULT_PAGE = 20;
/** How many items a page holds at most. */
export const LARGEST_PAGE = 100;

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The arguments of every list that pages. */
export const pageArgs = (t: Pick<QueryFields, 'arg'>) => ({
  first: t.arg.int({
    description: `How many items to give: ${DEFAULT_PAGE} unless said, at most ${LARGEST_PAGE} whatever is said.`,
  }),
  after: t.arg.string({ description: 'A cursor: give the items that follow it.' }),
});

const badCursor = () =>
  new AppError('BAD_USER_INPUT', '"after" is not a cursor of this list.', { field: 'after' });

const checkedArgs = ({ first, after }: PageArgs) => ({
  first: howMany(first ?? DEFAULT_PAGE, LARGEST_PAGE, 'first'),
  after: after ?? null,
});

const decoded = (cursor: string): string => Buffer.from(cursor, 'base64').toString();

const counted = <Page extends { readonly edges: readonly unknown[]; readonly pageInfo: object }>(
  page: Page,
  count: () => Promise<number>,
) => {
  // The plugin makes cursors for the ends of an empty page too, which are the ends of nothing.
  const ends = page.edges.length === 0 ? { startCursor: null, endCursor: null } : {};
  return { ...page, pageInfo: { ...page.pageInfo, ...ends }, count };
};

/** A page of a list whose order its arguments decide: cursors are positions. */
export const offsetPage = async <Row>(
  args: PageArgs,
  list: (slice: Slice) => Promise<readonly Row[]>,
  count: () => Promise<number>,
) => {
  const checked = checkedArgs(args);
  if (checked.after !== null && !/^OffsetConnection:\d{1,9}$/.test(decoded(checked.after))) throw badCursor();
  return counted(await resolveOffsetConnection({ args: checked }, list), count);
};

/**
 * A page of rows that users create, newest first: cursors are ids, so that a row that comes in between
 * neither repeats nor hides another.
 */
export const tailPage = async <Row extends { readonly id: string }>(
  args: PageArgs,
  list: (tail: Tail) => Promise<readonly Row[]>,
  count: () => Promise<number>,
) => {
  const checked = checkedArgs(args);
  const after = checked.after === null ? null : decoded(checked.after);
  if (after !== null && !isUuid(after)) throw badCursor();
  const page = await resolveCursorConnection<Promise<readonly Row[]>>(
    { args: checked, toCursor: (row: Row) => Buffer.from(row.id).toString('base64') },
    ({ limit }) => list({ after, limit }),
  );
  return counted(page, count);
};
