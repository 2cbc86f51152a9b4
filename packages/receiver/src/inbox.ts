import type { FastifyInstance, FastifyRequest } from 'fastify';

import { auditOf, logReading, type Reading } from './audit.js';
import type { Database } from './database.js';
import { cursorOf, readChange, readListing } from './inbox-input.js';
import { needScope, practitioner } from './practitioners.js';
import { changeStatus, findReferral, listReferrals, type ListedReferral } from './referrals.js';
import { Refusal } from './refusal.js';
import { find, type StoredReferral } from './submissions.js';
import { uuidOf } from './uuid.js';

interface ById {
  readonly Params: { readonly id: string };
}

/**
 * Adds the routes of the inbox: to list referrals, open one, and say where it stands.
 *
 * @param reads - Lets practitioners in only. They need a token that opens referrals.
 */
export function addInbox(reads: FastifyInstance, database: Database): void {
  reads.get('/referrals', async (request) => {
    needScope(request, 'referrals');
    const { referrals, next } = await listReferrals(database, readListing(request.query));
    return { referrals, next: next ? cursorOf(next) : null };
  });

  reads.get<ById>('/referrals/:id', async (request) => {
    const listed = await opened(database, request, 'referral-read');
    const { completedAt, result, payload } = (await find(database, listed.id)) as StoredReferral;
    const { form, composed, decisions } = result;
    const audit = await auditOf(database, listed.id);
    return { ...listed, completedAt, readBy: form, composed, decisions, payload, audit };
  });

  reads.get<ById>('/referrals/:id/audit', async (request) => {
    const { id } = await opened(database, request, 'audit-read');
    return { id, audit: await auditOf(database, id) };
  });

  reads.post<ById>('/referrals/:id/status', async (request) => {
    needScope(request, 'referrals');
    const id = uuidOf(request.params.id);
    const change = readChange((request.body as string | undefined) ?? '');
    const changed = await changeStatus(database, practitioner(request).name, id, change);
    switch (changed.outcome) {
      case 'missing':
        throw unknown();
      case 'conflict':
        throw new Refusal(409, 'Somebody else has changed this referral. Open it again.');
      default:
        return { ok: true, id, status: changed.status, revision: changed.revision };
    }
  });
}

/** A referral, once it is written down that somebody reads it. */
async function opened(
  database: Database,
  request: FastifyRequest<ById>,
  what: Reading,
): Promise<ListedReferral> {
  needScope(request, 'referrals');
  const listed = await findReferral(database, uuidOf(request.params.id));
  if (!listed) throw unknown();
  await logReading(database, practitioner(request).name, what, { submission: listed.id });
  return listed;
}

function unknown(): Refusal {
  return new Refusal(404, 'No referral with this id is stored here.');
}
