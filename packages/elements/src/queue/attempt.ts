import type { Payload } from '@cairnkit/engine/payload.js';

import { CairnSubmitEvent, type Answering } from '../controllers/delivery.events.js';
import { freeze } from '../internal/json.js';
import { judge, judgeError, type Outcome } from '../internal/receipt.js';

/** What came of an attempt, and what the page answered or will answer. */
export interface Attempt {
  readonly outcome: Outcome;
  readonly answer: Promise<unknown>;
}

/** A listener for `cairn-submit`, such as `postTo` makes. */
export type Send = (event: CairnSubmitEvent) => unknown;

/** How long, in ms, an attempt may take that nobody is watching. */
const patience = 30_000;

/** Waits for an answer, until the signal says that it has been long enough. */
export async function answered(taken: Answering, signal: AbortSignal): Promise<Attempt> {
  const limit = new Promise<Outcome>((resolve) => {
    const stop = () => resolve({ status: 'uncertain', code: 'timed-out' });
    signal.addEventListener('abort', stop, { once: true });
  });
  const answer = settled(taken);
  const outcome = await Promise.race([answer.then(judge, judgeError), limit]);
  return { outcome, answer };
}

/** What the page answers. */
export async function settled(taken: Answering): Promise<unknown> {
  return typeof taken === 'function' ? taken() : taken;
}

/**
 * Makes an attempt for an element that is gone.
 *
 * @returns Nothing when the page does not send it now.
 */
export async function attempt(
  send: Send,
  body: string,
  count: number,
): Promise<Attempt | undefined> {
  const abort = new AbortController();
  const payload = freeze(JSON.parse(body) as Payload);
  const event = new CairnSubmitEvent({ attempt: count, payload, body, signal: abort.signal });
  send(event);
  const taken = CairnSubmitEvent.close(event);
  if (!taken) return undefined;

  const timer = setTimeout(() => abort.abort(), patience);
  try {
    return await answered(taken, abort.signal);
  } finally {
    clearTimeout(timer);
  }
}
