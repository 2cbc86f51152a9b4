import { createHash, timingSafeEqual } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Database } from './database.js';
import { isLoopback } from './loopback.js';
import { Refusal } from './refusal.js';
import { find, scoresOf } from './submissions.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Adds the routes that show what was stored.
 *
 * @param readToken - Who sends it as `Authorization: Bearer …` may read. Without one, anybody on
 *   this machine may, and nobody else.
 */
export function showSubmissions(
  app: FastifyInstance,
  { database, readToken }: { readonly database: Database; readonly readToken?: string | undefined },
): void {
  app.register(async (reads) => {
    reads.addHook('onRequest', async (request, reply) => check(request, reply, readToken));

    reads.get<{ Params: { id: string } }>('/submissions/:id', async ({ params: { id } }) => {
      if (!uuid.test(id)) {
        throw new Refusal(422, 'The id must be a UUID.', [{ path: 'id', message: 'is no UUID' }]);
      }
      const found = await find(database, id);
      if (!found) throw new Refusal(404, 'No submission with this id is stored here.');
      return found;
    });

    reads.get<{ Params: { ref: string } }>('/people/:ref/scores', async ({ params: { ref } }) => ({
      person: ref,
      scores: await scoresOf(database, ref),
    }));
  });
}

function check(request: FastifyRequest, reply: FastifyReply, token: string | undefined): void {
  if (token === undefined) {
    // A page elsewhere can make its own host name mean 127.0.0.1, but not change the name it sends.
    if (isLoopback(request.hostname)) return;
    throw new Refusal(403, 'Reading under this host name needs CAIRN_READ_TOKEN to be set.');
  }
  const [, given = ''] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (timingSafeEqual(digest(given), digest(token))) return;
  reply.header('www-authenticate', 'Bearer');
  throw new Refusal(401, 'Reading needs "Authorization: Bearer …" with the right token.');
}

/** Of one length whatever the text, which is what a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
