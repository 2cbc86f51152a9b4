import { CairnError } from '@cairnkit/engine/errors.js';

import { isLoopback } from './loopback.js';

/** How a receiver is set up. */
export interface Settings {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** A PostgreSQL server; without one, the embedded database is used. */
  readonly databaseUrl: string | undefined;
  /** Directory of the embedded database, or `:memory:`. */
  readonly data: string;
  /** Directory with definitions of further measures. */
  readonly definitions: string | undefined;
  readonly readToken: string | undefined;
  readonly origins: readonly string[];
  /** In bytes. */
  readonly bodyLimit: number;
}

/** The engine reads no longer texts than this. */
const largestBody = 2_000_000;

/**
 * Reads the settings from environment variables. An empty variable is one that is not set.
 *
 * @throws {CairnError} With everything that is wrong, a line each.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const of = (name: string) => env[name]?.trim() || undefined;
  const faults: string[] = [];
  const whole = (name: string, from: number, to: number, otherwise: number) => {
    const text = of(name) ?? String(otherwise);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= from && value <= to) return value;
    faults.push(`${name} must be a whole number from ${from} to ${to}`);
    return otherwise;
  };

  const settings: Settings = {
    host: of('HOST') ?? '127.0.0.1',
    port: whole('PORT', 0, 65_535, 4100),
    databaseUrl: of('DATABASE_URL'),
    data: of('CAIRN_DATA') ?? '.data/receiver',
    definitions: of('CAIRN_DEFINITIONS'),
    readToken: of('CAIRN_READ_TOKEN'),
    origins: (of('CAIRN_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean),
    bodyLimit: whole('CAIRN_BODY_LIMIT', 1_000, largestBody, 1_048_576),
  };

  faults.push(...settings.origins.filter((origin) => !isOrigin(origin)).map(notOrigin));
  if (!isLoopback(settings.host) && settings.readToken === undefined) {
    faults.push(
      `HOST is ${settings.host}, which other machines can reach: set CAIRN_READ_TOKEN, or they ` +
        'could read what people answered',
    );
  }
  if (settings.readToken !== undefined && /\s/.test(settings.readToken)) {
    faults.push('CAIRN_READ_TOKEN must not hold spaces');
  }
  if (faults.length > 0) throw new CairnError(faults.join('\n'));
  return settings;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function notOrigin(text: string): string {
  return `CAIRN_ORIGINS: ${text} is no origin; write it as https://school.example, without a path`;
}
