import { DefinitionError } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import { parseGoalsSubmission } from '@cairnkit/engine/parse-goals.js';
import { parseReferral, parseReferralSubmission } from '@cairnkit/engine/parse-referral.js';
import { parseMeasure, parseSubmission } from '@cairnkit/engine/parse.js';
import type { Payload } from '@cairnkit/engine/payload.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import { InputError } from './command.js';
import { definitionText, issueLines } from './definition.js';
import { instruments } from './instruments.js';
import { isObject } from './row.js';
import { referralIds, shippedReferral } from './services.js';

type Value = Readonly<Record<string, unknown>>;

/** What a page has sent, what it was made with, and what the row says around it. */
export interface Sent {
  readonly payload: Payload;
  /** Nothing for goals. */
  readonly madeWith: Measure | Referral | undefined;
  readonly around: Value;
}

const parsers: Readonly<Record<string, (source: unknown) => Payload>> = {
  submission: parseSubmission,
  'goals-submission': parseGoalsSubmission,
  'referral-submission': parseReferralSubmission,
};

/**
 * Reads rows that are submissions, or that hold one as `submission` beside other fields.
 *
 * @param files - What `--definition` says: files that take the place of what comes with cairn.
 * @param own - A measure that was read already.
 * @returns What reads a row. It throws an `OutOfRangeError` with everything that is wrong with it.
 * @throws {InputError} If one of the files is no definition of a measure or a form.
 */
export async function sentReader(files: unknown, own?: Measure): Promise<(row: Value) => Sent> {
  const known = new Map<string, Measure | Referral>();
  const add = (each: Measure | Referral) => known.set(`${each.kind} ${each.id}`, each);
  (await instruments()).forEach(add);
  for (const id of await referralIds()) add((await shippedReferral(id))!);
  if (own) add(own);
  for (const file of (files as readonly string[] | undefined) ?? []) add(await ownDefinition(file));
  return (row) => {
    const isBare = Object.hasOwn(row, 'kind');
    const given = isBare ? row : row.submission;
    const { submission, ...around } = isBare ? { submission: row } : row;
    const payload = parsed(given, submission === row ? '' : 'submission.');
    return { payload, madeWith: madeWith(payload, known), around };
  };
}

function parsed(given: unknown, path: string): Payload {
  const kind = isObject(given) ? given.kind : undefined;
  const parse = typeof kind === 'string' && Object.hasOwn(parsers, kind) && parsers[kind];
  if (!parse) {
    const message = `must be ${Object.keys(parsers).join(', ')}: what an element has sent`;
    throw new OutOfRangeError([{ path: `${path}kind`, message }]);
  }
  try {
    return parse(given);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new OutOfRangeError(
      error.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` })),
    );
  }
}

function madeWith(
  payload: Payload,
  known: ReadonlyMap<string, Measure | Referral>,
): Measure | Referral | undefined {
  if (payload.kind === 'goals-submission') return undefined;
  const [kind, path, stamp] =
    payload.kind === 'submission'
      ? ['measure', 'measure', payload.measure]
      : ['referral', 'form', payload.form];
  const found = known.get(`${kind} ${stamp.split('@')[0]}`);
  if (found) return found;
  const message = `${stamp} is not known here; give its file with --definition`;
  throw new OutOfRangeError([{ path, message }]);
}

async function ownDefinition(file: string): Promise<Measure | Referral> {
  const text = await definitionText(file);
  try {
    return /"kind"\s*:\s*"referral"/.test(text) ? parseReferral(text) : parseMeasure(text);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...issueLines(file, error.issues));
  }
}
