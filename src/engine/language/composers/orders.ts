import type { Chart, ItemOf } from '../chart.ts';
import {
  type Composer,
  type DatasetComposer,
  following,
  followingOf,
  isMarker,
  preceding,
  reachable,
  spanning,
} from '../composer.ts';
import { ORDINALS } from '../ordinals.ts';
import type { Token } from '../token.ts';
import { wordTable } from '../word-table.ts';

/** "top 5", "the 3 largest", "10 most", "bottom three". */
export const rankings: Composer = {
  id: 'rankings',
  compose(chart, { tokens }) {
    for (const ranking of chart.of('ranking')) {
      if (ranking.sense.limit !== null) continue;
      for (const number of followingOf(chart, ranking.end, 'number', 0))
        if (isLimit(number))
          chart.add(spanning({ ...ranking.sense, limit: number.sense.value }, [ranking, number]));
      for (const number of chart.endingAt(ranking.start))
        if (number.sense.kind === 'number' && isLimit({ ...number, sense: number.sense }))
          chart.add(spanning({ ...ranking.sense, limit: number.sense.value }, [number, ranking]));
    }
    placed(chart, tokens);
    sorted(chart, tokens);
    // "top 5 largest", "the most populous": two words for one order.
    for (const first of chart.of('ranking'))
      for (const item of following(chart, first.end, 1))
        if (
          item.sense.kind === 'ranking' &&
          item.sense.direction === first.sense.direction &&
          item.sense.limit === null
        )
          chart.add(spanning(first.sense, [first, item]));
  },
};

/** "Biggest first", "largest budget first": what comes first is what is the largest. */
const sorted = (chart: Chart, tokens: readonly Token[]): void => {
  for (const ranking of chart.of('ranking'))
    for (const end of [ranking.end, ...followingOf(chart, ranking.end, 'measure', 0).map((one) => one.end)])
      if (ranking.sense.by !== 'age' && /^(?:first|muna)$/.test(tokens[end]?.norm ?? ''))
        chart.add({
          start: end,
          end: end + 1,
          sense: { kind: 'filler', idiom: true, sorts: true },
          penalty: 0,
          repairs: [],
          composed: true,
        });
};

/** "Second largest", "third most", "pangalawa sa pinakamarami": only what holds that place. */
const placed = (chart: Chart, tokens: readonly Token[]): void => {
  for (const ranking of chart.of('ranking')) {
    const sa = tokens[ranking.start - 1]?.norm === 'sa' || tokens[ranking.start - 1]?.norm === 'na' ? 1 : 0;
    const start = ranking.start - 1 - sa;
    const place = ORDINALS[tokens[start]?.norm ?? ''];
    if (place === undefined || place < 2) continue;
    const ordinal = { ...ranking, start, end: start + 1, penalty: 0, repairs: [] };
    chart.add(spanning({ ...ranking.sense, limit: 1, place }, [ordinal, ranking]));
  }
  // "The smallest but one" is the second smallest.
  for (const ranking of chart.of('ranking')) {
    const but = BUT[tokens[ranking.end + 1]?.norm ?? ''];
    if (tokens[ranking.end]?.norm !== 'but' || but === undefined) continue;
    const tail = { ...ranking, start: ranking.end, end: ranking.end + 2, penalty: 0, repairs: [] };
    chart.add(spanning({ ...ranking.sense, limit: 1, place: but }, [ranking, tail]));
  }
  // "Ranks third by number of communities"
  for (const { norm, index } of tokens) {
    const place = ORDINALS[tokens[index + 1]?.norm ?? ''];
    if (!RANKS.has(norm) || place === undefined || place < 2 || tokens[index + 2]?.norm === 'to') continue;
    chart.add({
      start: index,
      end: index + 2,
      sense: { kind: 'ranking', direction: 'desc', limit: 1, by: 'any', place },
      penalty: 0,
      repairs: [],
      composed: true,
    });
  }
};
const BUT: Readonly<Record<string, number>> = wordTable({ one: 2, two: 3, three: 4 });
const RANKS: ReadonlySet<string> = new Set('rank ranks ranked ranking comes placed places'.split(' '));

/** "The last 90 days" are no 90 rows. */
const isLimit = ({ sense: { value, unit } }: ItemOf<'number'>): boolean =>
  unit === undefined && Number.isInteger(value) && value >= 1 && value <= 200;

/** "Most recently approved", "latest completed": the verb says which of the row's days puts them in order. */
export const datedRankings: DatasetComposer = {
  id: 'dated-rankings',
  compose(chart, { dataset, tokens }) {
    // "Pinakamatagal nang natapos": what was finished first, and not what took the longest.
    for (const verb of chart.of('date')) {
      const [most, nang] = [tokens[verb.start - 2]?.norm, tokens[verb.start - 1]?.norm ?? ''];
      if (verb.sense.dataset !== dataset.id || most !== 'pinakamatagal' || !/^(?:nang|na)$/.test(nang))
        continue;
      const { field } = verb.sense;
      const sense = { kind: 'ranking', direction: 'asc', limit: null, by: 'age', field } as const;
      chart.add({ ...verb, start: verb.start - 2, sense, penalty: -0.5, composed: true });
    }
    for (const ranking of chart.of('ranking'))
      if (ranking.sense.by === 'age')
        // "Latest completed"; "ends soonest".
        for (const verb of chart.of('date'))
          if (
            verb.sense.dataset === dataset.id &&
            // "Most recently approved", "proposed earliest"
            (verb.start === ranking.end || verb.end === ranking.start)
          )
            chart.add(spanning({ ...ranking.sense, field: verb.sense.field }, [ranking, verb]));
          // "By end date, oldest first"
          else if (
            verb.sense.dataset === dataset.id &&
            chart.endingAt(verb.start).some((item) => isMarker(item, 'by')) &&
            reachable(chart, verb.end + (tokens[verb.end]?.text === ',' ? 1 : 0), 1).includes(ranking.start)
          )
            chart.add(spanning({ ...ranking.sense, field: verb.sense.field }, [verb, ranking]));
          // "The first to be completed", "the last that was approved": what happened, and no plan.
          else if (
            verb.sense.dataset === dataset.id &&
            verb.end - verb.start === 1 &&
            TO_BE.has(
              tokens
                .slice(ranking.end, verb.start)
                .map(({ norm }) => norm)
                .join(' '),
            )
          )
            chart.add(spanning({ ...ranking.sense, field: verb.sense.field }, [ranking, verb], -0.5));
          // "The latest policy approved", "ang pinakabagong patakaran na na-approve": the verb behind the noun.
          else if (
            verb.sense.dataset === dataset.id &&
            followingOf(chart, ranking.end, 'subject', 1).some((noun) =>
              reachable(chart, noun.end, 1).includes(verb.start),
            )
          ) {
            const { field } = verb.sense;
            chart.add({ ...ranking, sense: { ...ranking.sense, field }, penalty: ranking.penalty - 0.3 });
            const beside = { kind: 'filler', idiom: true, beside: `order:${field}` } as const;
            chart.add({ ...verb, sense: beside, penalty: 0, composed: true });
          }
  },
};

const TO_BE: ReadonlySet<string> = new Set([
  'to be',
  'that was',
  'to get',
  'to have been',
  'one to be',
  'one that was',
  'na',
  'na ma',
]);

/** "Which ongoing project has been running the longest?": of what still goes on, since it began. */
export const runningLongest: DatasetComposer = {
  id: 'running-longest',
  compose(chart, { dataset }) {
    const field = dataset.dates?.find((one) => BEGINS.test(one.field))?.field;
    if (field === undefined) return;
    for (const ranking of chart.of('ranking'))
      if (ranking.sense.by === 'size' && ranking.sense.units?.includes('days'))
        for (const state of preceding(chart, ranking.start, 2))
          if (
            state.sense.kind === 'constraint' &&
            state.sense.constraint.dataset === dataset.id &&
            state.sense.constraint.entities.some(({ value }) => value === 'ongoing')
          ) {
            const direction = ranking.sense.direction === 'desc' ? 'asc' : 'desc';
            const { limit } = ranking.sense;
            chart.add({
              ...ranking,
              sense: { kind: 'ranking', direction, limit, by: 'age', field },
              penalty: -0.5,
            });
          }
  },
};
const BEGINS = /^starts?(?:ed)?_on$/;

/** "The most projects": of rows that have projects, how many they have puts them in order. */
export const countedRankings: DatasetComposer = {
  id: 'counted-rankings',
  compose(chart, { dataset }) {
    for (const ranking of chart.of('ranking'))
      if (ranking.sense.by === 'quantity')
        for (const noun of followingOf(chart, ranking.end, 'related', 0)) {
          const counts = dataset.relations?.find((one) => one.id === noun.sense.relation)?.countMeasure;
          if (counts === undefined || noun.sense.constraints.length > 0) continue;
          const sense = { kind: 'measure', dataset: dataset.id, measure: counts } as const;
          chart.add(spanning(sense, [noun], 0.1));
          // "Lead the most projects": those of the verb's relation.
          for (const verb of chart.endingAt(ranking.start))
            if (verb.sense.kind === 'verb') {
              const { relation } = verb.sense;
              const led = dataset.relations?.find(({ id }) => id === relation);
              if (led?.dataset !== noun.sense.dataset || led.countMeasure === undefined) continue;
              chart.add(spanning(ranking.sense, [verb, ranking]));
              chart.add(spanning({ ...sense, measure: led.countMeasure }, [noun]));
            }
        }
  },
};

/** "Needs per community on average": of rows that have others, how many each has is a figure like any. */
export const countedAverages: DatasetComposer = {
  id: 'counted-averages',
  compose(chart, { dataset }) {
    const asked = chart.of('concept').some(({ sense }) => AVERAGES.has(sense.concept));
    if (!asked) return;
    let counted = false;
    for (const noun of chart.of('related')) {
      const counts = dataset.relations?.find(({ id }) => id === noun.sense.relation)?.countMeasure;
      if (counts === undefined || noun.sense.constraints.length > 0) continue;
      chart.add(spanning({ kind: 'measure', dataset: dataset.id, measure: counts }, [noun], 0.1));
      counted = true;
    }
    // "Per community": the figure of others says nothing of whose it is, so this does.
    if (!counted) return;
    for (const each of chart.markers('each'))
      for (const owner of followingOf(chart, each.end, 'subject', 1))
        chart.add(spanning(owner.sense, [each, owner], 0.2));
  },
};
const AVERAGES: ReadonlySet<string> = new Set(['average', 'median']);
