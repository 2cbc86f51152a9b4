import { randomUUID } from 'node:crypto';

import type { Setting } from '@cairnkit/interop/setting.js';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { refuseOtherSites } from './cross-origin.js';
import type { Database } from './database.js';
import type { Definitions } from './definitions.js';
import { watchHealth } from './health.js';
import { addInbox } from './inbox.js';
import { takeSubmissions } from './intake.js';
import { describeItself } from './openapi/document.js';
import { admitPractitioners, type Guard } from './practitioners.js';
import { limitRates } from './rates.js';
import { showSubmissions } from './reading.js';
import { Refusal, replyTo } from './refusal.js';
import { logError, logRequest, logRequests, type Log } from './request-log.js';
import type { Rates } from './settings.js';
import { trusting, type TrustedProxies } from './trusted-proxies.js';

/** What a receiver is made of. */
export interface Parts extends Guard {
  readonly database: Database;
  readonly definitions: Definitions;
  /** Origins whose pages may post and read, such as `https://school.example`. */
  readonly origins?: readonly string[];
  /** Whose word about a client's address counts; nobody's unless given. */
  readonly trustProxy?: TrustedProxies | undefined;
  /** Requests a minute; without it as many as come. */
  readonly rates?: Rates;
  /** Largest body that is taken in, in bytes. */
  readonly bodyLimit?: number;
  /** How this place calls people and questionnaires in FHIR. */
  readonly fhir?: Setting | undefined;
  /** Takes one line per request. Without it nothing is logged. */
  readonly log?: Log;
}

/** Seconds after which a client may try again when the database is away. */
const retryAfter = '5';

/** A receiver that does not listen yet. Closing it answers what has begun; the database stays open. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { database, definitions, log, origins = [], rates = { address: 0, id: 0 } } = parts;
  const app = Fastify({
    // Fastify's own log holds URLs, and a URL here may hold a person's reference.
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: trusting(parts.trustProxy),
    bodyLimit: parts.bodyLimit ?? 1_048_576,
    requestTimeout: 30_000,
    // Whoever still gets through while we close is served: turning answers away helps nobody.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1_000 },
    frameworkErrors: (error, request: FastifyRequest, reply: FastifyReply) => {
      const { status, body } = replyTo(error);
      logRequest(log, request, status);
      reply.code(status).header('cache-control', 'no-store').send(body);
    },
  });
  // The text itself is needed: only with it can a message say on which line something is wrong.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    done(null, text);
  });

  answerErrors(app, log);
  logRequests(app, log);
  addHeaders(app);
  if (origins.length > 0) {
    await app.register(cors, { origin: [...origins], methods: ['GET', 'POST'] });
  }
  refuseOtherSites(app, origins);
  const countPost = await limitRates(app, { database, rates });

  describeItself(app);
  watchHealth(app, database);
  takeSubmissions(app, { database, definitions, countPost });
  await app.register(async (reads) => {
    admitPractitioners(reads, parts);
    showSubmissions(reads, parts);
    addInbox(reads, database);
  });
  return app;
}

function answerErrors(app: FastifyInstance, log: Log | undefined): void {
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here. See GET /openapi.json.');
  });

  app.setErrorHandler((error, request, reply) => {
    const { status, body } = replyTo(error);
    if (status === 503) reply.header('retry-after', retryAfter);
    // Fastify would close the connection under a client that still sends, who would then see a
    // broken pipe and not the reply. Node reads on and throws away, until `requestTimeout`.
    if (status === 413) reply.removeHeader('connection');
    if (status >= 500) logError(log, request.id, error);
    return reply.code(status).send(body);
  });
}

function addHeaders(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
    if (closing) reply.header('connection', 'close'); // or it would be kept alive, and us with it
  });
}
