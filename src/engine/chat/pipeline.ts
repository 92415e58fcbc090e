import { acts } from './stages/acts.ts';
import { execute, format, plan } from './stages/answer.ts';
import { answeredClarification } from './stages/answered-clarification.ts';
import { background } from './stages/background.ts';
import { clarify } from './stages/clarify.ts';
import { context } from './stages/context.ts';
import { contradiction } from './stages/contradiction.ts';
import { explain } from './stages/explain.ts';
import { fallback } from './stages/fallback.ts';
import { faq } from './stages/faq.ts';
import { match } from './stages/match.ts';
import { normalise } from './stages/normalise.ts';
import { pointedRow } from './stages/pointed-row.ts';
import type { Stage } from './turn.ts';

/**
 * How a message becomes a reply. The first stage that replies ends the turn; the last always does. An answer
 * to an open clarification comes before everything that could take its words for a new question, vetted
 * answers before computed ones, and asking back before guessing.
 */
export const pipeline: readonly Stage[] = [
  normalise,
  background,
  context,
  answeredClarification,
  pointedRow,
  explain,
  faq,
  acts,
  match,
  clarify,
  contradiction,
  plan,
  execute,
  format,
  fallback,
];
