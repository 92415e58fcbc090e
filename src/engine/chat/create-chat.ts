import { today } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { IdSource } from '../../core/ids.ts';
import { type Aliases, buildGazetteer, type GazetteerRows } from '../language/gazetteer.ts';
import { buildVocabulary, type LexiconEntry } from '../language/vocabulary.ts';
import type { Dataset } from '../query/dataset.ts';
import type { QueryPort } from '../query/query-port.ts';
import type { Act } from './act.ts';
import type { Chat, ChatRequest } from './chat.ts';
import type { Faq } from './faq.ts';
import { Matcher } from './matcher.ts';
import { compileTemplates, type Pattern } from './pattern.ts';
import { PhraseBook } from './phrase-book.ts';
import { pipeline } from './pipeline.ts';
import type { ClarificationStore, ConversationStore, FaqFigures, PatternCache } from './ports.ts';
import type { ChatReply } from './reply.ts';
import { restoreReading } from './saved-reading.ts';
import { Suggester } from './suggester.ts';
import type { ChatTemplate } from './template.ts';
import type { ChatServices, Draft, TraceEntry, TurnState } from './turn.ts';

/** What chat knows, as data. */
export interface ChatCatalog {
  readonly lexicon: readonly LexiconEntry[];
  readonly datasets: readonly Dataset[];
  readonly templates: readonly ChatTemplate[];
  readonly faqs: readonly Faq[];
  readonly acts: readonly Act[];
  readonly aliases: Aliases;
  /** Words of names that the records do not hold, lower case: never taken for a slip of one that they do. */
  readonly elsewhere: readonly string[];
}

/** What chat needs of the world outside. */
export interface ChatPorts {
  readonly query: QueryPort;
  readonly conversations: ConversationStore;
  readonly clarifications: ClarificationStore;
  readonly faqFigures: FaqFigures;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Names of places and rows, read from the database. */
  readonly gazetteer: GazetteerRows;
  /** Where compiled templates wait for the next start; left out, they are compiled each time. */
  readonly patternCache?: PatternCache;
  /** Ordinary words of the language, lower case: never taken for a slip of another word. */
  readonly dictionary: ReadonlySet<string>;
  /** Milliseconds that only go forward, for response times. */
  readonly timer: () => number;
  /** Told of every turn, for logs and metrics. */
  readonly onTurn?: (reply: ChatReply, trace: readonly TraceEntry[]) => void;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => {
  const map = new Map<string, T>();
  for (const row of rows) {
    if (map.has(row.id)) throw new Error(`The catalogue has ${row.id} twice.`);
    map.set(row.id, row);
  }
  return map;
};

/** What an earlier start compiled, or else what `compile` makes, kept for the next. */
const recall = (
  templates: ReadonlyMap<string, ChatTemplate>,
  cache: PatternCache | undefined,
  compile: () => readonly Pattern[],
): readonly Pattern[] => {
  const kept = cache?.read()?.flatMap(({ templateId, requirements, head }) => {
    const template = templates.get(templateId);
    return template === undefined ? [] : [{ template, requirements, head }];
  });
  if (kept) return kept;
  const patterns = compile();
  cache?.write(
    patterns.map(({ template, requirements, head }) => ({ templateId: template.id, requirements, head })),
  );
  return patterns;
};

/**
 * Builds the chat engine: reads the catalogue, compiles its templates and puts the pipeline together.
 * Throws `CatalogError` when a template's example cannot be read.
 */
export const createChat = (catalog: ChatCatalog, ports: ChatPorts): Chat & { readonly matcher: Matcher } => {
  const gazetteer = buildGazetteer(ports.gazetteer, catalog.aliases);
  const faqBook = new PhraseBook(
    catalog.faqs.map((faq) => ({ value: faq, variants: [faq.question, ...faq.variants] })),
  );
  const actBook = new PhraseBook(catalog.acts.map((act) => ({ value: act, variants: act.variants })));
  const dictionary = new Set([...ports.dictionary, ...faqBook.words, ...actBook.words, ...catalog.elsewhere]);
  const vocabulary = buildVocabulary(catalog.lexicon, catalog.datasets, gazetteer, dictionary);
  const templates = byId(catalog.templates);
  const patterns = recall(templates, ports.patternCache, () =>
    compileTemplates(catalog.templates, catalog.datasets, vocabulary),
  );
  const services: ChatServices = {
    ...ports,
    vocabulary,
    matcher: new Matcher(patterns, catalog.datasets),
    templates,
    datasets: byId(catalog.datasets),
    faqs: byId(catalog.faqs),
    faqBook,
    actBook,
    fates: new Map(),
  };
  const suggester = new Suggester(services, () => today(ports.clock));

  const begin = (request: ChatRequest): TurnState => ({
    request,
    startedAt: ports.clock.now(),
    today: today(ports.clock),
    trace: [],
    message: request.message,
    setAside: [],
    language: 'en',
    conversationId: request.conversationId ?? '',
    lastFrame: null,
    anew: false,
    analysis: { message: request.message, tokens: [], items: [], lookUp: () => [], unknown: [] },
    carried: null,
    topic: null,
    outcome: null,
    match: null,
    plan: null,
    result: null,
    frame: null,
  });

  const run = async (turn: TurnState, stages: typeof pipeline): Promise<ChatReply> => {
    const from = ports.timer();
    let draft: Draft | null = null;
    for (const stage of stages) {
      draft = await stage.run(turn, services);
      if (draft) break;
    }
    if (!draft) throw new Error('No stage of the pipeline replied.');
    const reply = {
      ...draft,
      id: ports.ids.next(),
      conversationId: turn.conversationId,
      message: turn.request.message.trim(),
      language: turn.language,
      responseTimeMs: ports.timer() - from,
      createdAt: turn.startedAt,
    } as ChatReply;
    await ports.conversations.append({ reply, userId: turn.request.asker.userId, frame: turn.frame });
    ports.onTurn?.(reply, turn.trace);
    return reply;
  };

  return {
    matcher: services.matcher,
    reply: (request) => run(begin(request), pipeline),
    async answerClarification({ clarificationId, optionId, asker }) {
      const gone = new AppError('NOT_FOUND', 'That question is no longer open; please ask again.');
      const pending = await ports.clarifications.get(clarificationId);
      if (!pending || pending.userId !== asker.userId || pending.expiresAt <= ports.clock.now()) throw gone;
      const option = pending.options.find((one) => one.id === optionId);
      if (!option)
        throw new AppError('BAD_USER_INPUT', `There is no option “${optionId}”.`, { field: 'optionId' });
      const match = restoreReading(option.choice, services, asker.staffId);
      if (!match) throw gone;
      await ports.clarifications.remove(clarificationId);
      const turn = begin({ message: option.label, asker, conversationId: pending.conversationId });
      turn.match = match;
      turn.language = pending.language;
      const from = pipeline.findIndex((stage) => stage.name === 'contradiction');
      return run(turn, pipeline.slice(from));
    },
    suggest: (prefix, limit) => suggester.suggest(prefix, limit),
  };
};
