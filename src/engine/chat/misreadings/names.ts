import { levelOf } from '../../../core/wording.ts';
import type { Chart, Item } from '../../language/chart.ts';
import type { Constraint } from '../../language/sense.ts';
import type { Token } from '../../language/token.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Pattern } from '../pattern.ts';
import type { Seen } from './looking.ts';

/** A pattern that is a name, and at most that it be told about, asks for the row of that name. */
const isName = ({ requirements }: Pattern): boolean =>
  requirements.every((one) => one.startsWith('entity:') || one === 'concept:record');

/** Whether there is more to it than a name and where that lies. */
const saysMore = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter.endsWith(':related'));

/** "Is Water System in Glan completed?" asks whether a condition holds of the row, and not for the row. */
const asksWhether = (items: readonly Item[], before: readonly Constraint[]): boolean => {
  const own = items.flatMap(({ sense }) => (sense.kind === 'constraint' ? [sense.constraint] : []));
  const conditions = [...own, ...before.filter(({ filter }) => !own.some((one) => one.filter === filter))];
  return conditions.length > 1 && conditions.some(({ filter }) => filter === 'title');
};

/** "Was it approved?" asks whether, where a row would only tell when. */
const tellsWhenForWhether = (items: readonly Item[], chart: Chart): boolean =>
  items.some(({ sense }) => sense.kind === 'date') &&
  chart.of('concept').some(({ sense }) => sense.concept === 'whether');

/** So many words make a name that nothing else is meant by. */
const WHOLE_NAME = 3;

/** "The Ministry of Health" is one name: its words may not be taken apart. */
const partsName = (items: readonly Item[], chart: Chart): boolean =>
  chart
    .of('reference')
    .some(
      ({ start, end, penalty, repairs }) =>
        end - start >= WHOLE_NAME &&
        penalty <= 0 &&
        repairs.length === 0 &&
        !items.some((one) => one.start <= start && one.end >= end) &&
        items.some((one) => one.sense.kind !== 'filler' && one.start < end && one.end > start),
    );

/** "Who approved it?" asks for a person, and the day on which something was done names none. */
const asksWhoDid = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'who') &&
  items.some(({ sense }) => sense.kind === 'date');

/** "Aside from DENR, which organizations …?": what is asked for is no part of a condition. */
const takesAsked = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'constraint' &&
      tokens
        .slice(start, end - 1)
        .some(
          ({ text, index }) =>
            text === ',' && /^(?:which|what|who|alin|aling)$/.test(tokens[index + 1]!.norm),
        ),
  );

/** "Not in Sulu" names no row. */
const namesNone = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.where.kind === 'not');

/** Peoples that no row is of and a town is called after: "T'boli communities" are theirs, and not those in the town. */
const PEOPLES: ReadonlySet<string> = new Set(["t'boli"]);

const takesPeopleForPlace = (items: readonly Item[], { references }: Dataset): boolean =>
  references?.some(({ type }) => type === 'ethnic_group') === true &&
  items.some(
    ({ sense, end }) =>
      sense.kind === 'constraint' &&
      PEOPLES.has(sense.constraint.place?.name.toLowerCase() ?? '') &&
      items.some((one) => one.start === end && one.sense.kind === 'subject'),
  );

/** "Manobo communities": beside the rows' own noun a name alone is a people's, and no barangay. */
const takesNameForBarangay = (
  items: readonly Item[],
  { references }: Dataset,
  tokens: readonly Token[],
): boolean =>
  references?.some(({ type }) => type === 'ethnic_group') === true &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'constraint' &&
      sense.constraint.place?.level === 'barangay' &&
      !/^(?:in|sa|at|barangay|brgy|bgy)$/.test(tokens[start]!.norm) &&
      items.some((one) => one.start === end && one.sense.kind === 'subject'),
  );

/** "Quezon City" is no place that is called Quezon, asked about by city. */
const cutsName = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, end }) =>
      sense.kind === 'constraint' &&
      sense.constraint.place !== undefined &&
      items.some(
        (one) =>
          one.start === end &&
          // The "has" of "Region XII has the most" stands for what it is one of.
          !one.composed &&
          (one.sense.kind === 'level' ||
            (one.sense.kind === 'dimension' && levelOf(one.sense.dimension) !== null)) &&
          tokens[one.end - 1]!.norm === tokens[one.end - 1]!.stem,
      ),
  );

/** "Percent change" is one phrase, and no share of changes. */
const partsPhrase = (items: readonly Item[], chart: Chart): boolean =>
  chart
    .of('concept')
    .some(
      ({ start, end, sense }) =>
        sense.concept === 'growth' &&
        end - start > 1 &&
        !items.some((one) => one.start <= start && one.end >= end) &&
        items.some((one) => one.sense.kind === 'subject' && one.start < end && one.end > start),
    );

/** Whether a row that is named is asked for where something is asked of it. */
export const misreadsName = ({ pattern, items, chart, before, dataset, tokens }: Seen): boolean =>
  cutsName(items, tokens) ||
  takesAsked(items, tokens) ||
  takesPeopleForPlace(items, dataset) ||
  takesNameForBarangay(items, dataset, tokens) ||
  partsName(items, chart) ||
  partsPhrase(items, chart) ||
  (isName(pattern) &&
    (saysMore(items) ||
      namesNone(items) ||
      tellsWhenForWhether(items, chart) ||
      asksWhoDid(items) ||
      asksWhether(items, before ?? [])));
