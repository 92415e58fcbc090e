import { analyze } from '../../language/analyze.ts';
import { NEW_TOPIC } from '../background-words.ts';
import { languageOf } from '../language-of.ts';
import { goesBack, lendingTurn, nothingLeft } from '../past.ts';
import { note, type Stage } from '../turn.ts';

/** Opens the conversation and looks every word up. */
export const context: Stage = {
  name: 'context',
  async run(turn, services) {
    const { asker, conversationId } = turn.request;
    const opened = await services.conversations.open(
      asker,
      conversationId,
      turn.request.message.trim().slice(0, 80),
    );
    turn.conversationId = opened.id;
    const said = analyze(turn.message, services.vocabulary, turn.today);
    turn.language = languageOf(said.tokens);
    const back = goesBack(said, opened.lastFrame, services);
    if (back) turn.message = ' '.repeat(back.from) + turn.message.slice(back.from);
    turn.analysis = back ? analyze(turn.message, services.vocabulary, turn.today) : said;
    turn.anew = NEW_TOPIC.test(turn.request.message.trim());
    turn.lastFrame = back
      ? back.frame
      : turn.anew
        ? nothingLeft('', opened.lastFrame)
        : lendingTurn(said, opened.lastFrame, services);
    const last = turn.lastFrame ? `after ${turn.lastFrame.templateId}` : 'nothing to go on from';
    note(
      turn,
      'context',
      `${turn.language}; ${last}; unknown: ${turn.analysis.unknown.map((t) => t.text).join(', ') || 'none'}`,
    );
    return null;
  },
};
