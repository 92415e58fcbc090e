/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The bad side of a threshold. */
export type AlertSide =
  /** More is bad. */
  | 'ABOVE'
  /** Less is bad. */
  | 'BELOW';

/** How near a community is to the Bangsamoro Autonomous Region in Muslim Mindanao. */
export type BarmmProximity =
  /** On its border. */
  | 'ADJACENT'
  /** Far from it. */
  | 'FAR'
  /** Some way off. */
  | 'MODERATE'
  /** Near it. */
  | 'NEAR';

/** Which communities. Conditions hold together; within a list any value will do. Only active communities, unless said otherwise. */
export type CommunityFilter = {
  /** Let `ethnicGroupIds` look at every group of a community, not at the primary one alone. */
  anyEthnicGroup?: boolean | null | undefined;
  /** Let `livelihoods` look at every livelihood of a community, not at the primary one alone. */
  anyLivelihood?: boolean | null | undefined;
  /** In any of these barangays. */
  barangayIds?: Array<string | number> | null | undefined;
  /** As near BARMM as any of these. */
  barmmProximities?: Array<BarmmProximity> | null | undefined;
  /** Whose primary group is one of these. */
  ethnicGroupIds?: Array<string | number> | null | undefined;
  /** With so many households. */
  households?: IntRange | null | undefined;
  /** Also those that the office no longer counts. */
  includeInactive?: boolean | null | undefined;
  /** Whose primary livelihood is one of these. */
  livelihoods?: Array<Livelihood> | null | undefined;
  /** In any of these municipalities or cities. */
  municipalityIds?: Array<string | number> | null | undefined;
  /** With so many people. */
  population?: IntRange | null | undefined;
  /** As poor as any of these. */
  povertyIncidences?: Array<PovertyIncidence> | null | undefined;
  /** In any of these provinces; a city outside any province is in none. */
  provinceIds?: Array<string | number> | null | undefined;
  /** In any of these regions. */
  regionIds?: Array<string | number> | null | undefined;
  /** Text that the name contains, in any case. */
  search?: string | null | undefined;
  /** Whose access to services fits all of these. */
  services?: Array<ServiceFilter> | null | undefined;
  /** Of any of these kinds. */
  settlementTypes?: Array<SettlementType> | null | undefined;
};

/** The order of a list of communities. */
export type CommunityOrder = {
  /** Which way it runs. */
  direction?: SortDirection;
  /** What it goes by. */
  field: CommunityOrderField;
};

/** What communities can be put in order by; one without a value comes last. */
export type CommunityOrderField =
  /** When it was entered. */
  | 'CREATED_AT'
  /** The year of founding. */
  | 'ESTABLISHED_YEAR'
  /** Households. */
  | 'HOUSEHOLDS'
  /** The name. */
  | 'NAME'
  /** People. */
  | 'POPULATION';

/** How much concentration a task takes. */
export type EnergyLevel =
  /** Much: for the best hours of the day. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Some. */
  | 'MEDIUM';

/** Who a fact comes from. */
export type FactOrigin =
  /** Arithmetic on other facts. */
  | 'DERIVED'
  /** The goal. */
  | 'GOAL'
  /** The profile. */
  | 'PROFILE'
  /** The vetted wording of the template. */
  | 'TEMPLATE';

/** Why a question was not answered. */
export type FallbackKind =
  /** Its conditions cannot hold together. */
  | 'CONTRADICTION'
  /** It is no question. */
  | 'NOT_A_QUESTION'
  /** It goes on from a question that was not asked. */
  | 'NO_CONTEXT'
  /** It is about something else altogether, or asks for a prediction or an opinion. */
  | 'OUT_OF_SCOPE'
  /** It holds words that mean nothing to the server. */
  | 'UNKNOWN_WORDS'
  /** It asks for a condition or figure that the data does not have. */
  | 'UNSUPPORTED_CONSTRAINT';

/** What happened in a generation. */
export type GenerationEventKind =
  /** The plan is stored; no more events of this generation follow. */
  | 'COMPLETED'
  /** There is no plan; no more events of this generation follow. */
  | 'FAILED'
  /** A stage got on. */
  | 'PROGRESS'
  /** A stage began. */
  | 'STAGE'
  /** A task was stored. */
  | 'TASK';

/** A stage of a generation. */
export type GenerationStage =
  /** Polishing the wording. */
  | 'ENHANCE'
  /** Reading profile and goal. */
  | 'FACTS'
  /** Leaving out what does not hold up. */
  | 'FILTER'
  /** Finding the milestones. */
  | 'MILESTONES'
  /** Storing the plan. */
  | 'PERSIST'
  /** Wording them. */
  | 'RENDER'
  /** Laying them out over the days. */
  | 'SCHEDULE'
  /** Choosing the tasks. */
  | 'SELECT'
  /** Checking the plan. */
  | 'VALIDATE';

/** How a plan was made. */
export type GenerationStrategy =
  /** From general templates: none of the category fits, or it is not rolled out to this user. */
  | 'GENERIC'
  /** By a model. */
  | 'LLM'
  /** From the templates of the category of the goal. */
  | 'TEMPLATES';

/** What kind of goal it is. */
export type GoalCategory =
  /** To find or change work. */
  | 'CAREER'
  /** To save, earn or pay off. */
  | 'FINANCE'
  /** To learn a language. */
  | 'LANGUAGE'
  /** To train for something. */
  | 'SPORT'
  /** To study somewhere. */
  | 'STUDY';

/** Days in Manila, up to now. */
export type InsightPeriod =
  /** Today and the six days before. */
  | 'LAST_7_DAYS'
  /** Today and the 29 days before. */
  | 'LAST_30_DAYS'
  /** Today and the 89 days before. */
  | 'LAST_90_DAYS'
  /** Today. */
  | 'TODAY';

/** A range of whole numbers, both ends inclusive; an end left out is open. */
export type IntRange = {
  /** The least. */
  from?: number | null | undefined;
  /** The most. */
  to?: number | null | undefined;
};

/** What people live by. */
export type Livelihood =
  /** Raising fish, shellfish or seaweed. */
  | 'AQUACULTURE'
  /** Carpentry. */
  | 'CARPENTRY'
  /** Building. */
  | 'CONSTRUCTION'
  /** Growing crops. */
  | 'FARMING'
  /** Catching fish. */
  | 'FISHING'
  /** Working for the government. */
  | 'GOVERNMENT'
  /** Making things by hand. */
  | 'HANDICRAFTS'
  /** Raising animals. */
  | 'LIVESTOCK'
  /** Serving customers. */
  | 'SERVICES'
  /** Buying and selling. */
  | 'TRADING'
  /** Driving and carrying. */
  | 'TRANSPORT'
  /** Weaving. */
  | 'WEAVING';

/** What a measure counts in. */
export type MeasureUnit =
  /** Milliseconds. */
  | 'MILLISECONDS'
  /** Percent, 0 to 100. */
  | 'PERCENT';

/** How much of a community is poor. */
export type PovertyIncidence =
  /** Many. */
  | 'HIGH'
  /** Few. */
  | 'LOW'
  /** Some. */
  | 'MODERATE'
  /** Most. */
  | 'VERY_HIGH'
  /** Hardly anyone. */
  | 'VERY_LOW';

/** How pressing something is. */
export type Priority =
  /** Now. */
  | 'CRITICAL'
  /** Soon. */
  | 'HIGH'
  /** It can wait. */
  | 'LOW'
  /** In due course. */
  | 'MEDIUM';

/** What a reply was made by. */
export type ReplySource =
  /** A question back: the message can mean several things. */
  | 'CLARIFICATION'
  /** Nothing: the message was not understood, and the reply says what of it was not. */
  | 'FALLBACK'
  /** A vetted answer. */
  | 'FAQ'
  /** A courtesy. */
  | 'GENERAL'
  /** Help on how to ask. */
  | 'HELP'
  /** A pointer to a place in the client. */
  | 'NAVIGATION'
  /** A query of the database. */
  | 'TEMPLATE';

/** A basic service. */
export type Service =
  /** The Alternative Learning System. */
  | 'ALS'
  /** Telephone and internet. */
  | 'COMMUNICATION'
  /** Schools. */
  | 'EDUCATION'
  /** Power. */
  | 'ELECTRICITY'
  /** Health services. */
  | 'HEALTHCARE'
  /** Islamic schooling. */
  | 'MADRASAH'
  /** Roads. */
  | 'ROADS'
  /** Toilets and waste. */
  | 'SANITATION'
  /** Clean water. */
  | 'WATER';

/** A condition on the access to one service. */
export type ServiceFilter = {
  /** Any of these priorities. */
  priorities?: Array<Priority> | null | undefined;
  /** Any of these ratings. */
  ratings?: Array<ServiceRating> | null | undefined;
  /** The service. */
  service: Service;
};

/** How good the access to a service is. */
export type ServiceRating =
  /** Excellent. */
  | 'EXCELLENT'
  /** Limited. */
  | 'FAIR'
  /** Good. */
  | 'GOOD'
  /** There is none. */
  | 'NONE'
  /** Poor. */
  | 'POOR';

/** What kind of settlement a community lives in. */
export type SettlementType =
  /** More than one kind. */
  | 'MIXED'
  /** A purok: a part of a barangay. */
  | 'PUROK'
  /** A site that people were moved to. */
  | 'RELOCATION_SITE'
  /** A sitio: a hamlet of a barangay. */
  | 'SITIO'
  /** A subdivision. */
  | 'SUBDIVISION'
  /** A village. */
  | 'VILLAGE';

/** Which way an order runs. */
export type SortDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** What a template makes. */
export type TemplateKind =
  /** It answers a kind of question. */
  | 'CHAT'
  /** It makes a kind of task. */
  | 'TASK';

/** The picture that suits an answer. */
export type Visualization =
  /** Bars. */
  | 'BAR'
  /** One record. */
  | 'CARD'
  /** A line over time. */
  | 'LINE'
  /** Points on a map. */
  | 'MAP'
  /** None: the words are enough. */
  | 'NONE'
  /** One large figure. */
  | 'NUMBER'
  /** Shares of a whole. */
  | 'PIE'
  /** A table. */
  | 'TABLE';

export type AskMutationVariables = Exact<{
  message: string;
  conversationId?: string | number | null | undefined;
}>;


export type AskMutation = { chat:
    | { __typename: 'ClarificationReply', id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, clarification: { id: string, question: string, options: Array<{ id: string, label: string }> }, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'DataReply', visualization: Visualization, id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, answer:
        | { __typename: 'GroupedAnswer', dimension: string, metric: string, unit: string | null, groups: Array<{ label: string, value: number, share: number | null }> }
        | { __typename: 'ListAnswer', total: number, items: Array<{ id: string, title: string, fields: Array<{ label: string, value: string | null }> }> }
        | { __typename: 'NumberAnswer', value: number, unit: string | null, label: string }
        | { __typename: 'RecordAnswer', item: { id: string, title: string, fields: Array<{ label: string, value: string | null }> } }
      , provenance: { templateId: string, asOf: string, datasets: Array<string>, synthetic: boolean, sql: string | null, parameters: Array<string> | null }, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'FallbackReply', similarQuestions: Array<string>, id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, problem: { kind: FallbackKind, explanation: string, unrecognized: Array<string> }, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'FaqReply', id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'GeneralReply', id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'HelpReply', id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, entities: Array<{ type: string, value: string, text: string }> }
    | { __typename: 'NavigationReply', id: string, conversationId: string, text: string, source: ReplySource, confidence: number, suggestions: Array<string>, entities: Array<{ type: string, value: string, text: string }> }
   };

export type LatestQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestQuery = { conversations: { nodes: Array<{ id: string, title: string, messages: { nodes: Array<{ message: string, replyText: string }> } }> } };

export type FollowUpMutationVariables = Exact<{
  message: string;
  conversationId: string | number;
}>;


export type FollowUpMutation = { chat:
    | { __typename: 'ClarificationReply', text: string, source: ReplySource, suggestions: Array<string> }
    | { __typename: 'DataReply', text: string, source: ReplySource, suggestions: Array<string>, answer:
        | { total: number, items: Array<{ title: string }> }
        | { value: number, label: string }
        | Record<PropertyKey, never>
       }
    | { __typename: 'FallbackReply', text: string, source: ReplySource, suggestions: Array<string> }
    | { __typename: 'FaqReply', text: string, source: ReplySource, suggestions: Array<string> }
    | { __typename: 'GeneralReply', text: string, source: ReplySource, suggestions: Array<string> }
    | { __typename: 'HelpReply', text: string, source: ReplySource, suggestions: Array<string> }
    | { __typename: 'NavigationReply', text: string, source: ReplySource, suggestions: Array<string> }
   };

export type AskAmbiguousMutationVariables = Exact<{ [key: string]: never; }>;


export type AskAmbiguousMutation = { chat:
    | { conversationId: string, text: string, clarification: { id: string, question: string, expiresAt: string, options: Array<{ id: string, label: string }> } }
    | { conversationId: string, text: string }
    | { conversationId: string, text: string }
    | { conversationId: string, text: string }
    | { conversationId: string, text: string }
    | { conversationId: string, text: string }
    | { conversationId: string, text: string }
   };

export type DecideMutationVariables = Exact<{
  clarificationId: string | number;
  optionId: string | number;
}>;


export type DecideMutation = { answerClarification:
    | { text: string, source: ReplySource }
    | { text: string, source: ReplySource, answer:
        | { value: number, label: string }
        | Record<PropertyKey, never>
       }
    | { text: string, source: ReplySource }
    | { text: string, source: ReplySource }
    | { text: string, source: ReplySource }
    | { text: string, source: ReplySource }
    | { text: string, source: ReplySource }
   };

export type TemplateStatsQueryVariables = Exact<{
  kind?: TemplateKind | null | undefined;
}>;


export type TemplateStatsQuery = { templateStats: { totalTemplates: number, categories: Array<{ kind: TemplateKind, category: string, count: number }> } };

export type FaqStatsQueryVariables = Exact<{ [key: string]: never; }>;


export type FaqStatsQuery = { faqStats: { totalFaqs: number, liveFaqs: number, totalHits: number, hitRate: number | null, figuresAsOf: string | null, categories: Array<{ category: string, count: number }> }, popularFaqs: Array<{ id: string, question: string, answer: string, hits: number, asOf: string | null }> };

export type CommunitiesQueryVariables = Exact<{
  filter?: CommunityFilter | null | undefined;
  orderBy?: CommunityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommunitiesQuery = { communities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, population: number, households: number, barangay: { name: string }, municipality: { name: string }, province: { name: string } | null, region: { designation: string }, ethnicGroup: { name: string }, livelihoods: Array<{ livelihood: Livelihood, isPrimary: boolean }>, services: Array<{ service: Service, rating: ServiceRating }> }> } };

export type MyGoalsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGoalsQuery = { goals: { nodes: Array<{ id: string, category: GoalCategory, title: string, targetDate: string | null }> } };

export type GenerateTasksMutationVariables = Exact<{
  goalId: string | number;
  enhance?: boolean;
  idempotencyKey?: string | null | undefined;
}>;


export type GenerateTasksMutation = { generateTasks: { id: string, strategy: GenerationStrategy, catalogVersion: string, durationMs: number, fit: { fits: boolean, deadline: string | null, notes: Array<string> } | null, tasks: Array<{ id: string, position: number, title: string, description: string, scheduledOn: string, timeboxMinutes: number, priority: number, energyLevel: EnergyLevel, isQuickWin: boolean, deliverable: string, definitionOfDone: Array<{ text: string, weight: number }>, facts: Array<{ name: string, value: string, origin: FactOrigin, path: string | null }>, reasons: Array<{ text: string }>, dependsOn: Array<{ id: string }> }>, missingFacts: Array<{ name: string, question: string, neededBy: Array<string> }>, enhancement: { requested: boolean, skipped: string | null } } };

export type WatchGenerationSubscriptionVariables = Exact<{
  goalId: string | number;
}>;


export type WatchGenerationSubscription = { taskGeneration: { kind: GenerationEventKind, stage: GenerationStage, progress: number, problem: string | null, at: string, task: { title: string, scheduledOn: string } | null, generation: { id: string, strategy: GenerationStrategy } | null } };

export type InsightsQueryVariables = Exact<{
  period?: InsightPeriod | null | undefined;
}>;


export type InsightsQuery = { insights: { from: string, to: string, alerts: Array<{ name: string, value: number | null, threshold: number, alertWhen: AlertSide }>, measures: Array<{ name: string, label: string, unit: MeasureUnit, value: number | null, threshold: number, samples: number }>, chat: { replies: number, medianResponseMs: number | null, p95ResponseMs: number | null, bySource: Array<{ source: ReplySource, count: number }> } } };


export const AskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Ask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visualization"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupedAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"sql"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClarificationReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clarification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FallbackReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"unrecognized"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarQuestions"}}]}}]}}]}}]} as unknown as DocumentNode<AskMutation, AskMutationVariables>;
export const LatestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"replyText"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestQuery, LatestQueryVariables>;
export const FollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpMutation, FollowUpMutationVariables>;
export const AskAmbiguousDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAmbiguous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"StringValue","value":"How many communities are in Zamboanga?","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClarificationReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clarification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskAmbiguousMutation, AskAmbiguousMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clarificationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerClarification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clarificationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clarificationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"optionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const TemplateStatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateStats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalTemplates"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateStatsQuery, TemplateStatsQueryVariables>;
export const FaqStatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FaqStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faqStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalFaqs"}},{"kind":"Field","name":{"kind":"Name","value":"liveFaqs"}},{"kind":"Field","name":{"kind":"Name","value":"totalHits"}},{"kind":"Field","name":{"kind":"Name","value":"hitRate"}},{"kind":"Field","name":{"kind":"Name","value":"figuresAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"popularFaqs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<FaqStatsQuery, FaqStatsQueryVariables>;
export const CommunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Communities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"barangay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"designation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"livelihoods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"livelihood"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunitiesQuery, CommunitiesQueryVariables>;
export const MyGoalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyGoals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"targetDate"}}]}}]}}]}}]} as unknown as DocumentNode<MyGoalsQuery, MyGoalsQueryVariables>;
export const GenerateTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enhance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"goalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"enhance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enhance"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"catalogVersion"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fits"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeboxMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"energyLevel"}},{"kind":"Field","name":{"kind":"Name","value":"isQuickWin"}},{"kind":"Field","name":{"kind":"Name","value":"deliverable"}},{"kind":"Field","name":{"kind":"Name","value":"definitionOfDone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enhancement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}}]}}]}}]} as unknown as DocumentNode<GenerateTasksMutation, GenerateTasksMutationVariables>;
export const WatchGenerationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchGeneration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskGeneration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"goalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<WatchGenerationSubscription, WatchGenerationSubscriptionVariables>;
export const InsightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Insights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InsightPeriod"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"alertWhen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replies"}},{"kind":"Field","name":{"kind":"Name","value":"medianResponseMs"}},{"kind":"Field","name":{"kind":"Name","value":"p95ResponseMs"}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InsightsQuery, InsightsQueryVariables>;