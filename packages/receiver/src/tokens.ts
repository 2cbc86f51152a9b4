import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { CairnError } from '@cairnkit/engine/errors.js';

import { commandLine, reservedNames } from './audit.js';
import type { Database } from './database.js';

/** What a token opens: questionnaires and goals, or the inbox of referrals. */
export const scopes = ['submissions', 'referrals'] as const;

export type Scope = (typeof scopes)[number];

/** Who reads, and what they may. */
export interface Practitioner {
  /** As the audit calls them. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** A token, without what it is made of. */
export interface TokenRow extends Practitioner {
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/**
 * `cairn_`, by which scanners of secrets know it; a public half to find its row by; and 256 random
 * bits. Those cannot be guessed or tried, so one SHA-256 hides them: a slow hash such as bcrypt is
 * for what people choose, and here would only cost time at every request.
 */
const pattern = /^cairn_([\da-f]{16})_([\w-]{43})$/;

/**
 * Makes a token.
 *
 * @param expiresInDays - `undefined` for one that does not expire.
 * @returns The token, which is nowhere else: it cannot be shown again.
 * @throws {CairnError} If the name was given before or cannot be one.
 */
export async function createToken(
  database: Database,
  { name, scopes }: Practitioner,
  expiresInDays: number | undefined,
): Promise<string> {
  checkName(name);
  const selector = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const made = await database.query(
    `with made as (
       insert into tokens (name, selector, hash, scopes, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(days => $5::int))
       on conflict (name) do nothing returning name
     ), logged as (
       insert into audit (who, what, person) select $6, 'token-created', name from made
     )
     select name from made`,
    [name, selector, hashOf(secret), scopes, expiresInDays ?? null, commandLine],
  );
  if (made.length > 0) return `cairn_${selector}_${secret}`;
  throw new CairnError(
    `there was a token for “${name}” before, and the audit must not mean two people by one name; ` +
      'choose another, such as the same with a year',
  );
}

/** All tokens, the oldest first. */
export async function listTokens(database: Database): Promise<readonly TokenRow[]> {
  interface Row {
    readonly name: string;
    readonly scopes: Scope[];
    readonly created_at: Date;
    readonly expires_at: Date | null;
    readonly revoked_at: Date | null;
  }
  const rows = await database.query<Row>(
    'select name, scopes, created_at, expires_at, revoked_at from tokens order by created_at, name',
  );
  return rows.map(({ name, scopes, created_at, expires_at, revoked_at }) => ({
    name,
    scopes,
    createdAt: created_at.toISOString(),
    expiresAt: expires_at?.toISOString() ?? null,
    revokedAt: revoked_at?.toISOString() ?? null,
  }));
}

/**
 * Ends a token at once, on every receiver of this database.
 *
 * @throws {CairnError} If there is no such token. One that was revoked before stays as it is.
 */
export async function revokeToken(database: Database, name: string): Promise<void> {
  const [known] = await database.query<{ revoked: boolean }>(
    'select revoked_at is not null as revoked from tokens where name = $1',
    [name],
  );
  if (!known) throw new CairnError(`there is no token for “${name}”; see token list`);
  await database.query(
    `with ended as (
       update tokens set revoked_at = now() where name = $1 and revoked_at is null returning name
     )
     insert into audit (who, what, person) select $2, 'token-revoked', name from ended`,
    [name, commandLine],
  );
}

/** Whose token a text is, or `undefined` if it is nobody's, or no longer. */
export async function holderOf(
  database: Database,
  token: string,
): Promise<Practitioner | undefined> {
  const [, selector, secret] = pattern.exec(token) ?? [];
  if (selector === undefined || secret === undefined) return undefined;
  interface Row extends Practitioner {
    readonly hash: string;
  }
  const [row] = await database.query<Row>(
    `select name, scopes, hash from tokens where selector = $1 and revoked_at is null
       and (expires_at is null or expires_at > now())`,
    [selector],
  );
  const isRight = sameText(hashOf(secret), row?.hash ?? '');
  return row && isRight ? { name: row.name, scopes: row.scopes } : undefined;
}

/** Whether a token was ever made: from then on nobody reads without one. */
export async function hasTokens(database: Database): Promise<boolean> {
  return (await database.query('select 1 from tokens limit 1')).length > 0;
}

/** In a time that does not tell how much of it is the same. */
export function sameText(a: string, b: string): boolean {
  // Of one length whatever the text, which is what such a comparison needs.
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function checkName(name: string): void {
  if (reservedNames.includes(name)) throw new CairnError(`“${name}” means somebody else here`);
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()@_-]{0,63}$/u.test(name)) {
    throw new CairnError(
      "a name is 1 to 64 letters, numbers, spaces and . , ' ( ) @ _ -, beginning with a letter or number",
    );
  }
}
