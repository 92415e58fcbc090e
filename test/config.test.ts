import { describe, expect, it } from 'vitest';
import { assertServable, ConfigError, readConfig } from '../src/config.ts';

const problemOf = (environment: Record<string, string>): string => {
  try {
    assertServable(readConfig(environment));
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return 'accepted';
};

const SECRET = 'a-secret-of-thirty-two-characters';

describe('readConfig', () => {
  it('needs nothing for the embedded demo', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      auth: { mode: 'demo' },
      enhancement: null,
      now: null,
      requestsPerMinute: 0,
      corsOrigins: [],
      graphiql: true,
      introspection: true,
      rollout: { templates: 100, enhancement: 100 },
    });
  });

  it('reads every setting', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '8080',
        DATABASE_URL: 'postgres://sagot@db:5432/sagot',
        DATABASE_REPLICA_URLS: 'postgres://sagot@a:5432/sagot, postgres://sagot@b:5432/sagot',
        DATABASE_PREPARE: 'false',
        REDIS_URL: 'redis://cache:6379',
        AUTH_JWT_SECRET: SECRET,
        AUTH_JWT_ISSUER: 'https://id.example.org',
        AUTH_JWT_AUDIENCE: 'sagot',
        ANTHROPIC_API_KEY: 'key',
        ENHANCE_MODEL: 'claude-sonnet-5-5',
        ENHANCE_PRICE_INPUT: '3',
        ENHANCE_PRICE_OUTPUT: '12.5',
        ENHANCE_DEADLINE: '45',
        ENHANCE_BUDGET_PLAN: '0.5',
        ENHANCE_BUDGET_DAY: '8',
        ENHANCE_FALLBACK: 'true',
        TEMPLATES_ROLLOUT: '50',
        ENHANCE_ROLLOUT: '0',
        NOW: '2026-11-22T08:00:00+08:00',
        CHAT_USE_AI_FALLBACK: 'false',
        CORS_ORIGINS: 'https://app.example.org',
        TRUST_PROXY: 'true',
        LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      production: false,
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgres://sagot@db:5432/sagot',
      replicaUrls: ['postgres://sagot@a:5432/sagot', 'postgres://sagot@b:5432/sagot'],
      prepareStatements: false,
      redisUrl: 'redis://cache:6379',
      auth: {
        mode: 'jwt',
        secret: SECRET,
        jwksUrl: null,
        issuer: 'https://id.example.org',
        audience: 'sagot',
      },
      enhancement: {
        apiKey: 'key',
        baseUrl: null,
        model: 'claude-sonnet-5-5',
        pricePerMillion: { input: 3, output: 12.5 },
        planDeadlineMs: 45_000,
        budgetUsd: { plan: 0.5, day: 8 },
        fallback: true,
      },
      rollout: { templates: 50, enhancement: 0 },
      now: new Date('2026-11-22T00:00:00Z'),
      requestsPerMinute: 600,
      corsOrigins: ['https://app.example.org'],
      trustProxy: true,
      graphiql: true,
      introspection: true,
      logLevel: 'warn',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', CHAT_USE_AI_FALLBACK: '', NOW: '' })).toEqual(
      readConfig({}),
    );
  });

  it('closes what only helps outside production', () => {
    expect(readConfig({ NODE_ENV: 'production', AUTH_JWT_SECRET: SECRET })).toMatchObject({
      auth: { mode: 'jwt' },
      graphiql: false,
      introspection: false,
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ DATABASE_URL: 'mysql://db/sagot' }, 'DATABASE_URL must be a URL like postgres://'],
    [{ DATABASE_REPLICA_URLS: 'postgres://a/b' }, 'DATABASE_REPLICA_URLS needs DATABASE_URL'],
    [{ REDIS_URL: 'cache:6379' }, 'REDIS_URL must be a URL like redis://'],
    [{ AUTH_MODE: 'none' }, 'AUTH_MODE must be demo or jwt.'],
    [{ AUTH_MODE: 'jwt' }, 'AUTH_JWT_SECRET or AUTH_JWKS_URL must be set'],
    [{ DATABASE_URL: 'postgres://a/b' }, 'AUTH_JWT_SECRET or AUTH_JWKS_URL must be set'],
    [{ NODE_ENV: 'production' }, 'AUTH_JWT_SECRET or AUTH_JWKS_URL must be set'],
    [{ AUTH_JWT_SECRET: 'short' }, 'AUTH_JWT_SECRET must be at least 32 characters long.'],
    [{ AUTH_JWT_SECRETS: SECRET }, 'AUTH_JWT_SECRETS is not a setting; did you mean AUTH_JWT_SECRET?'],
    [{ AUTH_JWT_SECRET: SECRET, AUTH_JWKS_URL: 'https://id.example.org/jwks' }, 'exclude each other'],
    [{ CHAT_USE_AI_FALLBACK: 'true' }, 'CHAT_USE_AI_FALLBACK must be empty or false'],
    [{ CHAT_USE_AI_FALLBACK: '0' }, 'CHAT_USE_AI_FALLBACK must be empty or false'],
    [{ TEMPLATES_ROLLOUT: '101' }, 'TEMPLATES_ROLLOUT must be a whole number from 0 to 100.'],
    [{ NOW: 'yesterday' }, 'NOW must be an instant'],
    [{ NOW: '2026-11-22T08:00:00Z', NODE_ENV: 'production', AUTH_JWT_SECRET: SECRET }, 'NOW must not be set'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS must list origins'],
    [{ CORS_ORIGINS: 'https://app.example.org/' }, 'CORS_ORIGINS must list origins'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be trace, debug'],
  ])('refuses %j', (environment, sentence) => {
    expect(problemOf(environment)).toContain(sentence);
  });

  it("leaves other programs' variables alone", () => {
    expect(problemOf({ AUTH_TOKEN_OF_SOMETHING_ELSE: 'x', PATH: '/bin', npm_config_loglevel: 'warn' })).toBe(
      'accepted',
    );
  });

  it('names every problem at once', () => {
    expect(problemOf({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2);
  });
});
