import { connect } from 'node:net';

import { expect } from 'chai';
import type { FastifyInstance } from 'fastify';

import { buildApp } from './app.js';
import type { Database } from './database.js';

/** One in which nothing is stored, and no token was ever made. */
const empty: Database = {
  kind: 'postgres',
  query: async () => [],
  exec: async () => {},
  transaction: () => Promise.reject(new Error('is not needed here')),
  close: async () => {},
};

describe('reading without a token', () => {
  let app: FastifyInstance;
  let port: number;
  before(async () => {
    const definitions = { measure: new Map(), service: new Map(), referral: new Map() };
    app = await buildApp({ database: empty, definitions });
    port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
  });
  after(() => app?.close());

  /** `fetch` could set neither the version nor the host. */
  const status = (version: string, host: string, header = '') =>
    new Promise<number>((done, fail) => {
      let reply = '';
      const socket = connect(port, '127.0.0.1', () => {
        const head = `GET /people/somebody/scores HTTP/${version}\r\nHost: ${host}\r\n${header}`;
        socket.write(`${head}Connection: close\r\n\r\n`);
      });
      socket.on('data', (piece: Buffer) => (reply += piece.toString()));
      socket.on('error', fail);
      socket.on('close', () => done(Number(reply.split(' ')[1])));
    });

  it('is for somebody at this machine, while there is no token at all', async () => {
    expect(await status('1.1', `localhost:${port}`)).to.equal(200);
    expect(await status('1.1', `127.0.0.1:${port}`)).to.equal(200);
  });

  it('is not for a page that made its own host name mean this machine', async () => {
    expect(await status('1.1', `pages.example:${port}`)).to.equal(403);
  });

  it('is not for whoever comes through a proxy, also one that adds no header', async () => {
    expect(await status('1.1', `localhost:${port}`, 'X-Forwarded-For: 192.0.2.1\r\n')).to.equal(
      403,
    );
    expect(await status('1.0', `127.0.0.1:${port}`), 'nginx, unless told').to.equal(403);
  });
});
