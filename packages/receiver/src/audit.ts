import type { Database } from './database.js';

/** Who it was where no token says so. */
export const commandLine = 'command line';
export const thisMachine = 'this machine';
export const readTokenHolder = 'CAIRN_READ_TOKEN';
export const schedule = 'schedule';

/** No token can have one of these names. */
export const reservedNames: readonly string[] = [
  commandLine,
  thisMachine,
  readTokenHolder,
  schedule,
];

/** What a practitioner looked at. */
export type Reading =
  | 'submission-read'
  | 'submission-exported'
  | 'referral-read'
  | 'audit-read'
  | 'scores-read'
  | 'goals-read';

/** What happened to a referral, as people read it. */
export interface AuditEntry {
  readonly at: string;
  readonly who: string;
  readonly what: Reading | 'status-changed';
  readonly from?: string;
  readonly to?: string;
  /** What the practitioner wrote beside it. */
  readonly note?: string;
}

/**
 * Writes down that somebody reads, before they do: what cannot be written down is not shown.
 *
 * @param about - The submission's id, or the reference of the person.
 */
export async function logReading(
  database: Database,
  who: string,
  what: Reading,
  about: { readonly submission: string } | { readonly person: string },
): Promise<void> {
  const { submission = null, person = null } = { submission: null, person: null, ...about };
  await database.query(
    'insert into audit (who, what, submission, person) values ($1, $2, $3, $4)',
    [...[who, what, submission, person]],
  );
}

/** Everything that happened to a submission, the oldest first. */
export async function auditOf(
  database: Database,
  submission: string,
): Promise<readonly AuditEntry[]> {
  interface Row {
    readonly at: Date;
    readonly who: string;
    readonly what: AuditEntry['what'];
    readonly from_status: string | null;
    readonly to_status: string | null;
    readonly note: string | null;
  }
  const rows = await database.query<Row>(
    `select at, who, what, from_status, to_status, note
     from audit left join referral_notes on referral_notes.audit = audit.id
     where submission = $1 order by audit.id`,
    [submission],
  );
  return rows.map(({ at, who, what, from_status: from, to_status: to, note }) => ({
    at: at.toISOString(),
    who,
    what,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(note !== null && { note }),
  }));
}
