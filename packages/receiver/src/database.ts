import { CairnError } from '@cairnkit/engine/errors.js';

/** What can be asked of a database, in or outside a transaction. SQL of PostgreSQL 15. */
export interface Queries {
  /** Runs one statement, with `$1`, `$2`, … for the values. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs any number of statements, without values. */
  exec(sql: string): Promise<void>;
}

/** A PostgreSQL, embedded or not. Everything it throws of its own is a `DatabaseFailure`. */
export interface Database extends Queries {
  readonly kind: 'pglite' | 'postgres';
  /** Commits what `work` did, or none of it when `work` throws. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** Resolves if it can never answer again in this process. A server always may. */
  readonly lost?: Promise<DatabaseFailure>;
}

/** The database did not do what it was asked. The driver's own error is the `cause`. */
export class DatabaseFailure extends CairnError {
  override name = 'DatabaseFailure';
  /** The driver's code, such as `ECONNREFUSED` or `57P03`. Safe to log; messages may hold data. */
  readonly code: string;
  /** Nothing is wrong with the question: the same may work later. */
  readonly passing: boolean;

  constructor(cause: unknown) {
    super('the database failed', { cause });
    const { code, severity } = cause as { code?: unknown; severity?: unknown };
    this.code = typeof code === 'string' ? code : 'no answer';
    // Only an error that the server itself reported has a severity.
    this.passing = severity === undefined || passingClass.test(this.code);
  }
}

/** Connection, read-only standby, rollback, resources, lock, operator: the SQLSTATE classes. */
const passingClass = /^(08|25|40|53|55|57)/;

/** Runs a driver's work, so that whatever it throws is a `DatabaseFailure`. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CairnError ? error : new DatabaseFailure(error);
  }
}
