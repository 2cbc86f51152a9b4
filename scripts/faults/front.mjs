/**
 * What stands between the person and the receiver: the site, and a network on which everything can
 * go wrong.
 */
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';

import { rolldown } from 'rolldown';

import { root } from '../root.mjs';

/**
 * What happens to one attempt to send. Unless there is a fault, it goes to the receiver and back.
 *
 * @typedef {object} Fault
 * @property {(response: import('node:http').ServerResponse) => unknown} [instead] - Answers in the
 *   place of the receiver, which hears nothing.
 * @property {(attempt: {forward: () => Promise<Answer>, cut: () => void, give: (answer: Answer) =>
 *   void}) => unknown} [during] - Decides what is forwarded, and what comes back.
 *
 * @typedef {{status: number, headers: object, body: Buffer}} Answer
 */

/** Serves the site and passes `/api` on, with the faults that are put in its way. */
export class Front {
  /** Address of the receiver. */
  behind = '';
  /** What happens to the attempts to come, one each; after them, none. @type {Fault[]} */
  faults = [];
  /** The ids of all attempts that have come, in their order. @type {string[]} */
  attempts = [];

  #server;
  #files;

  /** @returns {Promise<string>} Its address. */
  async open() {
    this.#files = await bundled();
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://localhost:${this.#server.address().port}`;
  }

  async close() {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #serve(request, response) {
    // Chromium sends a request once more by itself when a connection breaks that it had used before.
    response.shouldKeepAlive = false;
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/api/')) return this.#pass(request, response);
    const file = this.#files.get(pathname.slice(1));
    response.writeHead(200, { 'content-type': file ? 'text/javascript' : 'text/html' });
    response.end(file ?? documents[pathname] ?? documents['/']);
  }

  async #pass(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    this.attempts.push(request.headers['idempotency-key']);
    const { instead, during } = this.faults.shift() ?? {};
    const forward = () => forwarded(this.behind, request, Buffer.concat(chunks));
    const give = ({ status, headers, body }) => response.writeHead(status, headers).end(body);
    const cut = () => request.socket.destroy();
    if (instead) return instead(response);
    if (during) return during({ forward, cut, give });
    return forward().then(give, cut);
  }
}

const html = (body) => `<!doctype html><html lang="en"><meta name="viewport"
  content="width=device-width"><title>Wellbeing</title>${body}</html>`;

const documents = {
  '/': html('<body><script type="module" src="/page.js"></script>'),
  '/log-in': html('<body><h1>Log in</h1>'),
  '/elsewhere': html('<body><h1>Elsewhere</h1>'),
};

/** The page and its chunks, by name, as a site’s own build would make them. */
async function bundled() {
  const build = await rolldown({
    cwd: root,
    input: { page: 'scripts/faults/page.mjs' },
    resolve: { conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: `${root}/packages/elements/tsconfig.json`,
  });
  const { output } = await build.generate({ format: 'es', entryFileNames: '[name].js' });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

function forwarded(behind, { method, url, headers }, body) {
  const target = new URL(url.replace(/^\/api/, ''), behind);
  return new Promise((done, fail) => {
    const passing = ask(target, { method, headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () => {
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    passing.on('error', fail);
    passing.end(body);
  });
}
