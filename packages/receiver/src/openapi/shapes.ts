import { Goals } from '@cairnkit/engine/goals.js';
import { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { outcomeKinds } from '@cairnkit/engine/outcome-kinds.js';
import { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { Submission } from '@cairnkit/engine/submission.js';
import * as z from 'zod/mini';

import { attentions } from '../attention.js';
import { StatusChangeBody } from '../inbox-input.js';
import { statuses } from '../referrals.js';

/** A JSON Schema, or a part of one. */
export type Shape = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: 'null' }] });
const listOf = (items: Shape): Shape => ({ type: 'array', items });
const anything = { type: 'object' };
const moment = { type: 'string', format: 'date-time', description: 'UTC' };
const uuid = { type: 'string', format: 'uuid' };
const ref = (name: string): Shape => ({ $ref: `#/components/schemas/${name}` });

/** An object that has these fields and no others. */
function exactly(
  properties: Readonly<Record<string, Shape>>,
  optional: readonly string[] = [],
): Shape {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const attention = {
  ...listOf({ enum: [...attentions] }),
  description: 'Why a person should look at it; usually empty.',
};

const stored = {
  id: uuid,
  receivedAt: moment,
  person: orNull(text),
  completedAt: { ...text, description: 'By the device’s clock, as it was sent.' },
  attention,
};

const result = (properties: Readonly<Record<string, Shape>>): Shape => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const scored = {
  complete: { type: 'boolean' },
  scores: ref('Scores'),
  flags: listOf(anything),
};

const listed = {
  id: uuid,
  receivedAt: moment,
  form: { ...text, description: 'id@version' },
  person: orNull(text),
  status: ref('Status'),
  revision: { type: 'integer', minimum: 0 },
  changedBy: orNull(text),
  changedAt: orNull(moment),
  outcomes: listOf(exactly({ service: text, outcome: orNull(ref('Outcome')) })),
  flags: listOf(text),
  attention,
};

const goals = z.toJSONSchema(Goals, { io: 'input' }).properties!['goals'] as Shape;

/** Everything that is sent and answered, by name. Those that are sent are the engine's own. */
export const shapes: Readonly<Record<string, Shape>> = {
  Submission: sent(Submission),
  GoalsSubmission: sent(GoalsSubmission),
  ReferralSubmission: sent(ReferralSubmission),
  StatusChange: sent(StatusChangeBody),
  Scores: sent(Submission.shape.scores),
  Status: { enum: [...statuses] },
  Outcome: { enum: [...outcomeKinds] },
  Receipt: exactly({ ok: { const: true }, id: uuid }),
  Refusal: exactly(
    {
      ok: { const: false },
      error: { ...text, description: 'For whoever made the page; people read other words.' },
      issues: listOf(
        exactly(
          { path: text, message: text, line: { type: 'integer' }, column: { type: 'integer' } },
          ['line', 'column'],
        ),
      ),
    },
    ['issues'],
  ),
  StoredQuestionnaire: exactly({
    ...stored,
    kind: { const: 'submission' },
    measure: text,
    answers: anything,
    result: result(scored),
    payload: ref('Submission'),
  }),
  StoredGoals: exactly({
    ...stored,
    kind: { const: 'goals-submission' },
    result: ref('GoalProgress'),
    payload: ref('GoalsSubmission'),
  }),
  StoredReferral: exactly({
    ...stored,
    kind: { const: 'referral-submission' },
    result: exactly({
      form: orNull(text),
      composed: orNull(anything),
      decisions: ref('Decisions'),
    }),
    payload: ref('ReferralSubmission'),
  }),
  ScoresOfPerson: exactly({
    person: text,
    scores: listOf(exactly({ ...without(stored, 'person'), measure: text, ...scored })),
  }),
  GoalsOfPerson: exactly({ person: text, goals, progress: ref('GoalProgress') }),
  GoalProgress: result({ changes: listOf(anything), means: listOf(anything) }),
  Decisions: listOf(
    exactly({
      service: text,
      outcome: { ...orNull(ref('Outcome')), description: 'Ours; null of an unknown service.' },
      reasons: listOf(ref('Outcome')),
      because: listOf(text),
      sent: { ...ref('Outcome'), description: 'The page’s.' },
    }),
  ),
  ListedReferral: exactly(listed),
  Inbox: exactly({
    referrals: listOf(ref('ListedReferral')),
    next: { ...orNull(text), description: 'Send it as `after` for the next page.' },
  }),
  OpenReferral: exactly({
    ...listed,
    completedAt: stored.completedAt,
    readBy: { ...orNull(text), description: 'The form that it was read with: id@version.' },
    composed: { ...orNull(anything), description: 'Every answer beside its question.' },
    decisions: ref('Decisions'),
    payload: ref('ReferralSubmission'),
    audit: ref('AuditTrail'),
  }),
  StatusReceipt: exactly({
    ok: { const: true },
    id: uuid,
    status: ref('Status'),
    revision: listed.revision,
  }),
  AuditTrail: listOf(
    exactly(
      { at: moment, who: text, what: text, from: ref('Status'), to: ref('Status'), note: text },
      [...['from', 'to', 'note']],
    ),
  ),
  AuditOfReferral: exactly({ id: uuid, audit: ref('AuditTrail') }),
  FhirBundle: {
    ...result({ resourceType: { const: 'Bundle' }, type: { const: 'transaction' } }),
    description: 'https://hl7.org/fhir/R4/bundle.html',
  },
  Health: exactly({ ok: { const: true }, database: { enum: ['pglite', 'postgres'] } }),
  Alive: exactly({ ok: { const: true } }),
  Document: { type: 'object', required: ['openapi', 'paths'] },
};

/** The schema of what is sent, without saying once more that it is JSON Schema. */
function sent(schema: z.core.$ZodType): Shape {
  return without(z.toJSONSchema(schema, { io: 'input' }), '$schema');
}

function without<T extends object, K extends keyof T & string>(fields: T, name: K): Omit<T, K> {
  const rest: Partial<T> = { ...fields };
  delete rest[name];
  return rest as Omit<T, K>;
}
