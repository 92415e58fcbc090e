import { told } from '../background.ts';
import { type Cut, selfRepairs } from '../self-repair.ts';
import { note, type Stage } from '../turn.ts';

/** A message with spaces where something is cut, so that places in it stay. */
const without = (message: string, cuts: readonly Cut[]): string =>
  cuts.reduce((text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), message);

/** Sets aside what a message takes back, and what it tells of the asker beside its question. */
export const background: Stage = {
  name: 'background',
  run(turn, { vocabulary }) {
    const cuts = selfRepairs(turn.message, vocabulary, turn.today);
    const takenBack = cuts.map(({ from, to, shown }) => (shown ?? turn.message.slice(from, to)).trim());
    const { question, background: aside } = told(without(turn.message, cuts), vocabulary);
    turn.message = question;
    turn.setAside = [...takenBack, ...aside];
    if (turn.setAside.length > 0)
      note(turn, 'background', `${JSON.stringify(question)} beside ${turn.setAside.join(' | ')}`);
    return null;
  },
};
