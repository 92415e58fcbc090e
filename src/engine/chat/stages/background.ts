import { told } from '../background.ts';
import { note, type Stage } from '../turn.ts';

/** Sets aside what a message tells of the asker beside its question. */
export const background: Stage = {
  name: 'background',
  run(turn, { vocabulary }) {
    const { question, background: aside } = told(turn.message, vocabulary);
    turn.message = question;
    turn.setAside = aside;
    if (aside.length > 0) note(turn, 'background', `${JSON.stringify(question)} beside ${aside.join(' | ')}`);
    return null;
  },
};
