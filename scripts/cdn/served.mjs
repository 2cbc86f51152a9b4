import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The policy of a careful page. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types cairn";

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/**
 * A site with files under `/cairn/`, for tests: pages and answers can be put into it at any time.
 *
 * @param {Map<string, Uint8Array>} files
 */
export async function serve(files) {
  const changed = new Map();
  const log = [];
  const posted = [];
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    log.push(path);
    const sent = await text(request);
    asked.push(`${request.method} ${request.url} ${sent}`);
    const put = changed.get(path);
    if (typeof put === 'function') return put(request, response);
    if (request.method === 'POST' && !put) posted.push(JSON.parse(sent));
    const {
      body,
      headers = {},
      status = 200,
    } = put ?? whole(path, files) ?? (sent ? received : gone);
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
    response.end(body);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    posted,
    /** All requests, with what was sent. Of a proxy’s, those to other sites begin with `http:`. */
    asked,
    /**
     * Puts something else at an address: a page, a file that was tampered with, a 404; or what answers
     * there, in the manner of Node.
     */
    put: (path, answer) => changed.set(path, answer),
    /** Waits until nothing has been asked for in a while: a page has all that it loads. */
    async quiet() {
      for (let asked; asked !== log.length;) {
        asked = log.length;
        await sleep(500);
      }
    },
    reset() {
      changed.clear();
      log.length = 0;
      posted.length = 0;
      asked.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const gone = { status: 404, body: 'not here' };
const received = { body: '{"ok":true}', headers: { 'content-type': 'application/json' } };

function whole(path, files) {
  const name = /^\/(?:cairn|copy)\/(.+)$/.exec(path)?.[1];
  const body = name && files.get(name);
  return body && { body, headers: { 'access-control-allow-origin': '*' } };
}

async function text(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
