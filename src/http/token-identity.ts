import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import { AppError } from '../core/errors.ts';
import type { Accounts, Identify, Identity } from './identity.ts';

/** What tokens are checked by; null is any issuer, any audience. One of the two kinds of key is given. */
export interface TokenOptions {
  /** The shared secret of HS256, or null where keys come from `jwksUrl`. */
  readonly secret: string | null;
  readonly jwksUrl: string | null;
  readonly issuer: string | null;
  readonly audience: string | null;
}

/** Tolerated difference between the issuer's clock and ours. */
const CLOCK_TOLERANCE_SECONDS = 5;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One kind of key takes one kind of algorithm: a token must not choose how it is checked. */
const verifierOf = (options: TokenOptions): ((token: string) => Promise<JWTPayload>) => {
  const checks: JWTVerifyOptions = {
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['exp'],
    ...(options.issuer !== null && { issuer: options.issuer }),
    ...(options.audience !== null && { audience: options.audience }),
  };
  if (options.secret !== null) {
    const key = new TextEncoder().encode(options.secret);
    return async (token) => (await jwtVerify(token, key, { ...checks, algorithms: ['HS256'] })).payload;
  }
  const keys = createRemoteJWKSet(new URL(options.jwksUrl!), { timeoutDuration: 3_000 });
  const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
  return async (token) => (await jwtVerify(token, keys, { ...checks, algorithms })).payload;
};

/** A token names an account by its id, or by an e-mail address that its issuer has checked. */
const accountOf = async (payload: JWTPayload, accounts: Accounts): Promise<Identity | null> => {
  if (payload.sub !== undefined && UUID.test(payload.sub)) {
    const account = await accounts.byId(payload.sub.toLowerCase());
    if (account !== null) return account;
  }
  if (payload.email_verified === true && typeof payload.email === 'string')
    return accounts.byEmail(payload.email.toLowerCase());
  return null;
};

const refused = (sentence: string, cause?: unknown) => new AppError('UNAUTHENTICATED', sentence, { cause });

const refusalOf = (error: unknown): AppError => {
  if (error instanceof errors.JWTExpired) return refused('The token has expired; sign in again.', error);
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
    return new AppError('UNAVAILABLE', 'The token cannot be checked right now. Please try again.', {
      cause: error,
    });
  return refused('The token is not valid.', error);
};

/**
 * Identity by a bearer token (JWT), checked against a shared secret or a set of public keys. The role is the
 * account's, never the token's: whoever issues tokens does not thereby hand out roles.
 *
 * @example createTokenIdentify({ secret, jwksUrl: null, issuer: null, audience: null }, accounts)
 */
export const createTokenIdentify = (options: TokenOptions, accounts: Accounts): Identify => {
  const verify = verifierOf(options);
  return async (headers) => {
    const header = headers.get('authorization');
    if (header === null || header === '') return null;
    const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(header)?.[1];
    if (token === undefined) throw refused('The authorization header must be "Bearer <token>".');
    const payload = await verify(token).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const account = await accountOf(payload, accounts);
    if (account === null) throw refused('There is no account for this token.');
    return account;
  };
};
