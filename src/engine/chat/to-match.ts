import { canonical } from '../../core/canonical.ts';
import { levelOf } from '../../core/wording.ts';
import type { Item } from '../language/chart.ts';
import { alternatives } from '../language/composers/alternatives.ts';
import { LESS, MORE } from '../language/composers/comparatives.ts';
import { isPeriod, sameDay } from '../language/composers/dated.ts';
import { referenceConstraint } from '../language/composers/references.ts';
import type { Constraint } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { Dataset, DimensionSpec, MeasureSpec } from '../query/dataset.ts';
import { askedOf, carriedOver, rivalsOf } from './carry-over.ts';
import type { Cover } from './cover.ts';
import type { Match, MatchContext } from './match.ts';
import type { Pattern } from './pattern.ts';
import { speaksOfThat } from './pointing.ts';
import type { Reading } from './reading.ts';
import { asksWhether } from './whether.ts';

/** Whether the rows are named in the singular, as in "the latest assessment". */
const isSingular = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const noun = items.find(
    ({ sense }) => sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun),
  );
  const last = noun && tokens[noun.end - 1];
  // "Which one was proposed earliest?", "which of them ends first?"
  const which = tokens.findIndex(({ norm }) => norm === 'which' || norm === 'alin');
  // "Which of these are expiring? Sort them, earliest first" are several.
  const sorted = tokens.some(
    ({ norm, index }) =>
      /^(?:sort|order|rank|arrange)$/.test(norm) || (norm === 'first' && index > which + 2),
  );
  const are = tokens.slice(which + 1, which + 5).some(({ norm }) => norm === 'are' || norm === 'were');
  // "Sa mga ito, alin ang pinakauna?" asks for one of them.
  const several = tokens.slice(which + 1).some(({ norm }) => norm === 'mga');
  // "Alin ang pinakaunang matatapos?"
  const ofOne =
    OUT_OF.test(tokens[which + 1]?.norm ?? '') || (!several && saysOne(tokens.slice(which + 1, which + 3)));
  if (!noun && which >= 0 && !(sorted && are) && ofOne) return true;
  // "The most delayed one?"
  if (!noun && which < 0 && THE_ONE.test(tokens.map(({ norm }) => norm).join(' '))) return true;
  // "The oldest of those?", "ang pinakaluma?"
  const ranking = items.find(({ sense }) => sense.kind === 'ranking' && sense.by !== 'any');
  const picked =
    ranking &&
    tokens.some(({ norm, index }) => index >= ranking.start - 1 && index <= ranking.start && THE.test(norm));
  if (!noun && picked && !several && !tokens.some(({ norm }) => norm === 'ones' || norm === 'list'))
    return true;
  if (noun && which >= 0 && OUT_OF.test(tokens[which + 1]?.norm ?? '') && saysOne(tokens.slice(noun.end)))
    return true;
  return last !== undefined && last.norm === last.stem && !several;
};

const THE_ONE = /(?:^| )the (?:\S+ ){1,3}one(?: \?)?$/;
const THE = /^(?:the|ang|yung)$/;
const OUT_OF = /^(?:one|of|sa|is|was|doon|dun|diyan|dyan|dito|iyan|yan|yun|yon)$/;

/** "Which of my tasks is …", "alin sa mga gawain ang pinaka…" */
const saysOne = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ norm }, at) =>
      norm === 'is' ||
      norm === 'was' ||
      norm === 'has' ||
      (norm === 'ang' && /^pinaka/.test(tokens[at + 1]?.norm ?? '')),
  );

/** "The youngest" is the newest of what was founded, and of what has an age the one with the lowest. */
const asOrdered = <R extends { readonly by: string; readonly direction: 'asc' | 'desc' }>(
  ranking: R,
  measure: MeasureSpec | undefined,
): R =>
  ranking.by === 'age' && measure?.unit === 'years'
    ? { ...ranking, direction: ranking.direction === 'asc' ? 'desc' : 'asc' }
    : ranking;

/** "Which has more?", "sino ang may mas kaunti?" */
const soughtIn = (tokens: readonly Token[]): 'more' | 'less' | undefined => {
  if (!tokens.some(({ norm }) => WHICH.has(norm))) return undefined;
  const word = tokens.find(({ norm }) => MORE.has(norm) || LESS.has(norm))?.norm;
  return word === undefined ? undefined : MORE.has(word) ? 'more' : 'less';
};
/** "Of all critical needs", wherever; "of all critical needs there" lie where those before do. */
const everyOf = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(({ sense }) => sense.kind === 'filler' && sense.every === true) &&
  !tokens.some(({ norm }) => norm === 'there' || norm === 'doon');

/** "Due in 2026 and completed": a day that mostly speaks of open rows does not where their status is named. */
const whicheverState = (constraint: Constraint, dataset: Dataset): Constraint => {
  const spec = dataset.dates?.find((one) => (one.id ?? one.field) === constraint.day);
  if (!spec?.where || !isPeriod(constraint) || constraint.where.kind !== 'all') return constraint;
  const of = constraint.where.of.filter((one) => canonical(one) !== canonical(spec.where!));
  if (of.length !== 1) return constraint;
  const { label, whichever = spec.label } = spec;
  return {
    ...constraint,
    where: of[0]!,
    label: {
      en: constraint.label.en.replace(label.en, whichever.en),
      fil: constraint.label.fil.replace(label.fil, whichever.fil),
    },
  };
};

const NAMES_ANEW = /^(?:and|what|how|e|eh|paano|pano|at)$/;

/** "How about MSSD?" after those led by BPDA: a bare name takes the place of the name before, and means what it meant. */
const inItsPlace = (
  one: Constraint,
  items: readonly Item[],
  dataset: Dataset,
  before: readonly Constraint[],
  tokens: readonly Token[],
): Constraint => {
  const [entity] = one.entities;
  const specs = dataset.references ?? [];
  const loose = specs.find(({ filter, needsNoun }) => filter === one.filter && !needsNoun);
  const opens =
    NAMES_ANEW.test(tokens[0]?.norm ?? '') ||
    tokens.some(({ norm }) => norm === 'naman' || norm === 'instead');
  if (!loose || !entity?.id || one.members.length > 0 || one.where.kind === 'not' || !opens) return one;
  const spec = specs.find(
    ({ type, filter, needsNoun }) =>
      type === loose.type &&
      needsNoun &&
      before.some((old) => old.filter === filter && old.members.length === 0),
  );
  const bare = items.some(
    ({ sense, start, end }) =>
      sense.kind === 'constraint' &&
      sense.constraint.filter === one.filter &&
      tokens.slice(start, end).every(({ norm }) => !/^(?:with|kasama|involving|of|ng)$/.test(norm)) &&
      !/^(?:with|kasama|involving)$/.test(tokens[start - 1]?.norm ?? ''),
  );
  return spec && bare
    ? referenceConstraint(
        dataset,
        spec,
        { type: spec.type, id: Number(entity.id), name: entity.value },
        false,
      )
    : one;
};

/** "And Region X?" after two were compared is compared with them. */
const besideThose = (one: Constraint, before: readonly Constraint[]): Constraint => {
  const several = before.find(({ filter, members }) => filter === one.filter && members.length > 1);
  return several && one.members.length === 0 && one.where.kind !== 'not'
    ? alternatives([several, one], true)
    : one;
};

const comparesIn = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense }) =>
      (sense.kind === 'concept' && sense.concept === 'compare') ||
      (sense.kind === 'constraint' && sense.constraint.compared === true),
  );

/** "Compare completed and ongoing projects by region": what tells the two apart is a second breakdown. */
const comparedBy = (
  constraints: readonly Constraint[],
  { dimensions }: Dataset,
  by: string | undefined,
): DimensionSpec | null => {
  const several = constraints.find(({ members }) => members.length > 1);
  const level = several?.members[0]?.place?.level;
  const dimension = dimensions.find(({ id, filter }) =>
    level ? levelOf(id) === level : filter !== undefined && filter === several?.filter,
  );
  return dimension && dimension.id !== by ? dimension : null;
};

/** "The pending ones", "all pending" */
const NAMES_ROWS = /^(?:ones|all|lahat)$/;
const WHICH: ReadonlySet<string> = new Set('which who what whose alin aling sino saan ano anong'.split(' '));

/** What a cover says, as a reading in the light of a template, with what an earlier turn lends to it. */
export const toMatch = (
  pattern: Pattern,
  dataset: Dataset,
  cover: Cover,
  context: MatchContext,
  score: number,
  tokens: readonly Token[],
): Match => {
  const lent = context.carried?.reading;
  const said = cover.items.flatMap(({ sense }) =>
    sense.kind === 'constraint' ? [sameDay(dataset, sense.constraint, lent?.constraints ?? [])] : [],
  );
  // "Does Region IX have more than Region X?": the first is one of the two that are compared.
  const compared = new Set(
    said.flatMap((one) => (one.compared ? one.members.map(({ where }) => canonical(where)) : [])),
  );
  const wants = (prefix: string): boolean => pattern.requirements.some((one) => one.startsWith(prefix));
  const stated = said.some(({ filter }) => filter === 'status');
  const own = said
    .filter((one) => one.compared || !compared.has(canonical(one.where)))
    .map((one) => (stated ? whicheverState(one, dataset) : one))
    .map((one) => inItsPlace(one, cover.items, dataset, lent?.constraints ?? [], tokens))
    .map((one) => (wants('members:') ? besideThose(one, lent?.constraints ?? []) : one));
  const find = <K extends Item['sense']['kind']>(...kinds: readonly K[]) =>
    cover.items.find((item) => (kinds as readonly string[]).includes(item.sense.kind))?.sense as
      | Extract<Item['sense'], { kind: K }>
      | undefined;
  const measure = find('measure');
  const named = dataset.measures.find((one) => one.id === measure?.measure);
  const cross = find('cross');
  const dimension = cross ?? find('grouping', 'dimension');
  const counts = cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'count');
  const kept = carriedOver({
    ...{ own, dataset, tokens, lent },
    dimension: dimension?.dimension ?? null,
    ofThat: speaksOfThat({ tokens }),
    namesRows:
      find('subject') !== undefined ||
      own.some(({ noun }) => noun !== undefined) ||
      tokens.some(({ norm }) => NAMES_ROWS.test(norm)),
    countsAnew: counts && find('subject') !== undefined,
  });
  const per = find('per', 'whole');
  const divisor = dataset.measures.find((one) => one.id === per?.measure);
  // "Rank the provinces …, fewest first, top 5": a superlative says more than "rank" and "top".
  const rankings = cover.items.flatMap(({ sense }) => (sense.kind === 'ranking' ? [sense] : []));
  const ranking = rankings.find(({ by }) => by !== 'any') ?? rankings.at(-1);
  const limit = rankings.find((one) => one.limit !== null)?.limit ?? null;
  const comparisons = cover.items.flatMap(({ sense }) => (sense.kind === 'comparison' ? [sense] : []));
  const bound = pattern.requirements.includes('portion')
    ? comparisons.find(({ unit }) => unit === 'percent')
    : comparisons[0];
  const sought = soughtIn(tokens);
  const reading: Reading = {
    dataset,
    // What lifts a condition names nothing.
    constraints: [...own, ...kept].filter(({ entities }) => entities.length > 0),
    measure:
      dataset.measures.find((one) => one.id === measure?.measure) ??
      (wants('measure:') || wants('part:') ? (lent?.measure ?? null) : null),
    dimension:
      dataset.dimensions.find((one) => one.id === dimension?.dimension) ??
      (wants('grouping:') || wants('dimension:') || wants('cross:') ? (lent?.dimension ?? null) : null),
    across:
      dataset.dimensions.find((one) => one.id === cross?.across) ??
      (wants('cross:') ? lent?.across : undefined) ??
      (wants('grouping:') && comparesIn(cover.items)
        ? comparedBy([...own, ...kept], dataset, dimension?.dimension ?? lent?.dimension?.id)
        : null),
    per: divisor
      ? { measure: divisor, of: per?.kind === 'per' ? per.of : 1 }
      : wants('per:') || wants('whole:')
        ? (lent?.per ?? null)
        : null,
    bucket: find('bucket')?.bucket ?? (wants('bucket:') ? (lent?.bucket ?? null) : null),
    ranking: ranking
      ? {
          ...asOrdered(ranking, named),
          limit: limit ?? find('number')?.value ?? null,
          ...(cover.items.some(({ sense }) => sense.kind === 'filler' && sense.sorts) && { sorts: true }),
        }
      : wants('ranking:')
        ? (lent?.ranking ?? null)
        : null,
    ...(sought && { sought }),
    ...(asksWhether(tokens, cover.items) && { whether: true as const }),
    ...(lent &&
      speaksOfThat({ tokens }) && {
        partOf: everyOf(cover.items, tokens) ? ('all there are' as const) : ('them' as const),
      }),
    ...askedOf(own, kept, tokens, lent),
    ...rivalsOf(own, lent),
    number: find('number')?.value ?? null,
    bound: bound
      ? { op: bound.op, value: bound.value, ...(bound.upTo !== undefined && { upTo: bound.upTo }) }
      : wants('bound')
        ? (lent?.bound ?? null)
        : null,
    day: find('date')?.field ?? (wants('date:') ? (lent?.day ?? null) : null),
    singular: isSingular(cover.items, tokens),
    said: pattern.requirements,
    parts: cover.items,
    repairs: cover.items.flatMap((item) => item.repairs),
    staffId: context.staffId,
  };
  return {
    template: pattern.template,
    reading,
    requirements: pattern.requirements,
    score,
    carriedOver: kept,
  };
};
