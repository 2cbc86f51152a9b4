import type { FastifyInstance } from 'fastify';

import type { Database } from './database.js';

/** Answered however many ask. */
export const healthRoutes: readonly string[] = ['/health', '/health/live'];

/**
 * Adds what load balancers ask: `GET /health`, whether we can take answers in, and `GET
 * /health/live`, whether we run at all. A receiver whose database is away must not be restarted for
 * it; it goes on by itself.
 */
export function watchHealth(app: FastifyInstance, database: Database): void {
  app.get('/health', async () => {
    await database.query('select 1');
    return { ok: true, database: database.kind };
  });
  app.get('/health/live', async () => ({ ok: true }));
}
