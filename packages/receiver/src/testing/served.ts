import { buildApp, type Parts } from '../app.js';
import { loadMeasures } from '../measures.js';

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
  /** Posts text as it is, and anything else as JSON. */
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

export async function serve(parts: Omit<Parts, 'measures'> & Partial<Parts>): Promise<Served> {
  const app = await buildApp({ measures: await loadMeasures(), ...parts });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { ...client(url), close: () => app.close() };
}

/** Talks to a receiver, in whatever process it is. */
export function client(url: string): Omit<Served, 'close'> {
  return {
    url,
    get: async (path, headers = {}) => read(await fetch(url + path, { headers })),
    post: async (body, headers = {}) =>
      read(
        await fetch(`${url}/submissions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  };
}

async function read(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return { status, headers, body: await response.json() };
}
