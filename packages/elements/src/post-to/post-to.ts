import type { CairnSubmitEvent } from '../controllers/delivery.events.js';

/** What may be set about the request; everything else is what a receipt needs. */
export interface PostOptions {
  /** More headers, such as a token against forged requests. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether cookies go along. `same-origin` unless set. */
  readonly credentials?: RequestCredentials;
}

/**
 * Makes a listener that posts the answers as JSON, and answers the event with the response.
 *
 * The submission id goes along as `Idempotency-Key`, so that a back end can store a retry once.
 *
 * @param url - Where to post. Another site must allow it (CORS, and the page's `connect-src`).
 *
 * @example
 * questionnaire.addEventListener('cairn-submit', postTo('/api/submissions'));
 */
export function postTo(url: string, options: PostOptions = {}): (event: CairnSubmitEvent) => void {
  return (event) => event.respondWith(() => post(url, event, options));
}

/** Posts one attempt. For the element itself, which has no need of `respondWith`. */
export function post(
  url: string,
  { body, submissionId, signal, keepaliveSafe }: CairnSubmitEvent,
  { headers = {}, credentials = 'same-origin' }: PostOptions = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'idempotency-key': submissionId,
    },
    body,
    signal,
    credentials,
    keepalive: keepaliveSafe,
  });
}
