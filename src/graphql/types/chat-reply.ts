import type {
  ClarificationReply as ClarificationReplyShape,
  DataReply as DataReplyShape,
  FallbackReply as FallbackReplyShape,
  FaqReply as FaqReplyShape,
  GeneralReply as GeneralReplyShape,
  HelpReply as HelpReplyShape,
  NavigationReply as NavigationReplyShape,
  ChatReply as ReplyShape,
} from '../../engine/chat/reply.ts';
import { builder } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { catalogued } from '../errors.ts';
import { Answer } from './answer.ts';
import { Clarification, Correction, Entity, FallbackProblem, Provenance } from './chat-parts.ts';
import { Faq, Language } from './faq.ts';
import { ChatTemplate } from './template.ts';
import { Intent, Visualization } from './template-enums.ts';

export const ReplySource = codeEnum('ReplySource', 'What a reply was made by.', {
  FAQ: 'A vetted answer.',
  TEMPLATE: 'A query of the database.',
  CLARIFICATION: 'A question back: the message can mean several things.',
  NAVIGATION: 'A pointer to a place in the client.',
  HELP: 'Help on how to ask.',
  GENERAL: 'A courtesy.',
  FALLBACK: 'Nothing: the message was not understood, and the reply says what of it was not.',
});

export const ChatReply = builder.interfaceRef<ReplyShape>('ChatReply').implement({
  description: 'What the server says to a message.',
  resolveType: ({ source }) =>
    ({
      FAQ: 'FaqReply',
      TEMPLATE: 'DataReply',
      CLARIFICATION: 'ClarificationReply',
      NAVIGATION: 'NavigationReply',
      HELP: 'HelpReply',
      GENERAL: 'GeneralReply',
      FALLBACK: 'FallbackReply',
    })[source],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id of the message with its reply.' }),
    conversationId: t.exposeID('conversationId', {
      description: 'Give it with the next message to go on from this one.',
    }),
    message: t.exposeString('message', { description: 'The message as typed.' }),
    text: t.exposeString('text', { description: 'The reply in words.' }),
    language: t.expose('language', { type: Language, description: 'The language of the reply.' }),
    source: t.expose('source', { type: ReplySource, description: 'What made the reply.' }),
    intent: t.expose('intent', { type: Intent, description: 'What the message was after.' }),
    confidence: t.exposeFloat('confidence', {
      description: 'From 0 to 1: the certainty left after typing errors were mended; 1 for an exact reading.',
    }),
    entities: t.field({
      type: [Entity],
      description: 'What the message names.',
      resolve: ({ entities }) => entities,
    }),
    suggestions: t.stringList({
      description: 'Questions to ask next; each of them answers.',
      resolve: ({ suggestions }) => [...suggestions],
    }),
    responseTimeMs: t.exposeFloat('responseTimeMs', { description: 'How long the reply took to make.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

builder.objectRef<FaqReplyShape>('FaqReply').implement({
  description: 'A vetted answer to a question asked often.',
  interfaces: [ChatReply],
  fields: (t) => ({
    faq: t.field({
      type: Faq,
      description: 'The FAQ that answered.',
      resolve: ({ faqId }, _args, { services }) => catalogued(services.registry.faqs, faqId),
    }),
  }),
});

builder.objectRef<DataReplyShape>('DataReply').implement({
  description: 'An answer from the database with its evidence.',
  interfaces: [ChatReply],
  fields: (t) => ({
    template: t.field({
      type: ChatTemplate,
      description: 'The template that answered.',
      resolve: ({ templateId }, _args, { services }) =>
        catalogued(services.registry.chatTemplates, templateId),
    }),
    answer: t.field({ type: Answer, description: 'The answer as data.', resolve: ({ answer }) => answer }),
    visualization: t.expose('visualization', {
      type: Visualization,
      description: 'The picture that suits it.',
    }),
    provenance: t.expose('provenance', { type: Provenance, description: 'Where the answer comes from.' }),
  }),
});

builder.objectRef<ClarificationReplyShape>('ClarificationReply').implement({
  description: 'A question back.',
  interfaces: [ChatReply],
  fields: (t) => ({
    clarification: t.expose('clarification', { type: Clarification, description: 'What to decide.' }),
  }),
});

builder.objectRef<NavigationReplyShape>('NavigationReply').implement({
  description: 'A pointer to a place in the client.',
  interfaces: [ChatReply],
  fields: (t) => ({
    destination: t.exposeString('destination', { description: 'A path such as "/communities".' }),
  }),
});

builder.objectRef<HelpReplyShape>('HelpReply').implement({
  description: 'Help on how to ask.',
  interfaces: [ChatReply],
});

builder.objectRef<GeneralReplyShape>('GeneralReply').implement({
  description: 'A courtesy: a greeting, thanks, a goodbye.',
  interfaces: [ChatReply],
});

builder.objectRef<FallbackReplyShape>('FallbackReply').implement({
  description: 'Says what was not understood, and what can be asked instead.',
  interfaces: [ChatReply],
  fields: (t) => ({
    problem: t.expose('problem', { type: FallbackProblem, description: 'What kept it from an answer.' }),
    corrections: t.field({
      type: [Correction],
      description: 'Words that may have been mistyped.',
      resolve: ({ corrections }) => corrections,
    }),
    similarQuestions: t.stringList({
      description: 'Questions like this one; each of them answers.',
      resolve: ({ similarQuestions }) => [...similarQuestions],
    }),
    examples: t.stringList({
      description: 'Questions of other kinds; each of them answers.',
      resolve: ({ examples }) => [...examples],
    }),
  }),
});
