import { troubleOf } from '../drivers/trouble.ts';

/**
 * Runs work on the database so that what a caller can act on arrives as an `AppError`, whatever the driver
 * and Drizzle made of it.
 */
export const translating = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw troubleOf(error) ?? error;
  }
};

/**
 * A repository whose methods all translate errors.
 *
 * @example export const createThings = (db: Db) => translateErrors({ count: () => db.$count(things) });
 */
export const translateErrors = <T extends object>(repository: T): T =>
  Object.fromEntries(
    Object.entries(repository).map(([name, method]) => [
      name,
      (...given: unknown[]) => translating(async () => (method as (...all: unknown[]) => unknown)(...given)),
    ]),
  ) as T;
