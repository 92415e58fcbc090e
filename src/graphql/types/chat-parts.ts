import type {
  Clarification as ClarificationShape,
  Correction as CorrectionShape,
  ClarificationOption as OptionShape,
  FallbackProblem as ProblemShape,
  Provenance as ProvenanceShape,
  ReplyEntity,
} from '../../engine/chat/reply.ts';
import { builder } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { opaqueId } from '../opaque-id.ts';

/** The tables behind the kinds of entity that a client can look up. */
const TABLES: Readonly<Record<string, string>> = {
  region: 'regions',
  province: 'provinces',
  municipality: 'municipalities',
  barangay: 'barangays',
  ethnic_group: 'ethnic_groups',
  community: 'communities',
};

export const Entity = builder.objectRef<ReplyEntity>('Entity').implement({
  description: 'Something that a message names.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'What it is, such as "region" or "ethnic_group".' }),
    value: t.exposeString('value', { description: 'What was understood.' }),
    id: t.id({
      nullable: true,
      description: 'The opaque id of what it names, where that is a row.',
      resolve: ({ type, id }) => (id === null ? null : opaqueId(TABLES[type] ?? type, id)),
    }),
    text: t.exposeString('text', { description: 'The words as typed.' }),
    start: t.exposeInt('start', { description: 'Where they begin in the message, in UTF-16 units from 0.' }),
    end: t.exposeInt('end', {
      description: 'Where they end; the unit at this place is no more part of them.',
    }),
    confidence: t.exposeFloat('confidence', { description: 'From 0 to 1: 1 for an exact reading.' }),
  }),
});

const withholdFromMembers = <Value>(value: Value, role: string | undefined): Value | null =>
  role === 'staff' || role === 'admin' ? value : null;

export const Provenance = builder.objectRef<ProvenanceShape>('Provenance').implement({
  description: 'The evidence of an answer.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template that answered.' }),
    templateVersion: t.exposeString('templateVersion', { description: 'Its version.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When the data was read.' }),
    datasets: t.stringList({
      description: 'The datasets that were read.',
      resolve: ({ datasets }) => [...datasets],
    }),
    synthetic: t.exposeBoolean('synthetic', { description: 'Whether rows in it are made up.' }),
    sql: t.string({
      nullable: true,
      description: 'The one statement that ran; null for members.',
      resolve: ({ sql }, _args, { user }) => withholdFromMembers(sql, user?.role),
    }),
    parameters: t.stringList({
      nullable: true,
      description: 'The parameters of the statement, in order; null for members.',
      resolve: ({ parameters }, _args, { user }) =>
        withholdFromMembers(parameters === null ? null : [...parameters], user?.role),
    }),
  }),
});

const ClarificationOption = builder.objectRef<OptionShape>('ClarificationOption').implement({
  description: 'One of the things that a question can mean.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Give it to `answerClarification`.' }),
    label: t.exposeString('label', { description: 'The meaning in words.' }),
  }),
});

export const Clarification = builder.objectRef<ClarificationShape>('Clarification').implement({
  description: 'A question put back to the asker, because theirs can mean several things.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Give it to `answerClarification`.' }),
    question: t.exposeString('question', { description: 'What to decide.' }),
    options: t.field({
      type: [ClarificationOption],
      description: 'What can be meant. An answer in words is understood too.',
      resolve: ({ options }) => options,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be answered.' }),
  }),
});

const FallbackKind = codeEnum('FallbackKind', 'Why a question was not answered.', {
  UNKNOWN_WORDS: 'It holds words that mean nothing to the server.',
  UNSUPPORTED_CONSTRAINT: 'It asks for a condition or figure that the data does not have.',
  CONTRADICTION: 'Its conditions cannot hold together.',
  NOT_A_QUESTION: 'It is no question.',
  OUT_OF_SCOPE: 'It is about something else altogether, or asks for a prediction or an opinion.',
  NO_CONTEXT: 'It goes on from a question that was not asked.',
});

export const FallbackProblem = builder.objectRef<ProblemShape>('FallbackProblem').implement({
  description: 'What kept a question from being answered.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FallbackKind, description: 'What kind of trouble.' }),
    explanation: t.exposeString('explanation', { description: 'The trouble in words.' }),
    unrecognized: t.stringList({
      description: 'The words that were not understood.',
      resolve: ({ unrecognized }) => [...unrecognized],
    }),
  }),
});

export const Correction = builder.objectRef<CorrectionShape>('Correction').implement({
  description: 'A word that may have been mistyped.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'As typed.' }),
    to: t.exposeString('to', { description: 'As it may have been meant.' }),
  }),
});
