import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

import { expect } from 'chai';

import { example } from './example.js';
import { serve, type Served } from './served.js';
import type { Database } from '../database.js';

/** Some 500 MB, made as they are asked for, so that nobody holds them at once. */
function flood(sent: { bytes: number }): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(65_536).fill(0x20);
  return new ReadableStream({
    pull(controller) {
      if (sent.bytes >= 500_000_000) return controller.close();
      sent.bytes += piece.length;
      controller.enqueue(piece);
    },
  });
}

/** How a receiver keeps large bodies, and pages of other origins, out. */
export function describeLimits(at: () => Served, database: () => Database): void {
  describe('limits', () => {
    it('refuses a body of 50 MB that says how long it is', async () => {
      const { status, body } = await at().post('1'.repeat(50_000_000));
      expect(status).to.equal(413);
      expect(body).to.include({ ok: false }).and.to.have.property('error').that.is.a('string');
    });

    it('refuses a body of 50 MB before any of it has come, and so holds none of it', async () => {
      const headers = { 'content-type': 'application/json', 'content-length': 50_000_000 };
      const post = request(`${at().url}/submissions`, { method: 'POST', headers });
      post.on('error', () => {}); // we hang up on what we promised to send
      const replied = once(post, 'response') as Promise<[IncomingMessage]>;
      post.flushHeaders();
      const [{ statusCode }] = await replied;
      post.destroy();
      expect(statusCode).to.equal(413);
    });

    it('lets a client that sends it all the same finish, and read why it was refused', async () => {
      const { status, errors } = await sendStubbornly(at().url, Buffer.alloc(20_000_000, 0x20));
      expect({ status, errors }).to.deep.equal({ status: 413, errors: [] });
    });

    it('refuses a body of unknown length without having read it all', async () => {
      const sent = { bytes: 0 };
      const response = await fetch(`${at().url}/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: flood(sent),
        duplex: 'half',
      } as RequestInit);
      expect(response.status).to.equal(413);
      expect(sent.bytes).to.be.below(500_000_000);
    });

    it('takes a body just below the limit that it was given, and none above', async () => {
      const text = JSON.stringify(example());
      const served = await serve({ database: database(), bodyLimit: text.length + 1 });
      try {
        expect((await served.post(`${text} `)).status).to.equal(201);
        expect((await served.post(`${text}  `)).status).to.equal(413);
      } finally {
        await served.close();
      }
    });

    it('allows pages of the origins that it was given, and no others', async () => {
      const ours = 'https://school.example';
      const served = await serve({ database: database(), origins: [ours] });
      const allowed = async (url: string, origin: string) => {
        const headers = { origin, 'access-control-request-method': 'POST' };
        const replies = [
          await fetch(`${url}/submissions`, { method: 'OPTIONS', headers }),
          await fetch(`${url}/submissions`, { method: 'POST', headers, body: '{}' }),
        ];
        return replies.map((reply) => reply.headers.get('access-control-allow-origin'));
      };
      try {
        expect(await allowed(served.url, ours)).to.deep.equal([ours, ours]);
        expect(await allowed(served.url, 'https://other.example')).to.deep.equal([null, null]);
        expect(await allowed(at().url, ours)).to.deep.equal([null, null]);
      } finally {
        await served.close();
      }
    });
  });
}

/** Posts every byte, whatever the server says meanwhile, as simple clients do. */
async function sendStubbornly(
  url: string,
  body: Buffer,
): Promise<{ status: number | undefined; errors: string[] }> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const post = request(`${url}/submissions`, { method: 'POST', headers });
  const errors: string[] = [];
  post.on('error', ({ message }) => errors.push(message));
  const replied = once(post, 'response') as Promise<[IncomingMessage]>;
  const closed = once(post, 'close');
  post.end(body);
  const [response] = await replied;
  response.resume();
  await closed;
  return { status: response.statusCode, errors };
}
