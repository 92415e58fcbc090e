import { headOf } from '../pattern.ts';
import { misreadsClaim } from './claims.ts';
import { misreadsFigure } from './figures.ts';
import type { Seen } from './looking.ts';
import { misreadsName } from './names.ts';
import { misreadsSubject } from './subjects.ts';
import { misreadsTime } from './times.ts';

/** Whether the rows or the groups come first in the question, and the other in what the template answers. */
const turnsAround = ({ pattern, items }: Seen): boolean => {
  const head = headOf(items);
  return pattern.head !== null && head !== null && head !== pattern.head;
};

/** "Remove the cancelled projects": at the beginning of a conversation it is no question. */
const takesCommand = ({ tokens, before }: Seen): boolean =>
  COMMANDS.test(tokens[0]?.norm ?? '') &&
  (before === null || tokens.some(({ norm }) => /^(?:database|system|records?)$/.test(norm)));
const COMMANDS = /^(?:remove|drop|omit|take|tanggalin|alisin)$/;

/**
 * Whether items that account for every word, and hold all that a pattern requires, still say something else
 * than what the pattern's template answers.
 */
export const isMisread = (seen: Seen): boolean =>
  [
    turnsAround,
    takesCommand,
    misreadsName,
    misreadsSubject,
    misreadsTime,
    misreadsFigure,
    misreadsClaim,
  ].some((misreads) => misreads(seen));
