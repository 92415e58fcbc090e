import { z } from 'zod';
import { closestSetting } from './config-names.ts';

/** Everything that the environment decides, read once when a process starts. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** A Postgres URL, `memory:`, or null for the embedded database in `.data/`. */
  readonly databaseUrl: string | null;
  readonly replicaUrls: readonly string[];
  /** Whether statements are prepared; not behind PgBouncer in transaction mode. */
  readonly prepareStatements: boolean;
  readonly redisUrl: string | null;
  readonly auth:
    | { readonly mode: 'demo' }
    | {
        readonly mode: 'jwt';
        readonly secret: string | null;
        readonly jwksUrl: string | null;
        readonly issuer: string | null;
        readonly audience: string | null;
      };
  readonly enhancement: {
    readonly apiKey: string;
    readonly baseUrl: string | null;
    readonly model: string;
    /** US dollars for a million tokens read, and a million written: what the cost is counted by. */
    readonly pricePerMillion: { readonly input: number; readonly output: number };
    /** How long all calls for one plan may take together. */
    readonly planDeadlineMs: number;
    /** US dollars for one plan, and for all plans of a day. */
    readonly budgetUsd: { readonly plan: number; readonly day: number };
    /** Whether the model may fit general tasks to a goal that no template is made for. */
    readonly fallback: boolean;
  } | null;
  /** Percent of users that get each feature. */
  readonly rollout: { readonly templates: number; readonly enhancement: number };
  /** A fixed instant for demonstrations, or null for the real time. */
  readonly now: Date | null;
  /** Requests a minute and asker; 0 is no limit. */
  readonly requestsPerMinute: number;
  /** Origins that may call from a browser page of their own; none turns CORS off. */
  readonly corsOrigins: readonly string[];
  /** Whether `X-Forwarded-For` is believed, because a proxy of ours sets it. */
  readonly trustProxy: boolean;
  /** Serve the GraphiQL page, and answer introspection. */
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly logLevel: string;
}

/** What is wrong with the environment, one sentence a problem, each naming its variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL like ${example}`,
    );
const switchOf = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
const whole = (min: number, max: number) => {
  const problem = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, problem)
    .transform(Number)
    .refine((n) => n >= min && n <= max, problem);
};
const dollars = z
  .string()
  .regex(/^\d{1,4}(\.\d{1,6})?$/, 'must be US dollars for a million tokens, such as 1.25')
  .transform(Number);
const budget = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be US dollars, such as 0.50')
  .transform(Number);
const postgres = url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name');

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(4000),
  DATABASE_URL: z.literal('memory:').or(postgres).optional(),
  DATABASE_REPLICA_URLS: list.pipe(z.array(postgres)),
  DATABASE_PREPARE: switchOf.default(true),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://127.0.0.1:6379').optional(),
  AUTH_MODE: z.enum(['demo', 'jwt'], 'must be demo or jwt').optional(),
  AUTH_JWT_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  AUTH_JWKS_URL: url(['https:', 'http:'], 'https://id.example.org/.well-known/jwks.json').optional(),
  AUTH_JWT_ISSUER: z.string().optional(),
  AUTH_JWT_AUDIENCE: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: url(['https:', 'http:'], 'https://api.anthropic.com').optional(),
  ENHANCE_MODEL: z.string().default('claude-haiku-5-5'),
  // Above what the models cost, so that a budget errs on the safe side until it is set.
  ENHANCE_PRICE_INPUT: dollars.default(15),
  ENHANCE_PRICE_OUTPUT: dollars.default(75),
  ENHANCE_DEADLINE: whole(1, 600).default(30),
  ENHANCE_BUDGET_PLAN: budget.default(1),
  ENHANCE_BUDGET_DAY: budget.default(20),
  ENHANCE_FALLBACK: switchOf.default(false),
  TEMPLATES_ROLLOUT: whole(0, 100).default(100),
  ENHANCE_ROLLOUT: whole(0, 100).default(100),
  NOW: z.iso.datetime({ offset: true, message: 'must be an instant like 2026-11-22T08:00:00Z' }).optional(),
  CHAT_USE_AI_FALLBACK: z
    .literal('false', 'must be empty or false: chat never calls a model, so there is nothing to turn on')
    .optional(),
  RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000).optional(),
  CORS_ORIGINS: list.pipe(
    z.array(
      z
        .string()
        .refine(
          (text) => URL.canParse(text) && new URL(text).origin === text,
          'must list origins like https://app.example.org, without a path',
        ),
    ),
  ),
  TRUST_PROXY: switchOf.default(false),
  GRAPHIQL: switchOf.optional(),
  INTROSPECTION: switchOf.optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
});

/** The names of all settings, in the order of the manual. */
export const settingNames: readonly string[] = Object.keys(Environment.shape);

/**
 * Reads the environment. An empty variable counts as one that is not set.
 * Throws `ConfigError` naming each variable that is misspelt, invalid, or missing where another needs it.
 *
 * @example readConfig({ PORT: '8080' }).port // 8080
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  const problems = [
    ...Object.keys(given).flatMap((name) => {
      const meant = closestSetting(name, settingNames);
      return meant === null ? [] : [`${name} is not a setting; did you mean ${meant}?`];
    }),
    ...(parsed.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`) ?? []),
  ];
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems.join('\n'));
  const env = parsed.data;

  const production = env.NODE_ENV === 'production';
  const embedded = env.DATABASE_URL === undefined || env.DATABASE_URL === 'memory:';
  const authMode = env.AUTH_MODE ?? (embedded && !production ? 'demo' : 'jwt');
  const refuse = (sentence: string): never => {
    throw new ConfigError(sentence);
  };
  if (env.NOW !== undefined && production)
    refuse('NOW must not be set in production: the clock there is the real one.');
  if (embedded && env.DATABASE_REPLICA_URLS.length > 0)
    refuse('DATABASE_REPLICA_URLS needs DATABASE_URL: the embedded database has no replicas.');
  if (env.AUTH_JWT_SECRET !== undefined && env.AUTH_JWKS_URL !== undefined)
    refuse('AUTH_JWT_SECRET and AUTH_JWKS_URL exclude each other: set one of them.');

  return {
    production,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL ?? null,
    replicaUrls: env.DATABASE_REPLICA_URLS,
    prepareStatements: env.DATABASE_PREPARE,
    redisUrl: env.REDIS_URL ?? null,
    auth:
      authMode === 'demo'
        ? { mode: 'demo' }
        : {
            mode: 'jwt',
            secret: env.AUTH_JWT_SECRET ?? null,
            jwksUrl: env.AUTH_JWKS_URL ?? null,
            issuer: env.AUTH_JWT_ISSUER ?? null,
            audience: env.AUTH_JWT_AUDIENCE ?? null,
          },
    enhancement:
      env.ANTHROPIC_API_KEY === undefined
        ? null
        : {
            apiKey: env.ANTHROPIC_API_KEY,
            baseUrl: env.ANTHROPIC_BASE_URL ?? null,
            model: env.ENHANCE_MODEL,
            pricePerMillion: { input: env.ENHANCE_PRICE_INPUT, output: env.ENHANCE_PRICE_OUTPUT },
            planDeadlineMs: env.ENHANCE_DEADLINE * 1_000,
            budgetUsd: { plan: env.ENHANCE_BUDGET_PLAN, day: env.ENHANCE_BUDGET_DAY },
            fallback: env.ENHANCE_FALLBACK,
          },
    rollout: { templates: env.TEMPLATES_ROLLOUT, enhancement: env.ENHANCE_ROLLOUT },
    now: env.NOW === undefined ? null : new Date(env.NOW),
    // A demo has one asker for everybody, who would use up one person's share at once.
    requestsPerMinute: env.RATE_LIMIT_PER_MINUTE ?? (authMode === 'demo' ? 0 : 600),
    corsOrigins: env.CORS_ORIGINS,
    trustProxy: env.TRUST_PROXY,
    graphiql: env.GRAPHIQL ?? !production,
    introspection: env.INTROSPECTION ?? !production,
    logLevel: env.LOG_LEVEL,
  };
};

/**
 * Throws `ConfigError` where a server could not tell who asks. Commands that serve nobody do not need it.
 */
export const assertServable = ({ auth }: Config): void => {
  if (auth.mode === 'jwt' && auth.secret === null && auth.jwksUrl === null)
    throw new ConfigError(
      'AUTH_JWT_SECRET or AUTH_JWKS_URL must be set, because AUTH_MODE is jwt here; set AUTH_MODE=demo only to try things out.',
    );
};
