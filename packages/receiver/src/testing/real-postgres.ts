import { randomUUID } from 'node:crypto';

import pg from 'pg';

/** A PostgreSQL server of the tests' own, which they may take down. */
export interface Server {
  readonly url: string;
  halt(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

interface Starter {
  findPostgres(): string | undefined;
  startPostgres(): Promise<Server | undefined>;
}

const starter = new URL('../../../../scripts/postgres.mjs', import.meta.url);
const { findPostgres, startPostgres } = (await import(starter.href)) as Starter;

const lacking = findPostgres() ? undefined : 'PostgreSQL is not installed here';

/** A server that we start ourselves, and so may take down. */
export async function ownServer(): Promise<Server> {
  const server = await startPostgres();
  if (!server) throw new Error(lacking);
  return server;
}

/** The server of DATABASE_URL, which is only used, or else one that we start ourselves. */
export async function anyServer(): Promise<Pick<Server, 'url' | 'stop'>> {
  const url = process.env.DATABASE_URL;
  return url ? { url, stop: async () => {} } : ownServer();
}

/** `describe`, left out with the reason in its title where `ownServer` cannot start one. */
export function describeWithOwnServer(title: string, suite: (this: Mocha.Suite) => void): void {
  describeUnless(lacking, title, suite);
}

/** `describe`, left out with the reason in its title where `anyServer` has none. */
export function describeWithAnyServer(title: string, suite: (this: Mocha.Suite) => void): void {
  const reason = lacking && `${lacking}, and DATABASE_URL is not set`;
  describeUnless(process.env.DATABASE_URL ? undefined : reason, title, suite);
}

/** With CAIRN_REQUIRE_POSTGRES=1 nothing is left out: then the suite fails where it has no server. */
function describeUnless(
  reason: string | undefined,
  title: string,
  suite: (this: Mocha.Suite) => void,
): void {
  const wanted = reason === undefined || process.env.CAIRN_REQUIRE_POSTGRES === '1';
  if (wanted) describe(title, suite);
  else describe.skip(`${title} (left out: ${reason})`, suite);
}

/**
 * An empty place on a server: a schema of its own, so that tests neither see nor touch what else
 * the server holds.
 */
export async function emptyPlace(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const schema = `cairn_test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return { url: url.href, drop: () => run(server, `drop schema ${schema} cascade`) };
}

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
