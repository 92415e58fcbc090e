import { canonical } from '../../../core/canonical.ts';
import type { Match } from '../match.ts';
import { nothingLeft } from '../past.ts';
import { questionInWords } from '../question.ts';
import type { Language } from '../reply.ts';
import { saveReading } from '../saved-reading.ts';
import { settled } from '../settle.ts';
import type { TurnState } from '../turn.ts';
import { note, type Stage } from '../turn.ts';

const LIFETIME_MS = 30 * 60 * 1_000;

const LEVELS: Readonly<Record<string, string>> = {
  region: 'region',
  province: 'province',
  municipality: 'municipality',
  barangay: 'barangay',
};

/** What sets a reading apart from its rivals, in words. */
const labelFor = (match: Match, rivals: readonly Match[], language: Language): string => {
  const shared = match.reading.constraints.filter((constraint) =>
    rivals.every((rival) =>
      rival.reading.constraints.some((other) => canonical(other.where) === canonical(constraint.where)),
    ),
  );
  const own = match.reading.constraints.filter((constraint) => !shared.includes(constraint));
  if (own.length === 0 || rivals.some((rival) => rival.template.id !== match.template.id))
    return questionInWords(match.template, match.reading, language);
  return own
    .map((constraint) => {
      const bare = constraint.label.en.replace(/^in /, '');
      const [entity] = constraint.entities;
      const level = entity && LEVELS[entity.type];
      const [official] = constraint.place?.level === 'region' ? (constraint.place.alsoNamed ?? []) : [];
      if (official) return `${bare} (${official})`;
      if (!level || constraint.entities.length > 1) return bare;
      const kind = level === 'municipality' && / City$/.test(entity.value) ? 'city' : level;
      return new RegExp(`\\b${kind}\\b`, 'i').test(bare.replace(/ City$/, '')) ? bare : `${bare} (${kind})`;
    })
    .join(', ');
};

const ambiguousWords = (turn: TurnState, matches: readonly Match[]): string => {
  const [first, ...rest] = matches;
  const parts = first!.reading.parts.filter(
    (part) =>
      part.sense.kind === 'constraint' &&
      !rest.every((match) =>
        match.reading.parts.some((other) => canonical(other.sense) === canonical(part.sense)),
      ),
  );
  const tokens = turn.analysis.tokens;
  return parts
    .map((part) => turn.message.slice(tokens[part.start]!.start, tokens[part.end - 1]!.end))
    .join(', ');
};

/** Asks back where the question has several readings that fit equally well, with each of them as an option. */
export const clarify: Stage = {
  name: 'clarify',
  async run(turn, services) {
    if (turn.match || turn.outcome?.kind !== 'ambiguous') return null;
    const { matches } = turn.outcome;
    turn.match = await settled(matches, turn, services);
    if (turn.match) {
      note(turn, 'clarify', `all ${matches.length} readings come to the same`);
      return null;
    }
    const id = services.ids.next();
    const options = matches.map((match, index) => ({
      id: String(index + 1),
      label: labelFor(
        match,
        matches.filter((other) => other !== match),
        turn.language,
      ),
      choice: saveReading(match),
    }));
    const named = ambiguousWords(turn, matches);
    const question =
      turn.language === 'en'
        ? named
          ? `“${named}” can mean several things here. Which one do you mean?`
          : 'That can be read in several ways. Which one do you mean?'
        : named
          ? `Ang “${named}” ay maaaring tumukoy sa ilang bagay. Alin ang ibig mong sabihin?`
          : 'Maraming maaaring kahulugan iyan. Alin ang ibig mong sabihin?';
    const expiresAt = new Date(services.clock.now().getTime() + LIFETIME_MS);
    await services.clarifications.put({
      id,
      userId: turn.request.asker.userId,
      conversationId: turn.conversationId,
      message: turn.message,
      language: turn.language,
      options,
      expiresAt,
    });
    note(turn, 'clarify', options.map((option) => option.label).join(' | '));
    // Until it is answered, there is nothing to go on from.
    turn.frame = nothingLeft(turn.message, turn.lastFrame);
    return {
      source: 'CLARIFICATION',
      intent: matches[0]!.template.intent,
      text: [question, ...options.map((option) => `${option.id}. ${option.label}`)].join('\n'),
      confidence: 0.5,
      entities: [],
      suggestions: [],
      clarification: {
        id,
        question,
        options: options.map(({ id: key, label }) => ({ id: key, label })),
        expiresAt,
      },
    };
  },
};
