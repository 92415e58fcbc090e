import { builder } from './builder.ts';

/**
 * A GraphQL enum over the codes that the engines and the database use; clients see them in capitals.
 *
 * @example codeEnum('Role', 'What a user may do.', { member: 'Asks.', staff: 'Asks about work.' }) // MEMBER, STAFF
 */
export const codeEnum = <const Code extends string>(
  name: string,
  description: string,
  codes: Readonly<Record<Code, string>>,
) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      (Object.entries(codes) as [Code, string][]).map(([code, meaning]) => [
        code.toUpperCase(),
        { value: code, description: meaning },
      ]),
    ) as Readonly<Record<string, { readonly value: Code; readonly description: string }>>,
  });
