import { subjectPhrase } from '../format/phrase.ts';
import { restoreReading } from '../saved-reading.ts';
import { note, type Stage, type TurnState } from '../turn.ts';

/** "Why?", "bakit ganun?", "how come?": nothing else is said. */
const ASKS_WHY =
  /^\W*(?:(?:but|and|ok|okay|so|pero|at|e|eh)\s+)?(?:why|bakit|how come|why so|(?:why|bakit)\s+(?:is|was)?\s*(?:that|this|it|so|po|ba|naman|ganun|ganon|ganyan|ganito|nga|iyan|yan)(?:\s+(?:po|ba|many|few|so))?)\W*$/i;

/** "Are you sure?", "sure ka ba?" */
const DOUBTS =
  /^\W*(?:(?:but|and|ok|okay|so|pero|at|e|eh|hmm|really|talaga)[\s,?!]+)*(?:(?:are|r) (?:you|u)(?: really| very)? (?:sure|certain)|you sure|(?:sure|sigurado)(?: na)?(?: po)?(?: ba)?(?: po)? ?(?:ka|kayo|yan|iyan|'yan)(?: po)?(?: ba)?(?: po)?(?: dyan| diyan)?|(?:please |pls |paki-?)?double[- ]?check(?: (?:that|it|this|mo|nga|po))*|is that (?:right|correct|accurate)|tama ba (?:yan|iyan|'yan))(?: (?:about|of) (?:that|this|it))?\W*$/i;

const explanation = (turn: TurnState, question: string, rows: string, scoped: boolean): string =>
  turn.language === 'en'
    ? [
        'I cannot tell causes: the records say what is, not why.',
        `What I can tell is how I got there: I read the question as “${question}” and looked at the ${rows}.`,
        ...(scoped ? ['Inactive ones are left out unless a question asks for them.'] : []),
      ].join(' ')
    : [
        'Hindi ko masasabi ang dahilan: ang nakatala ay kung ano, hindi kung bakit.',
        `Masasabi ko kung paano ko ito nakuha: binasa ko ang tanong bilang “${question}” at tiningnan ang ${rows}.`,
        ...(scoped ? ['Hindi kasama ang mga hindi aktibo maliban kung itanong.'] : []),
      ].join(' ');

/** "Why?" after an answer: causes are not recorded, but what was looked at can be said in words. */
export const explain: Stage = {
  name: 'explain',
  run(turn, services) {
    const { lastFrame } = turn;
    const doubts = DOUBTS.test(turn.message);
    if (turn.match || !lastFrame?.plan || !(doubts || ASKS_WHY.test(turn.message))) return null;
    const before = restoreReading(lastFrame.reading, services, turn.request.asker.staffId);
    if (!before) return null;
    if (doubts) {
      // The records are read again, and say what they say.
      turn.match = before;
      turn.plan = lastFrame.plan;
      note(turn, 'explain', `again: ${lastFrame.question}`);
      return null;
    }
    const rows = subjectPhrase(before.reading, turn.language);
    note(turn, 'explain', lastFrame.question);
    return {
      source: 'GENERAL',
      intent: 'GENERAL',
      text: explanation(turn, lastFrame.question, rows, before.reading.dataset.scope !== undefined),
      confidence: 1,
      entities: [],
      suggestions: [],
    };
  },
};
