import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';

import { DatabaseFailure, type Database } from './database.js';
import { takeSubmissions } from './intake.js';
import type { Measures } from './measures.js';
import { MigrationError } from './migrations.js';
import { showSubmissions } from './reading.js';
import { Refusal, replyTo } from './refusal.js';

/** What a receiver is made of. */
export interface Parts {
  readonly database: Database;
  readonly measures: Measures;
  /** Needed to read, when given. */
  readonly readToken?: string | undefined;
  /** Origins whose pages may post and read, such as `https://school.example`. */
  readonly origins?: readonly string[];
  /** Largest body that is taken in, in bytes. */
  readonly bodyLimit?: number;
  /** Takes one line per request. Without it nothing is logged. */
  readonly log?: (line: string) => void;
}

/** Seconds after which a client may try again when the database is away. */
const retryAfter = '5';

/** A receiver that does not listen yet. Closing it answers what has begun; the database stays open. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const app = Fastify({
    // Fastify's own log holds URLs, and a URL here may hold a person's reference.
    logger: false,
    bodyLimit: parts.bodyLimit ?? 1_048_576,
    requestTimeout: 30_000,
    // Whoever still gets through while we close is served: turning answers away helps nobody.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1_000 },
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      const { status, body } = replyTo(error);
      reply.code(status).header('cache-control', 'no-store').send(body);
    },
  });

  answerErrors(app, parts.log);
  addHooks(app, parts.log);
  if (parts.origins?.length) {
    await app.register(cors, { origin: [...parts.origins], methods: ['GET', 'POST'] });
  }
  takeSubmissions(app, parts);
  showSubmissions(app, parts);
  app.get('/health', async () => {
    await parts.database.query('select 1');
    return { ok: true, database: parts.database.kind };
  });
  return app;
}

function answerErrors(app: FastifyInstance, log: Parts['log']): void {
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here. See POST /submissions and GET /health.');
  });

  app.setErrorHandler((error, _request, reply) => {
    const { status, body } = replyTo(error);
    if (status === 503) reply.header('retry-after', retryAfter);
    // Fastify would close the connection under a client that still sends, who would then see a
    // broken pipe and not the reply. Node reads on and throws away, until `requestTimeout`.
    if (status === 413) reply.removeHeader('connection');
    if (status >= 500) log?.(fault(error));
    return reply.code(status).send(body);
  });
}

function addHooks(app: FastifyInstance, log: Parts['log']): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });

  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (closing) reply.header('connection', 'close'); // or it would be kept alive, and us with it
  });

  // Method, pattern of the route, status and time, and nothing else: never a URL, a header or a
  // body, for these hold references and answers.
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? '(no route)';
    log?.(`${method} ${route} ${reply.statusCode} ${Math.round(reply.elapsedTime)} ms`);
  });
}

/** An error without its message, which may quote what was sent. */
function fault(error: unknown): string {
  if (error instanceof DatabaseFailure) return `database: ${error.code}`;
  if (error instanceof MigrationError) return error.message;
  if (!(error instanceof Error)) return 'error';
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames].join('\n');
}
