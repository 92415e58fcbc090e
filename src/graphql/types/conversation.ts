import { builder } from '../builder.ts';
import { offsetPage, pageArgs } from '../paging.ts';
import type { ChatMessageRow, ConversationRow } from '../ports/conversations.ts';
import { Entity } from './chat-parts.ts';
import { ReplySource } from './chat-reply.ts';
import { Faq, Language } from './faq.ts';
import { ChatTemplate } from './template.ts';
import { Intent } from './template-enums.ts';

export const ChatMessage = builder.objectRef<ChatMessageRow>('ChatMessage').implement({
  description: 'A message with its reply, as it was stored.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, the same as that of the reply.' }),
    conversationId: t.exposeID('conversationId', { description: 'The conversation that it belongs to.' }),
    message: t.exposeString('message', { description: 'The message as typed.' }),
    replyText: t.exposeString('replyText', { description: 'The reply in words.' }),
    language: t.expose('language', { type: Language, description: 'The language of the reply.' }),
    source: t.expose('source', { type: ReplySource, description: 'What made the reply.' }),
    intent: t.expose('intent', { type: Intent, description: 'What the message was after.' }),
    confidence: t.exposeFloat('confidence', { description: 'From 0 to 1.' }),
    template: t.field({
      type: ChatTemplate,
      nullable: true,
      description: 'The template that answered, where one did and is still in the catalogue.',
      resolve: ({ templateId }, _args, { services }) =>
        templateId === null ? null : services.registry.chatTemplates.get(templateId),
    }),
    faq: t.field({
      type: Faq,
      nullable: true,
      description: 'The FAQ that answered, where one did and is still in the catalogue.',
      resolve: ({ faqId }, _args, { services }) =>
        faqId === null ? null : services.registry.faqs.get(faqId),
    }),
    entities: t.field({
      type: [Entity],
      description: 'What the message names.',
      resolve: ({ entities }) => entities,
    }),
    responseTimeMs: t.exposeFloat('responseTimeMs', { description: 'How long the reply took to make.' }),
    helpful: t.exposeBoolean('helpful', {
      nullable: true,
      description: 'What the asker thought of the reply; null until they say.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What they said about it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

const ChatMessageConnection = builder.connectionObject(
  { type: ChatMessage, name: 'ChatMessageConnection', description: 'A page of messages.' },
  { name: 'ChatMessageEdge', description: 'A message in a page.' },
);

export const Conversation = builder.objectRef<ConversationRow>('Conversation').implement({
  description: 'A conversation; its owner alone can see it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    title: t.exposeString('title', { description: 'What it began with.' }),
    messages: t.field({
      type: ChatMessageConnection,
      description: 'Its messages, oldest first.',
      args: pageArgs(t),
      resolve: ({ id }, page, { services: { conversations } }) =>
        offsetPage(
          page,
          (slice) => conversations.messages(id, slice),
          () => conversations.countMessages(id),
        ),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it began.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When something was last said.' }),
  }),
});
