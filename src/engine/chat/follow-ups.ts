import type { IsoDate } from '../../core/calendar.ts';
import type { Match } from './match.ts';
import { answeredOnes, questionOf } from './question.ts';
import type { Reading } from './reading.ts';
import type { Language } from './reply.ts';
import type { ChatServices } from './turn.ts';

/** Suggestions shown with an answer. */
const SHOWN = 3;
/** Candidates looked at before it is left at fewer. */
const TRIED = 6;

/** Other questions about the same rows: another template of the dataset, filled from the same reading. */
function* candidates(match: Match, services: ChatServices, language: Language): Generator<string> {
  const { template, reading } = match;
  const grouped = reading.constraints.map((constraint) => constraint.filter);
  const dimension =
    reading.dimension ?? reading.dataset.dimensions.find((one) => !grouped.includes(one.filter ?? ''));
  const full: Reading = {
    ...reading,
    dimension: dimension ?? null,
    measure: reading.measure ?? reading.dataset.measures[0] ?? null,
    ranking: reading.ranking ?? { direction: 'desc', limit: null },
  };
  let tried = 0;
  for (const other of services.templates.values()) {
    if (other.dataset !== template.dataset || other.id === template.id) continue;
    if (language === 'fil' && other.filipinoQuestion === undefined) continue;
    if (tried >= TRIED) return;
    tried += 1;
    yield questionOf(other, full, language);
  }
}

/** Up to three questions that go on from an answer, in its language; each is checked to be answered itself. */
export const followUps = (
  match: Match,
  services: ChatServices,
  today: IsoDate,
  language: Language,
): readonly string[] => answeredOnes(candidates(match, services, language), SHOWN, services, today);
