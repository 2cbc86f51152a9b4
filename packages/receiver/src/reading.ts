import { goalProgress } from '@cairnkit/engine/goal-progress.js';
import type { Setting } from '@cairnkit/interop/setting.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { logReading } from './audit.js';
import type { Database } from './database.js';
import type { Definitions } from './definitions.js';
import { asFhir, fhirJson } from './fhir.js';
import { joinedGoals } from './goals-assessment.js';
import { needScope, practitioner } from './practitioners.js';
import { Refusal } from './refusal.js';
import { find, goalsSentOf, scoresOf, type StoredSubmission } from './submissions.js';
import { uuidOf } from './uuid.js';

/** Where what was stored is, and what it was made with. */
interface Shelves {
  readonly database: Database;
  readonly definitions: Definitions;
  /** How this place calls people and questionnaires in FHIR. */
  readonly fhir?: Setting | undefined;
}

interface ById {
  readonly Params: { readonly id: string };
}

interface ByReference {
  readonly Params: { readonly ref: string };
}

/**
 * Adds the routes that show what was stored.
 *
 * @param reads - Lets practitioners in only.
 */
export function showSubmissions(
  reads: FastifyInstance,
  { database, definitions, fhir }: Shelves,
): void {
  reads.get<ById>('/submissions/:id', (request) => stored(request, 'submission-read'));

  reads.get<ById>('/submissions/:id/fhir', async (request, reply) => {
    const found = await stored(request, 'submission-exported');
    return reply.type(fhirJson).send(JSON.stringify(asFhir(found, definitions, fhir)));
  });

  async function stored(
    request: FastifyRequest<ById>,
    what: 'submission-read' | 'submission-exported',
  ): Promise<StoredSubmission> {
    const found = await find(database, uuidOf(request.params.id));
    if (!found) throw new Refusal(404, 'No submission with this id is stored here.');
    needScope(request, found.kind === 'referral-submission' ? 'referrals' : 'submissions');
    await logReading(database, practitioner(request).name, what, { submission: found.id });
    return found;
  }

  reads.get<ByReference>('/people/:ref/scores', async (request) => {
    const person = await asked(request, 'scores-read');
    return { person, scores: await scoresOf(database, person) };
  });

  reads.get<ByReference>('/people/:ref/goals', async (request) => {
    const person = await asked(request, 'goals-read');
    const goals = joinedGoals(await goalsSentOf(database, person));
    return { person, goals: goals.goals, progress: goalProgress(goals) };
  });

  async function asked(
    request: FastifyRequest<ByReference>,
    what: 'scores-read' | 'goals-read',
  ): Promise<string> {
    needScope(request, 'submissions');
    const { ref: person } = request.params;
    // Nobody can have a reference that PostgreSQL's text cannot hold.
    if (!/[\0\p{Surrogate}]/u.test(person)) {
      await logReading(database, practitioner(request).name, what, { person });
    }
    return person;
  }
}
