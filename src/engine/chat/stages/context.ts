import { analyze } from '../../language/analyze.ts';
import { languageOf } from '../language-of.ts';
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
    turn.lastFrame = opened.lastFrame;
    turn.analysis = analyze(turn.message, services.vocabulary, turn.today);
    turn.language = languageOf(turn.analysis.tokens);
    const last = opened.lastFrame ? `after ${opened.lastFrame.templateId}` : 'nothing to go on from';
    note(
      turn,
      'context',
      `${turn.language}; ${last}; unknown: ${turn.analysis.unknown.map((t) => t.text).join(', ') || 'none'}`,
    );
    return null;
  },
};
