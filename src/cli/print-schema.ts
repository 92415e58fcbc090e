import { printContract } from '../graphql/schema.ts';
import type { Command } from './command.ts';

/** `schema:print`: the schema that runs, as SDL. */
export const printSchema: Command = async (_words, { print }) => print(printContract());
