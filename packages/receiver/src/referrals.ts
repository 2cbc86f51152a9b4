import type { OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';
import type { ReferralFlag } from '@cairnkit/engine/referral-flags.js';

import type { Attention } from './attention.js';
import type { Database } from './database.js';
import type { ReferralReading } from './referral-assessment.js';

/** Where a referral can stand. */
export const statuses = ['new', 'accepted', 'more-information', 'closed'] as const;

export type Status = (typeof statuses)[number];

/** A referral as the inbox lists it: where it stands, and nothing that anybody answered. */
export interface ListedReferral {
  readonly id: string;
  /** By the database's clock, in UTC. */
  readonly receivedAt: string;
  /** `id@version` of the form. */
  readonly form: string;
  /** `null` when anonymous. */
  readonly person: string | null;
  readonly status: Status;
  /** How often it was changed. */
  readonly revision: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  /** What the server decides of each service, from the answers to its checker. */
  readonly outcomes: readonly { readonly service: string; readonly outcome: OutcomeKind | null }[];
  /** What has to be seen before anything else: kinds only, such as `not-safe-now`. */
  readonly flags: readonly ReferralFlag['kind'][];
  readonly attention: readonly Attention[];
}

/** A change that a practitioner asks for. */
export interface StatusChange {
  readonly to: Status;
  readonly note?: string | undefined;
  /** The revision that they saw. */
  readonly expected?: number | undefined;
}

/** How a change went; `conflict` when somebody else had changed it before. */
export type Changed =
  | { readonly outcome: 'changed' | 'repeated'; readonly status: Status; readonly revision: number }
  | { readonly outcome: 'conflict' | 'missing' };

interface Row {
  readonly id: string;
  readonly received: string;
  readonly received_at: Date;
  readonly form: string;
  readonly person: string | null;
  readonly status: Status;
  readonly revision: number;
  readonly changed_by: string | null;
  readonly changed_at: Date | null;
  readonly result: ReferralReading;
  readonly attention: Attention[];
}

/** Microseconds as text: a `Date` would lose three digits, and a page would lose its place. */
const select = `
  select r.id, r.received_at, (extract(epoch from r.received_at) * 1000000)::bigint::text as received,
    r.form, s.person, r.status, r.revision, r.changed_by, r.changed_at, s.result, s.attention
  from referrals r join submissions s on s.id = r.id`;

/** A place in the inbox: right after this one. */
export interface Place {
  /** Microseconds since 1970. */
  readonly received: string;
  readonly id: string;
}

/** Lists referrals, newest first. Those that come in meanwhile move nothing. */
export async function listReferrals(
  database: Database,
  wanted: {
    readonly status: Status | undefined;
    readonly after: Place | undefined;
    readonly limit: number;
  },
): Promise<{ readonly referrals: readonly ListedReferral[]; readonly next: Place | undefined }> {
  const { status = null, after, limit } = wanted;
  const rows = await database.query<Row>(
    `${select}
     where ($1::text is null or r.status = $1)
       and ($2::bigint is null or (r.received_at, r.id) <
         (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3::uuid))
     order by r.received_at desc, r.id desc limit $4`,
    [status, after?.received ?? null, after?.id ?? null, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    referrals: rows.slice(0, limit).map(listed),
    next: last && { received: last.received, id: last.id },
  };
}

/** The referral with that id (a UUID), or `undefined`. */
export async function findReferral(
  database: Database,
  id: string,
): Promise<ListedReferral | undefined> {
  const [row] = await database.query<Row>(`${select} where r.id = $1`, [id]);
  return row && listed(row);
}

function listed(row: Row): ListedReferral {
  return {
    id: row.id,
    receivedAt: row.received_at.toISOString(),
    form: row.form,
    person: row.person,
    status: row.status,
    revision: row.revision,
    changedBy: row.changed_by,
    changedAt: row.changed_at?.toISOString() ?? null,
    outcomes: row.result.decisions.map(({ service, outcome }) => ({ service, outcome })),
    flags: [...new Set(row.result.composed?.flags.map(({ kind }) => kind))],
    attention: row.attention,
  };
}

type LastChange = Pick<Row, 'status' | 'revision' | 'changed_by'> & {
  readonly note: string | null;
};

/**
 * Changes where a referral stands, with who did it and from what to what, or not at all.
 *
 * A change that is asked for again, because its reply was lost, is not made twice.
 */
export async function changeStatus(
  database: Database,
  who: string,
  id: string,
  { to, note, expected }: StatusChange,
): Promise<Changed> {
  const [seen] = await database.query<LastChange>(
    `select status, revision, changed_by, (
       select note from audit left join referral_notes on referral_notes.audit = audit.id
       where submission = $1 and what = 'status-changed' order by audit.id desc limit 1
     ) as note
     from referrals where id = $1`,
    [id],
  );
  if (!seen) return { outcome: 'missing' };
  const { status, revision } = seen;
  if (expected !== undefined && expected !== revision) {
    const isOurs = seen.changed_by === who && seen.note === (note ?? null);
    const isRepeat = status === to && expected === revision - 1 && isOurs;
    return isRepeat ? { outcome: 'repeated', status, revision } : { outcome: 'conflict' };
  }
  if (status === to && note === undefined) return { outcome: 'repeated', status, revision };

  // Only from the very revision that was seen: of two who saw the same, one wins.
  const changed = await database.query(
    `with changed as (
       update referrals set status = $4, revision = revision + 1, changed_by = $5, changed_at = now()
       where id = $1 and revision = $2 returning id
     ), logged as (
       insert into audit (who, what, submission, from_status, to_status)
       select $5, 'status-changed', id, $3, $4 from changed returning id
     ), noted as (
       insert into referral_notes (audit, referral, note)
       select id, $1, $6 from logged where $6::text is not null
     )
     select id from changed`,
    [id, revision, status, to, who, note ?? null],
  );
  if (changed.length === 0) {
    // Somebody was quicker: perhaps we ourselves, with the same.
    return changeStatus(database, who, id, { to, note, expected: revision });
  }
  return { outcome: 'changed', status: to, revision: revision + 1 };
}
