import type { FastifyInstance } from 'fastify';

import { assess } from './assessment.js';
import type { Database } from './database.js';
import type { Definitions } from './definitions.js';
import type { CountPost } from './rates.js';
import { readPayload } from './payload-input.js';
import { Refusal } from './refusal.js';
import { store } from './submissions.js';

/** What taking something in needs. */
export interface Intake {
  readonly database: Database;
  readonly definitions: Definitions;
  readonly countPost: CountPost;
}

/** Adds `POST /submissions`. */
export function takeSubmissions(app: FastifyInstance, intake: Intake): void {
  const { database, definitions, countPost } = intake;

  app.post('/submissions', async (request, reply) => {
    const payload = readPayload(request, definitions);
    await countPost(request, reply, payload.id);
    const outcome = await store(database, payload, assess(definitions, payload, new Date()));
    if (outcome === 'conflict') {
      throw new Refusal(409, 'Another submission with this id is stored. It was left as it was.');
    }
    return reply.code(outcome === 'stored' ? 201 : 200).send({ ok: true, id: payload.id });
  });
}
