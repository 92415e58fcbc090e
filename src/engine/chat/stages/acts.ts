import { pointsToOne, pointsToSeveral } from '../pronouns-in.ts';
import { note, type Stage } from '../turn.ts';

const GOES_ON: ReadonlySet<string> = new Set('names pangalan yung iyong ung'.split(' '));

/** Greets, helps and points the way; none of it touches data. */
export const acts: Stage = {
  name: 'acts',
  run(turn, services) {
    // "Is it a program?" after a row is not asked of the system.
    // "Yung mga natapos lang?" narrows what was asked.
    const narrows =
      turn.message.endsWith('?') && turn.analysis.items.some(({ sense }) => sense.kind === 'constraint');
    // "Names please", "eh yung wala pa?" go on from what was asked.
    const goesOn = turn.analysis.tokens.some(({ norm }) => GOES_ON.has(norm));
    // "Sino-sino sila?" is asked of others.
    if (pointsToSeveral(turn.analysis) && turn.message.endsWith('?')) return null;
    if (turn.match || (turn.lastFrame?.plan && (narrows || goesOn || pointsToOne(turn.analysis))))
      return null;
    const { vocabulary } = services;
    const act = services.actBook.find(turn.message, {
      of: vocabulary.spelling,
      isKnown: vocabulary.isKnown,
    });
    if (!act) return null;
    note(turn, 'acts', act.id);
    const common = {
      intent: act.kind,
      text: act.answer[turn.language],
      confidence: 1,
      entities: [],
      suggestions: act.followUps ?? [],
    };
    return act.kind === 'NAVIGATION'
      ? { ...common, source: 'NAVIGATION', intent: 'NAVIGATION', destination: act.destination ?? '/' }
      : act.kind === 'HELP'
        ? { ...common, source: 'HELP' }
        : { ...common, source: 'GENERAL' };
  },
};
