import { AppError } from '../../../core/errors.ts';
import { note, type Stage } from '../turn.ts';

/** The longest message that is read. */
export const MAX_MESSAGE_LENGTH = 1_000;

// Control characters but tab, line feed and carriage return; lone surrogates, which no database keeps.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Refuses what cannot be read; everything else goes on with its spaces tidied. */
export const normalise: Stage = {
  name: 'normalise',
  run(turn) {
    const { message } = turn.request;
    const bad = (text: string): AppError => new AppError('BAD_USER_INPUT', text, { field: 'message' });
    if (message.length > MAX_MESSAGE_LENGTH)
      throw bad(
        `The message has ${message.length.toLocaleString('en')} characters; please ask in at most 1,000.`,
      );
    if (UNREADABLE.test(message))
      throw bad('The message holds control characters that cannot be read; please type it as plain text.');
    if (message.trim() === '') throw bad('The message is empty; please type a question.');
    turn.message = message.trim();
    note(turn, 'normalise', JSON.stringify(turn.message));
    return null;
  },
};
