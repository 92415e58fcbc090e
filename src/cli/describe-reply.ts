import type { Answer, ChatReply } from '../engine/chat/reply.ts';
import type { TraceEntry } from '../engine/chat/turn.ts';

const answerLines = (answer: Answer): string[] => {
  switch (answer.kind) {
    case 'number':
      return [`${answer.label}: ${answer.value}${answer.unit === null ? '' : ` ${answer.unit}`}`];
    case 'list':
      return [`${answer.total} in all`, ...answer.items.map(({ title }) => `  - ${title}`)];
    case 'grouped':
      return [
        `${answer.metric} by ${answer.dimension}`,
        ...answer.groups.map(({ label, value }) => `  - ${label}: ${value}`),
      ];
    case 'record':
      return [
        answer.item.title,
        ...answer.item.fields.map(({ label, value }) => `  - ${label}: ${value ?? 'not recorded'}`),
      ];
  }
};

const detailLines = (reply: ChatReply): string[] => {
  switch (reply.source) {
    case 'TEMPLATE':
      return [
        ...answerLines(reply.answer),
        '',
        `template   ${reply.templateId} ${reply.provenance.templateVersion}`,
        `as of      ${reply.provenance.asOf.toISOString()}`,
        ...(reply.provenance.sql === null ? [] : [`sql        ${reply.provenance.sql}`]),
        ...(reply.provenance.parameters?.length
          ? [`parameters ${reply.provenance.parameters.join(' | ')}`]
          : []),
      ];
    case 'FAQ':
      return [`faq        ${reply.faqId}`];
    case 'CLARIFICATION':
      return reply.clarification.options.map(({ id, label }) => `  ${id}) ${label}`);
    case 'FALLBACK':
      return [
        `problem    ${reply.problem.kind}: ${reply.problem.explanation}`,
        ...reply.problem.unrecognized.map((word) => `  not understood: ${word}`),
        ...reply.similarQuestions.map((question) => `  similar: ${question}`),
      ];
    default:
      return [];
  }
};

/**
 * A reply and how it came about, for a person at a terminal.
 *
 * @example process.stdout.write(describeReply(reply, trace))
 */
export const describeReply = (reply: ChatReply, trace: readonly TraceEntry[]): string =>
  [
    reply.text,
    '',
    `source     ${reply.source} (${reply.intent}), confidence ${reply.confidence}, ${reply.responseTimeMs.toFixed(1)} ms`,
    ...reply.entities.map(({ type, value, text }) => `entity     ${type}: ${value} ("${text}")`),
    ...detailLines(reply),
    ...reply.suggestions.map((suggestion) => `next       ${suggestion}`),
    '',
    ...trace.map(({ stage, note }) => `${stage.padEnd(10)} ${note}`),
    '',
  ].join('\n');
