import { canonical } from '../../../core/canonical.ts';
import type { Chart, Item } from '../../language/chart.ts';
import { isDeed } from '../../language/composers/dated.ts';
import type { Token } from '../../language/token.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Requirement } from '../requirement.ts';
import { FRAMING, looksElsewhere, type Seen, telling } from './looking.ts';

/** "In March in 2024" and the like: two periods of one day are one range, or something else is meant. */
const hasTwoPeriods = (items: readonly Item[]): boolean => {
  const periods = items.flatMap(({ sense }) =>
    sense.kind === 'constraint' && sense.constraint.filter === 'period' ? [sense.constraint] : [],
  );
  // "More in 2025 than in 2024": the first is one of the two that are compared.
  const sides = new Set(
    periods.flatMap(({ claims, members }) => (claims ? members.map(({ where }) => canonical(where)) : [])),
  );
  return periods.filter(({ where }) => !sides.has(canonical(where))).length > 1;
};

/** "Needs identified per quarter", "identified in 2026": behind its noun and with a time the verb names a day, and no state. */
const isVerbOfPeriod = (
  items: readonly Item[],
  chart: Chart,
  dataset: Dataset,
  tokens: readonly Token[],
): boolean => {
  const noun = items.find(({ sense }) => sense.kind === 'subject');
  const time = items.findLast(
    ({ sense }) =>
      sense.kind === 'bucket' || (sense.kind === 'constraint' && sense.constraint.filter === 'period'),
  );
  return (
    noun !== undefined &&
    time !== undefined &&
    items.some(({ sense, start, end }) => {
      if (sense.kind !== 'constraint') return false;
      if (TO_COME.test(tokens[start]?.norm ?? '')) return false;
      const verb = chart.startingAt(start).find((one) => one.sense.kind === 'date' && one.end === end);
      if (verb?.sense.kind !== 'date') return false;
      // What periods look at anyway is no state where a period is named, wherever it stands.
      const usual = verb.sense.field === dataset.period?.field;
      return usual || ((start >= noun.end || isDeed(tokens, verb)) && end <= time.start);
    })
  );
};

/** "Communities assessed in 2025": the time is of what was done to them, and not of their own record. */
const isTimeOfOthers = (items: readonly Item[], dataset: Dataset): boolean => {
  const said = telling(items);
  const noun = said.findIndex(({ sense }) => sense.kind === 'subject');
  return (
    dataset.period?.past === true &&
    said.some(({ sense }, at) => {
      const next = said[at + 1]?.sense;
      return (
        sense.kind === 'constraint' &&
        looksElsewhere(sense.constraint.where) &&
        noun >= 0 &&
        at > noun &&
        next?.kind === 'constraint' &&
        next.constraint.filter === 'period'
      );
    })
  );
};

/** "Assessments to be completed", "will be approved": what lies ahead is not what is so already. */
const isYetToBe = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'constraint' &&
      tokens[start - 1]?.norm === 'be' &&
      ['to', 'will', 'should', 'must'].includes(tokens[start - 2]?.norm ?? ''),
  ) ||
  // "Projects that will miss their target"
  items.some(
    ({ sense, start }) =>
      sense.kind === 'constraint' &&
      !FRAMING.has(sense.constraint.filter) &&
      !sense.constraint.filter.endsWith(':period') &&
      (tokens[start - 1]?.norm === 'will' ||
        (tokens[start - 1]?.norm === 'to' && tokens[start - 2]?.norm === 'going')),
  ) ||
  // "Assessments to complete"
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'constraint' &&
      end === start + 1 &&
      tokens[start - 1]?.norm === 'to' &&
      BARE_VERB.test(tokens[start]?.norm ?? ''),
  );

/** "Ilang workshop ang gaganapin?" are to come; "kailan gaganapin?" asks for the day. */
const isOfWhatComes = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }) =>
      (sense.kind === 'date' || (sense.kind === 'constraint' && sense.constraint.filter !== 'timing')) &&
      TO_COME.test(tokens[start]?.norm ?? ''),
  ) && !items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'when');
const TO_COME = /^(?:gaganapin|idaraos|magaganap|isasagawa)$/;

/** "The population in 2010": what is held of today is no figure of another time. */
const isFigureOfPast = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'measure' || sense.kind === 'per') &&
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter === 'period');

const BARE_VERB =
  /^(?:complete|finish|approve|implement|submit|reject|cancel|validate|suspend|meet|address)$/;

const NOW =
  /^(?:ngayon|now|currently|presently|kasalukuyan|sa ngayon|right now|at (?:the moment|present)|as of (?:now|today))$/;

/** "Tasks of Nadia now" are those that are open: "now" may not be passed over where rows have a state that it means. */
const losesNow = (items: readonly Item[], tokens: readonly Token[], { present }: Dataset): boolean =>
  present !== undefined &&
  items.some(({ sense, start, end }) => {
    const said = tokens.slice(start, end).map(({ norm }) => norm);
    return sense.kind === 'filler' && NOW.test(said.join(' '));
  }) &&
  !items.some(({ sense }) => sense.kind === 'constraint' && present.includes(sense.constraint.filter));

/** "From proposal" and "to approval" say one figure together, and none alone. */
const halvesSpan = (items: readonly Item[]): boolean => {
  const from = items.flatMap(({ sense }) => (sense.kind === 'measure' && sense.from ? [sense.measure] : []));
  const to = items.flatMap(({ sense }) => (sense.kind === 'filler' && sense.upTo ? [sense.upTo] : []));
  const beside = items.flatMap(({ sense }) =>
    sense.kind === 'filler' && sense.beside ? [sense.beside] : [],
  );
  // "How long does it take … from start to completion", where the latter is one phrase for the figure.
  const whole = items.flatMap(({ sense }) =>
    sense.kind === 'measure' && !sense.from ? [sense.measure] : [],
  );
  const filters = items.flatMap(({ sense }) =>
    sense.kind === 'constraint'
      ? [sense.constraint.filter]
      : sense.kind === 'ranking' && sense.field !== undefined
        ? [`order:${sense.field}`]
        : [],
  );
  return (
    from.some((measure) => !to.includes(measure)) ||
    to.some((measure) => !from.includes(measure) && !whole.includes(measure)) ||
    beside.some((said) => !to.includes(said) && !whole.includes(said) && !filters.includes(said))
  );
};

/** A verb that only says which day a period or the steps of a trend are of needs them beside it. */
const losesDeed = (items: readonly Item[], requirements: readonly Requirement[]): boolean =>
  !requirements.some((one) => one.startsWith('bucket:') || one === 'concept:trend') &&
  items.some(
    ({ sense }) =>
      sense.kind === 'filler' &&
      sense.deed !== undefined &&
      !items.some(
        (one) => one.sense.kind === 'constraint' && one.sense.constraint.filter === `${sense.deed}:period`,
      ),
  );

/** Whether a time or an aspect is taken for another, or passed over. */
export const misreadsTime = ({ pattern, items, chart, tokens, dataset }: Seen): boolean =>
  isYetToBe(items, tokens) ||
  isOfWhatComes(items, tokens) ||
  losesDeed(items, pattern.requirements) ||
  halvesSpan(items) ||
  losesNow(items, tokens, dataset) ||
  (!pattern.requirements.some((one) => one.startsWith('value:')) &&
    isVerbOfPeriod(items, chart, dataset, tokens)) ||
  isTimeOfOthers(items, dataset) ||
  (dataset.period?.current === true && isFigureOfPast(items)) ||
  hasTwoPeriods(items);
