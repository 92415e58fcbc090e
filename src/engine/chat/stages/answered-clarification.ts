import { ORDINALS } from '../../language/ordinals.ts';
import { tokenize } from '../../language/tokenize.ts';
import { wordTable } from '../../language/word-table.ts';
import type { PendingClarification } from '../ports.ts';
import { restoreReading } from '../saved-reading.ts';
import { note, type Stage } from '../turn.ts';

const PLACES = wordTable({ ...ORDINALS, one: 1, two: 2, three: 3, four: 4, five: 5 });

const EMPTY = new Set(
  'the a an i mean meant one option number no in of po ung yung ang sa please choose pick is it that na ako si iyong yong yun iyon iyan nasa ni for from under ho opo naman pala sir maam located mga lang'.split(
    ' ',
  ),
);

const LEVELS: ReadonlySet<string> = new Set('province region probinsya lalawigan rehiyon'.split(' '));

/** The option that an answer in words points to; null where it points to none or to several. */
export const optionMeant = (
  message: string,
  options: PendingClarification['options'],
): PendingClarification['options'][number] | null => {
  const words = tokenize(message).filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
  const content = words.filter((token) => !EMPTY.has(token.norm));
  const [only, ...more] = content;
  const ordinal = only && more.length === 0 ? (only.number ?? PLACES[only.norm]) : undefined;
  if (ordinal !== undefined) return options[ordinal < 0 ? options.length + ordinal : ordinal - 1] ?? null;
  if (content.length === 0 || content.length > 8) return null;
  const labels = options.map((option) => new Set(tokenize(option.label).map((token) => token.stem)));
  // "The one in Cotabato province" where the labels leave the level out.
  const told = content.filter(({ stem }) => !LEVELS.has(stem) || labels.some((label) => label.has(stem)));
  if (told.length === 0) return null;
  const holds = options.filter((_, at) => told.every((token) => labels[at]!.has(token.stem)));
  if (holds.length === 1) return holds[0]!;
  // "Zamboanga City" holds in every label that has both words; the one that has no other is meant.
  const exact = holds.filter((option) => {
    const bare = tokenize(option.label.replace(/\(.*\)/, '')).filter((token) => /\p{L}/u.test(token.norm));
    return bare.length === told.length;
  });
  return exact.length === 1 ? exact[0]! : null;
};

/** "The city", "number 2": an answer in words to an open clarification goes on where it was asked. */
export const answeredClarification: Stage = {
  name: 'answered-clarification',
  async run(turn, services) {
    const pending = await services.clarifications.latest(turn.conversationId);
    if (!pending || pending.userId !== turn.request.asker.userId) return null;
    if (pending.expiresAt <= services.clock.now()) return null;
    const option = optionMeant(turn.message, pending.options);
    if (!option) return null;
    const match = restoreReading(option.choice, services, turn.request.asker.staffId);
    if (!match) return null;
    await services.clarifications.remove(pending.id);
    turn.match = match;
    turn.language = pending.language;
    note(turn, 'answered-clarification', `${option.label} → ${match.template.id}`);
    return null;
  },
};
