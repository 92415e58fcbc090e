import { builder, type MutationFields, type QueryFields } from '../builder.ts';
import { found } from '../errors.ts';
import { howMany, notLong } from '../input-checks.ts';
import { requireUuid } from '../opaque-id.ts';
import { pageArgs, tailPage } from '../paging.ts';
import { askerOf, viewerOf } from '../viewer.ts';
import { ChatReply } from './chat-reply.ts';
import { ChatMessage, Conversation } from './conversation.ts';

const MOST_SUGGESTIONS = 20;
const LONGEST_PREFIX = 1_000;
const LONGEST_COMMENT = 2_000;

const ConversationConnection = builder.connectionObject(
  { type: Conversation, name: 'ConversationConnection', description: 'A page of conversations.' },
  { name: 'ConversationEdge', description: 'A conversation in a page.' },
);

/** The root fields that read conversations and suggest questions. */
export const chatQueries = (t: QueryFields) => ({
  suggestQuestions: t.stringList({
    description: 'Questions that begin like the text, or hold its words; each of them answers.',
    args: {
      prefix: t.arg.string({ required: true, description: 'What has been typed so far.' }),
      limit: t.arg.int({ defaultValue: 5, description: 'How many, at most 20 whatever is said.' }),
    },
    resolve: (_root, { prefix, limit }, { services }) => [
      ...services.chat.suggest(
        notLong(prefix, LONGEST_PREFIX, 'prefix'),
        howMany(limit ?? 5, MOST_SUGGESTIONS, 'limit'),
      ),
    ],
  }),
  conversations: t.field({
    type: ConversationConnection,
    description: "The asker's own conversations, newest first.",
    args: pageArgs(t),
    resolve: (_root, page, context) => {
      const { conversations } = context.services;
      const { id } = viewerOf(context);
      return tailPage(
        page,
        (tail) => conversations.list(id, tail),
        () => conversations.count(id),
      );
    },
  }),
  conversation: t.field({
    type: Conversation,
    nullable: true,
    description: "One of the asker's own conversations; NOT_FOUND for any other.",
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, context) =>
      found(
        await context.services.conversations.byId(viewerOf(context).id, requireUuid(id, 'conversation')),
        'conversation',
      ),
  }),
});

/** The root fields that talk with the chat engine and rate what it said. */
export const chatMutations = (t: MutationFields) => ({
  chat: t.field({
    type: ChatReply,
    description:
      'Says something to the server. What is not understood gets a reply that says so; an empty or over-long message is BAD_USER_INPUT.',
    args: {
      message: t.arg.string({ required: true, description: 'A question in words, up to 1,000 characters.' }),
      conversationId: t.arg.id({ description: 'The conversation to go on with; a new one where left out.' }),
    },
    resolve: (_root, { message, conversationId }, context) =>
      context.services.chat.reply({
        message,
        asker: askerOf(context),
        conversationId: conversationId == null ? null : requireUuid(conversationId, 'conversation'),
      }),
  }),
  answerClarification: t.field({
    type: ChatReply,
    description: 'Chooses one of the options of a clarification; NOT_FOUND once it has expired.',
    args: {
      clarificationId: t.arg.id({ required: true, description: 'The id of the clarification.' }),
      optionId: t.arg.id({ required: true, description: 'The id of the option.' }),
    },
    resolve: (_root, { clarificationId, optionId }, context) =>
      context.services.chat.answerClarification({ clarificationId, optionId, asker: askerOf(context) }),
  }),
  rateReply: t.field({
    type: ChatMessage,
    description: 'Says whether a reply helped. Saying it again replaces what was said.',
    args: {
      messageId: t.arg.id({ required: true, description: "The id of the asker's own message or its reply." }),
      helpful: t.arg.boolean({ required: true, description: 'Whether it helped.' }),
      comment: t.arg.string({ description: 'What was good or bad about it, up to 2,000 characters.' }),
    },
    resolve: async (_root, { messageId, helpful, comment }, context) => {
      const rating = { helpful, comment: notLong(comment ?? null, LONGEST_COMMENT, 'comment') };
      const id = requireUuid(messageId, 'message');
      return found(await context.services.conversations.rate(viewerOf(context).id, id, rating), 'message');
    },
  }),
});
