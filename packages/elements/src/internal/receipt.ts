/**
 * What a host answers with that has no receipt, but has kept the answers on this device and goes on
 * trying: `{ ok: false, kept }`.
 */
export interface Kept {
  /** Why they have not been sent yet, as `cairn-submit-failed` would say it. */
  readonly code: string;
  /** Until when they are kept. */
  readonly until: Date;
  /** Settles once it is over, with whatever `respondWith` may be answered with. */
  readonly end: PromiseLike<unknown>;
  /** Deletes what is kept, and tries no longer. */
  readonly drop: () => unknown;
  /** Nothing on the page shows any more that they are kept. */
  readonly leave: () => unknown;
}

/** What became of an attempt to send. `code` is short, has no answers in it, and is for hosts. */
export type Outcome =
  | { readonly status: 'sent' }
  | { readonly status: 'failed'; readonly code: string }
  | { readonly status: 'uncertain'; readonly code: string }
  /** Nobody has received them, but they will be sent later. */
  | { readonly status: 'waiting'; readonly code: string; readonly kept: Kept };

/**
 * Decides whether what a host answered with is a receipt.
 *
 * Only `{ ok: true }`, or a `Response` that is ok, not redirected and not opaque, counts as sent.
 * A log-in page that answers 200 after a redirect is not a receipt, nor is any page of HTML, and
 * neither is `undefined`.
 */
export function judge(answer: unknown): Outcome {
  const { ok, redirected, type, status, headers, kept } = (answer ?? {}) as Partial<
    Response & Keeping
  >;
  if (type === 'opaque' || type === 'opaqueredirect') return { status: 'uncertain', code: type };
  if (redirected === true) return { status: 'failed', code: 'redirected' };
  if (ok === true) {
    // A page is for people: that of a firewall or a Wi-Fi, or of a site that answers everything.
    const isPage =
      headers instanceof Headers && /^text\/html\b/i.test(headers.get('content-type') ?? '');
    return isPage ? { status: 'uncertain', code: 'html' } : { status: 'sent' };
  }
  if (typeof status === 'number') return { status: 'failed', code: `http-${status}` };
  if (ok === false && kept) return { status: 'waiting', code: kept.code, kept };
  if (ok === false) return { status: 'failed', code: 'refused' };
  return { status: 'uncertain', code: 'no-receipt' };
}

interface Keeping {
  readonly kept: Kept;
}

/** Decides what a rejected promise means. An abort may have come after the data arrived. */
export function judgeError(error: unknown): Outcome {
  const aborted = (error as Partial<Error> | null | undefined)?.name === 'AbortError';
  return aborted
    ? { status: 'uncertain', code: 'aborted' }
    : { status: 'failed', code: 'rejected' };
}

/** Refusals of the kind 4xx that may pass by themselves: too slow, in conflict, too early, too many. */
const passing = ['http-408', 'http-409', 'http-425', 'http-429'];

/** Whether sending the same again cannot be expected to come to anything else. */
export function isFinal(code: string): boolean {
  return code.startsWith('http-4') && !passing.includes(code);
}

/**
 * Whether an attempt that failed with this code may have arrived all the same: a connection may be
 * cut, and a server may fail, after the answers were stored.
 */
export function mayHaveArrived(code: string): boolean {
  return code === 'rejected' || /^http-(0|5|408|409)/.test(code);
}
