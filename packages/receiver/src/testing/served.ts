import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';

import { buildApp, type Parts } from '../app.js';
import { loadDefinitions, type Definitions } from '../definitions.js';
import { expectDescribed } from './described.js';

/** A reply, with its body read as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test may ask for any field
  readonly body: any;
}

/** A receiver in this process that listens on a free port. */
export interface Served {
  readonly url: string;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  /** Posts a submission: text as it is, and anything else as JSON. */
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** Posts to any path. */
  postTo(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

const shipped = loadDefinitions();

/** What comes with Cairn, and an invented service with its form. */
async function withLantern(): Promise<Definitions> {
  const { measure, service, referral } = await shipped;
  return {
    measure,
    service: new Map([...service, [lantern.id, lantern]]),
    referral: new Map([...referral, [lanternReferral.id, lanternReferral]]),
  };
}

export async function serve(parts: Omit<Parts, 'definitions'> & Partial<Parts>): Promise<Served> {
  const app = await buildApp({ definitions: await withLantern(), ...parts });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { ...client(url), close: () => app.close() };
}

/** Talks to a receiver, in whatever process it is. Every reply must be one that is described. */
export function client(url: string): Omit<Served, 'close'> {
  const postTo: Served['postTo'] = async (path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return read('POST', path, response);
  };
  return {
    url,
    get: async (path, headers = {}) => read('GET', path, await fetch(url + path, { headers })),
    post: (body, headers) => postTo('/submissions', body, headers),
    postTo,
  };
}

async function read(method: string, path: string, response: Response): Promise<Reply> {
  const { status, headers } = response;
  const body: unknown = await response.json();
  expectDescribed(method, path, status, body);
  return { status, headers, body };
}
