import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves a built Storybook to a browser on this machine.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder(folder) {
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const content = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      if (path.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=600');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => void server.close(),
  };
}
