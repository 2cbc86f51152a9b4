import { CairnError, DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { TextFault } from '@cairnkit/engine/json-text.js';

import { DatabaseFailure } from './database.js';

/** Thrown to answer a request with an error. */
export class Refusal extends CairnError {
  override name = 'Refusal';
  /** HTTP status. */
  readonly status: number;
  readonly issues: readonly Issue[];

  constructor(status: number, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.status = status;
    this.issues = issues;
  }
}

/** Refuses what was sent, with every place in which it is wrong. */
export function malformed(issues: readonly Issue[]): Refusal {
  const places = issues.length === 1 ? 'one place' : `${issues.length} places`;
  return new Refusal(422, `What was sent is wrong in ${places}; see "issues".`, issues);
}

/** What to answer where a parser of the engine found something wrong; any other error as it is. */
export function refusalFor(error: unknown): unknown {
  if (!(error instanceof DefinitionError)) return error;
  if (!(error.cause instanceof TextFault)) return malformed(error.issues);
  return new Refusal(400, `The body is not JSON: ${error.message}.`, error.issues);
}

/** The body of every reply that is not a success. */
export interface RefusalBody {
  readonly ok: false;
  readonly error: string;
  readonly issues?: readonly Issue[];
}

/** Status and body for whatever was thrown. Says nothing that the sender must not know. */
export function replyTo(error: unknown): { readonly status: number; readonly body: RefusalBody } {
  if (error instanceof Refusal) {
    const { status, message, issues } = error;
    return { status, body: { ok: false, error: message, ...(issues.length > 0 && { issues }) } };
  }
  if (error instanceof DatabaseFailure) {
    const message = 'The database is not available now; try again in a few seconds.';
    return { status: 503, body: { ok: false, error: message } };
  }
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const status = typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
  return { status, body: { ok: false, error: sayings.get(code) ?? saying(status) } };
}

const sayings = new Map<unknown, string>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'The body is too large for a submission.'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'Send JSON, with "Content-Type: application/json".'],
]);

function saying(status: number): string {
  return status < 500 ? 'The request could not be read.' : 'Something went wrong here.';
}
