import { statuses } from '../referrals.js';
import type { Shape } from './shapes.js';

/** What a route is for, what it takes, and what it answers by status: names of shapes. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Who may: `reading` needs a token. */
  readonly needs: 'nothing' | 'reading';
  /** Of the parameters in its path. */
  readonly path?: Readonly<Record<string, Shape>>;
  readonly query?: Readonly<Record<string, Shape>>;
  /** Names of the shapes that a body may have. */
  readonly body?: readonly string[];
  readonly headers?: Readonly<Record<string, Shape>>;
  readonly replies: Readonly<Record<number, Reply>>;
}

/** What a status means. */
export interface Reply {
  readonly means: string;
  /** Names of shapes; a refusal unless said. */
  readonly shape?: string | readonly string[];
  /** Its media type; `application/json` unless said. */
  readonly type?: string;
}

const uuid = { type: 'string', format: 'uuid' };
const reference = { type: 'string', description: 'The host’s own reference for the person.' };

const noSuchReferral: Reply = { means: 'No referral with this id is stored here.' };
const malformed: Reply = { means: 'What was sent is wrong; `issues` says where.' };
const noJson: Reply = { means: 'The body is not JSON.' };
const mediaType: Reply = { means: 'The body is not JSON by its type, or compressed.' };
const tooLarge: Reply = { means: 'The body is too large.' };

/** Every route, in the order of the document. */
export const operations: Readonly<Record<string, Operation>> = {
  'POST /submissions': {
    id: 'submit',
    summary: 'Takes a questionnaire, goals or a referral in, once.',
    description:
      'Idempotent on the id of the submission, whatever its kind. It is scored, composed and decided ' +
      'again here; where the page came to something else it is stored all the same, and `attention` ' +
      'asks a person to look. “ok” is said only after the database has it.',
    needs: 'nothing',
    headers: {
      'Idempotency-Key': { ...uuid, description: 'The id of the submission, where it is sent.' },
    },
    body: ['Submission', 'GoalsSubmission', 'ReferralSubmission'],
    replies: {
      200: { means: 'The very same was stored before.', shape: 'Receipt' },
      201: { means: 'It is stored.', shape: 'Receipt' },
      400: noJson,
      403: { means: 'A page of another site sent it, which is not among `CAIRN_ORIGINS`.' },
      409: { means: 'Other content is stored under this id; it was left as it was.' },
      413: tooLarge,
      415: mediaType,
      422: malformed,
    },
  },
  'GET /submissions/:id': {
    id: 'readSubmission',
    summary: 'Shows what was stored under an id.',
    needs: 'reading',
    path: { id: uuid },
    replies: {
      200: {
        means: 'What was stored.',
        shape: ['StoredQuestionnaire', 'StoredGoals', 'StoredReferral'],
      },
      404: { means: 'No submission with this id is stored here.' },
      422: malformed,
    },
  },
  'GET /submissions/:id/fhir': {
    id: 'exportSubmission',
    summary: 'Shows what was stored under an id as a FHIR R4 transaction.',
    description:
      'With the profiles of UK Core. A FHIR server takes it in whole or not at all, and twice without ' +
      'making anything twice.',
    needs: 'reading',
    path: { id: uuid },
    replies: {
      200: { means: 'The transaction.', shape: 'FhirBundle', type: 'application/fhir+json' },
      404: { means: 'No submission with this id is stored here.' },
      409: { means: 'The measure or form that it names is not known here.' },
      422: malformed,
    },
  },
  'GET /people/:ref/scores': {
    id: 'readScores',
    summary: 'Lists the scores of a person, in the order in which the forms were completed.',
    needs: 'reading',
    path: { ref: reference },
    replies: { 200: { means: 'The scores; an empty list of nobody.', shape: 'ScoresOfPerson' } },
  },
  'GET /people/:ref/goals': {
    id: 'readGoals',
    summary: 'Shows the goals of a person, joined from everything that was sent about them.',
    needs: 'reading',
    path: { ref: reference },
    replies: { 200: { means: 'The goals; an empty list of nobody.', shape: 'GoalsOfPerson' } },
  },
  'GET /referrals': {
    id: 'listReferrals',
    summary: 'Lists referrals, newest first, without what anybody answered.',
    needs: 'reading',
    query: {
      status: { enum: [...statuses] },
      limit: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
      after: { type: 'string', description: '`next` of the page before.' },
    },
    replies: { 200: { means: 'A page of the inbox.', shape: 'Inbox' }, 422: malformed },
  },
  'GET /referrals/:id': {
    id: 'readReferral',
    summary: 'Opens a referral: every answer beside its question, and what happened to it.',
    needs: 'reading',
    path: { id: uuid },
    replies: {
      200: { means: 'The referral.', shape: 'OpenReferral' },
      404: noSuchReferral,
      422: malformed,
    },
  },
  'POST /referrals/:id/status': {
    id: 'changeStatus',
    summary: 'Says where a referral stands.',
    description:
      '`expected` is the `revision` that was seen: where somebody else changed it meanwhile, nothing ' +
      'is changed. Sent again after a lost reply, it is not made twice.',
    needs: 'reading',
    path: { id: uuid },
    body: ['StatusChange'],
    replies: {
      200: { means: 'That is where it stands now.', shape: 'StatusReceipt' },
      400: noJson,
      404: noSuchReferral,
      409: { means: 'Somebody else has changed it meanwhile.' },
      413: tooLarge,
      415: mediaType,
      422: malformed,
    },
  },
  'GET /referrals/:id/audit': {
    id: 'readAudit',
    summary: 'Lists who read or changed a referral, the oldest first.',
    needs: 'reading',
    path: { id: uuid },
    replies: {
      200: { means: 'The audit trail.', shape: 'AuditOfReferral' },
      404: noSuchReferral,
      422: malformed,
    },
  },
  'GET /health': {
    id: 'health',
    summary: 'Whether answers can be taken in: asks the database.',
    needs: 'nothing',
    replies: { 200: { means: 'They can.', shape: 'Health' } },
  },
  'GET /health/live': {
    id: 'alive',
    summary: 'Whether the receiver runs; does not ask the database.',
    needs: 'nothing',
    replies: { 200: { means: 'It runs.', shape: 'Alive' } },
  },
  'GET /openapi.json': {
    id: 'describe',
    summary: 'This document.',
    needs: 'nothing',
    replies: { 200: { means: 'This document.', shape: 'Document' } },
  },
};
