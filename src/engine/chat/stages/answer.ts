import { bindPlan, needsStaff } from '../../query/bind-plan.ts';
import type { QueryPlan } from '../../query/plan.ts';
import { followUps } from '../follow-ups.ts';
import { differenceIn, toAnswer } from '../format/answer.ts';
import { sentence } from '../format/sentence.ts';
import { metricOfPlan } from '../format/wording.ts';
import { pastOf } from '../past.ts';
import { questionInWords } from '../question.ts';
import type { Part } from '../reading.ts';
import type { ReplyEntity } from '../reply.ts';
import { saveReading } from '../saved-reading.ts';
import { rowsLeft } from '../spoken-of.ts';
import { type Draft, note, type Stage, type TurnState } from '../turn.ts';

const notStaff = (turn: TurnState): Draft => {
  const text =
    turn.language === 'en'
      ? 'That asks for your own rows as a member of the staff, and you are not signed in as one.'
      : 'Para iyan sa sariling rekord ng kawani, at hindi ka naka-sign in bilang kawani.';
  return {
    source: 'FALLBACK',
    intent: 'UNKNOWN',
    text,
    confidence: 1,
    entities: [],
    suggestions: [],
    problem: { kind: 'NO_CONTEXT', explanation: text, unrecognized: [] },
    corrections: [],
    similarQuestions: [],
    examples: [],
  };
};

/** Turns the reading into a plan of the day and the asker. */
export const plan: Stage = {
  name: 'plan',
  run(turn) {
    if (!turn.match || turn.plan) return null;
    const { staffId } = turn.request.asker;
    const planned = turn.match.template.plan(turn.match.reading);
    if (staffId === null && needsStaff(planned)) return notStaff(turn);
    turn.plan = bindPlan(planned, { today: turn.today, staffId });
    note(turn, 'plan', JSON.stringify(turn.plan));
    return null;
  },
};

/** Runs the plan: the only stage that reads domain data. */
export const execute: Stage = {
  name: 'execute',
  async run(turn, services) {
    if (!turn.plan) return null;
    turn.result = await services.query.run(turn.plan);
    note(turn, 'execute', turn.result.sql);
    return null;
  },
};

const CERTAIN = 1;
/** What one repaired word takes off the confidence. */
const PER_REPAIR = 0.1;

const entitiesOf = (turn: TurnState, parts: readonly Part[], confidence: number): readonly ReplyEntity[] =>
  parts.flatMap((part): ReplyEntity[] => {
    if (part.end <= part.start) return [];
    const start = turn.analysis.tokens[part.start]!.start;
    const end = turn.analysis.tokens[part.end - 1]!.end;
    const span = { text: turn.message.slice(start, end), start, end, confidence };
    const { sense } = part;
    switch (sense.kind) {
      case 'constraint':
        return sense.constraint.entities.map((entity) => ({ ...entity, ...span }));
      case 'subject':
        return [{ type: 'subject', value: sense.dataset, id: null, ...span }];
      case 'measure':
        return [{ type: 'measure', value: sense.measure, id: null, ...span }];
      case 'dimension':
      case 'grouping':
        return [{ type: 'dimension', value: sense.dimension, id: null, ...span }];
      case 'ranking':
        return [
          { type: 'ranking', value: `${sense.direction} ${sense.limit ?? ''}`.trim(), id: null, ...span },
        ];
      default:
        return [];
    }
  });

const notes = (turn: TurnState): readonly string[] => {
  const { reading, carriedOver } = turn.match!;
  const en = turn.language === 'en';
  const lines: string[] = [];
  if (reading.repairs.length > 0) {
    const read = reading.repairs.map(({ from, to }) => `“${from}” → “${to}”`).join(', ');
    lines.push(en ? `I read ${read}.` : `Binasa ko ang ${read}.`);
  }
  if (turn.setAside.length > 0) {
    const aside = turn.setAside.map((one) => `“${one}”`).join(', ');
    lines.push(en ? `I left aside ${aside}.` : `Isinantabi ko ang ${aside}.`);
  }
  if (carriedOver.length > 0) {
    const kept = carriedOver.map((constraint) => constraint.label[turn.language]).join(', ');
    lines.push(en ? `Carried over from before: ${kept}.` : `Dala mula sa naunang tanong: ${kept}.`);
  }
  if (reading.dataset.synthetic)
    lines.push(en ? '(Synthetic demonstration data.)' : '(Gawa-gawang datos para sa demonstrasyon.)');
  return lines;
};

/** The datasets that a plan reads rows of. */
const datasetsOf = (planned: QueryPlan): readonly string[] => {
  switch (planned.kind) {
    case 'overview':
      return [...new Set(planned.figures.map(({ dataset }) => dataset))];
    case 'across':
      return [planned.top.dataset, planned.bottom.dataset];
    default:
      return [planned.dataset];
  }
};

/** Puts the rows into words and a typed answer. */
export const format: Stage = {
  name: 'format',
  run(turn, services) {
    const { match, plan: planned, result, language } = turn;
    if (!match || !planned || !result) return null;
    const { template, reading } = match;
    const metric = metricOfPlan(planned);
    const answer = toAnswer(template, reading, planned, metric, result.rows, language);
    const words = sentence(template, reading, planned, result.rows, answer, language);
    const confidence = Math.max(0.5, CERTAIN - PER_REPAIR * reading.repairs.length);
    turn.frame = {
      templateId: template.id,
      question: questionInWords(template, reading, language),
      reading: saveReading(match),
      plan: planned,
      ...rowsLeft(planned, result.rows, turn.topic, turn.lastFrame),
      past: pastOf(turn.lastFrame),
    };
    note(turn, 'format', `${result.rows.kind}; ${turn.frame.question}`);
    return {
      source: 'TEMPLATE',
      intent: template.intent,
      text: [words, ...notes(turn)].join('\n'),
      confidence,
      entities: entitiesOf(turn, reading.parts, confidence),
      suggestions: followUps(match, services, turn.today, language),
      templateId: template.id,
      answer: answer ?? { kind: 'list', total: 0, items: [] },
      visualization: differenceIn(planned, result.rows) === null ? template.visualization : 'NUMBER',
      provenance: {
        templateId: template.id,
        templateVersion: template.version,
        asOf: result.asOf,
        datasets: datasetsOf(planned),
        synthetic: reading.dataset.synthetic,
        sql: result.sql,
        parameters: result.parameters.map(String),
      },
      plan: planned,
    };
  },
};
