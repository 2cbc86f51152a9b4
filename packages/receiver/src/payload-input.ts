import type { Issue } from '@cairnkit/engine/errors.js';
import { parseGoalsSubmission } from '@cairnkit/engine/parse-goals.js';
import { parseReferralSubmission } from '@cairnkit/engine/parse-referral.js';
import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Payload } from '@cairnkit/engine/payload.js';
import { problems } from '@cairnkit/engine/problems.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import type { FastifyRequest } from 'fastify';

import type { Definitions } from './definitions.js';
import { malformed, Refusal, refusalFor } from './refusal.js';
import { stamped } from './stamped.js';

const parsers: Readonly<Record<Payload['kind'], (source: unknown) => Payload>> = {
  submission: parseSubmission,
  'goals-submission': parseGoalsSubmission,
  'referral-submission': parseReferralSubmission,
};

/**
 * Reads what a page sent, of whatever kind.
 *
 * @throws {Refusal} If nothing can be made of it, with everything that is wrong.
 */
export function readPayload({ body, headers }: FastifyRequest, definitions: Definitions): Payload {
  const { 'idempotency-key': key, 'content-encoding': encoding } = headers;
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal(415, 'Send the body as it is, without Content-Encoding.');
  }
  const payload = parse((body as string | undefined) ?? '');
  const issues = [
    ...keyIssues(payload, key),
    ...(payload.kind === 'submission' ? measureIssues(payload, definitions) : []),
  ];
  if (issues.length > 0) throw malformed(issues);
  return payload;
}

function parse(text: string): Payload {
  const kind = kindOf(text);
  if (kind !== undefined && !isKind(kind)) {
    const kinds = Object.keys(parsers).map((each) => `"${each}"`);
    throw malformed([{ path: 'kind', message: `must be ${kinds.join(' or ')}` }]);
  }
  try {
    return parsers[kind ?? 'submission'](text);
  } catch (error) {
    throw refusalFor(error);
  }
}

const isKind = (kind: unknown): kind is Payload['kind'] =>
  typeof kind === 'string' && Object.hasOwn(parsers, kind);

/** Of a text that is no JSON, or says no kind, nothing: a parser says best what is wrong with it. */
function kindOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { kind?: unknown } | null)?.kind;
  } catch {
    return undefined;
  }
}

/** The header may be quoted, as the IETF draft has it, or bare, as most people send it. */
function keyIssues({ id }: Payload, key: string | string[] | undefined): Issue[] {
  if (key === undefined || key === id || key === `"${id}"`) return [];
  return [{ path: 'id', message: 'must be the same as the Idempotency-Key header' }];
}

function measureIssues(submission: Submission, definitions: Definitions): Issue[] {
  const { ours, isSame } = stamped(definitions.measure, submission.measure);
  if (!ours) {
    const message =
      `"${submission.measure.split('@')[0]}" is not known here; register it by putting its definition into the ` +
      'directory that CAIRN_DEFINITIONS names';
    return [...textIssues(submission), { path: 'measure', message }];
  }
  // Of another version we do not know which answers it allows, and a refusal would lose them.
  const wrong = isSame ? problems(ours, submission.answers) : [];
  return [...textIssues(submission), ...wrong];
}

/**
 * Characters that no page of ours sends, and on which queries into the stored JSON would stumble.
 * What people write themselves, in goals and referrals, may hold any.
 */
function textIssues({ lang, scores }: Submission): Issue[] {
  const bands = Object.entries(scores).map(([id, { band }]) => ({
    path: `scores.${id}.band`,
    text: band ?? '',
  }));
  return [{ path: 'lang', text: lang }, ...bands]
    .filter(({ text }) => /[\0\p{Surrogate}]/u.test(text))
    .map(({ path }) => ({ path, message: 'must not hold U+0000 or half of a surrogate pair' }));
}
