import { CairnError } from '@cairnkit/engine/errors.js';

import { isLoopback } from './loopback.js';
import { namesProxies, type TrustedProxies } from './trusted-proxies.js';

/** How a receiver is set up. */
export interface Settings {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** A PostgreSQL server; without one, the embedded database is used. */
  readonly databaseUrl: string | undefined;
  /** Directory of the embedded database, or `:memory:`. */
  readonly data: string;
  /** Directory with further definitions: measures, services and referral forms. */
  readonly definitions: string | undefined;
  /** One token that may read everything and never expires. */
  readonly readToken: string | undefined;
  /** Nobody reads without a token, on this machine neither. */
  readonly tokensOnly: boolean;
  readonly origins: readonly string[];
  /** Whose word about a client's address counts; nobody's unless set. */
  readonly trustProxy: TrustedProxies | undefined;
  /** Requests a minute; 0 for no limit. */
  readonly rates: Rates;
  /** In bytes. */
  readonly bodyLimit: number;
  /** How this place calls people and questionnaires in FHIR. */
  readonly fhir: { readonly people?: string; readonly questionnaires?: string };
  /** Days after which what was sent is deleted, once a day; never unless set. */
  readonly retentionDays: number | undefined;
}

/** How many requests a minute are taken. */
export interface Rates {
  /** From one address. A whole school may be behind one. */
  readonly address: number;
  /** Of one submission: the first and its retries. */
  readonly id: number;
}

/** Where the database is. All that the commands for its keeper need. */
export type Place = Pick<Settings, 'databaseUrl' | 'data'>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The engine reads no longer texts than this. */
const largestBody = 2_000_000;

/** A year: whoever writes 8 and means years must not lose everything after 8 days. */
const shortestRetention = 365;

/**
 * Reads the settings from environment variables. An empty variable is one that is not set.
 *
 * @throws {CairnError} With everything that is wrong, a line each.
 */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const of = (name: string) => valueOf(env, name);
  const whole = (name: string, from: number, to: number, otherwise: number) =>
    wholeNumber(env, name, { from, to, otherwise }, faults);

  const settings: Settings = {
    ...readPlace(env),
    host: of('HOST') ?? '127.0.0.1',
    port: whole('PORT', 0, 65_535, 4100),
    definitions: of('CAIRN_DEFINITIONS'),
    readToken: of('CAIRN_READ_TOKEN'),
    tokensOnly: whole('CAIRN_TOKENS_ONLY', 0, 1, 0) === 1,
    origins: (of('CAIRN_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean),
    trustProxy: namesProxies(of('CAIRN_TRUST_PROXY'), faults),
    rates: {
      address: whole('CAIRN_RATE_ADDRESS', 0, 1_000_000, 600),
      id: whole('CAIRN_RATE_ID', 0, 1_000_000, 20),
    },
    bodyLimit: whole('CAIRN_BODY_LIMIT', 1_000, largestBody, 1_048_576),
    fhir: {
      ...address(env, 'CAIRN_FHIR_PEOPLE', 'people', faults),
      ...address(env, 'CAIRN_FHIR_QUESTIONNAIRES', 'questionnaires', faults),
    },
    retentionDays: of('CAIRN_RETENTION_DAYS')
      ? whole('CAIRN_RETENTION_DAYS', shortestRetention, 36_500, shortestRetention)
      : undefined,
  };
  faults.push(...contradictions(settings));
  if (faults.length > 0) throw new CairnError(faults.join('\n'));
  return settings;
}

/** Reads where the database is. */
export function readPlace(env: Environment): Place {
  return {
    databaseUrl: valueOf(env, 'DATABASE_URL'),
    data: valueOf(env, 'CAIRN_DATA') ?? '.data/receiver',
  };
}

function valueOf(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/** A URI without spaces, under the name that it goes by. */
function address<N extends string>(
  env: Environment,
  variable: string,
  name: N,
  faults: string[],
): { readonly [K in N]?: string } {
  const text = valueOf(env, variable);
  if (text === undefined) return {};
  if (!URL.canParse(text) || /\s/.test(text)) {
    faults.push(`${variable} must be an address such as https://trust.example/fhir`);
  }
  return { [name]: text } as { readonly [K in N]?: string };
}

function wholeNumber(
  env: Environment,
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
  faults: string[],
): number {
  const text = valueOf(env, name) ?? String(otherwise);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= from && value <= to) return value;
  faults.push(`${name} must be a whole number from ${from} to ${to}`);
  return otherwise;
}

function* contradictions(settings: Settings): Generator<string> {
  const { host, origins, readToken, tokensOnly, trustProxy } = settings;
  yield* origins.filter((origin) => !isOrigin(origin)).map(notOrigin);
  const isGuarded = readToken !== undefined || tokensOnly;
  if (!isLoopback(host) && !isGuarded) {
    yield (
      `HOST is ${host}, which other machines can reach: set CAIRN_READ_TOKEN, or ` +
      'CAIRN_TOKENS_ONLY=1, or they could read what people answered'
    );
  }
  if (trustProxy !== undefined && !isGuarded) {
    yield (
      'CAIRN_TRUST_PROXY is set, so others reach this through a proxy: set CAIRN_READ_TOKEN, ' +
      'or CAIRN_TOKENS_ONLY=1, or they could read what people answered'
    );
  }
  if (readToken !== undefined && /\s/.test(readToken)) {
    yield 'CAIRN_READ_TOKEN must not hold spaces';
  }
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function notOrigin(text: string): string {
  return `CAIRN_ORIGINS: ${text} is no origin; write it as https://school.example, without a path`;
}
