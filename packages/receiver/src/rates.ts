import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Database } from './database.js';
import { healthRoutes } from './health.js';
import { Refusal } from './refusal.js';
import type { Rates } from './settings.js';
import { isStored } from './submissions.js';
import { isUuid } from './uuid.js';

const minute = 60_000;

/** Counts one more post of a submission, and refuses it when there were too many. */
export type CountPost = (request: FastifyRequest, reply: FastifyReply, id: string) => Promise<void>;

/**
 * Limits how many requests are taken a minute: from one address (of IPv6, from one network of 64
 * bits), and of one submission. Counted in the memory of this process: several side by side allow
 * as many times more.
 *
 * @returns What the intake calls once it knows the id.
 */
export async function limitRates(
  app: FastifyInstance,
  { database, rates }: { readonly database: Database; readonly rates: Rates },
): Promise<CountPost> {
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const anyRequest = app.createRateLimit({ max: rates.address, timeWindow: minute });
  const retry = app.createRateLimit({ max: rates.address, timeWindow: minute });

  if (rates.address > 0) {
    app.addHook('onRequest', async (request, reply) => {
      // What watches over us must not be turned away, however many ask.
      if (healthRoutes.includes(request.routeOptions.url ?? '')) return;
      const wait = await secondsOver(anyRequest, request);
      if (wait === undefined) return;
      const isOver = (await secondsOver(retry, request)) !== undefined;
      // Whoever has waited for a receipt gets it: their answers are here already.
      if (!isOver && (await isRetryOfStored(database, request))) return;
      throw tooMany(reply, wait);
    });
  }
  return countPosts(app, rates.id);
}

function countPosts(app: FastifyInstance, max: number): CountPost {
  if (max === 0) return async () => {};
  const ids = new WeakMap<FastifyRequest, string>();
  const post = app.createRateLimit({
    max,
    timeWindow: minute,
    keyGenerator: (request) => ids.get(request)!,
  });
  return async (request, reply, id) => {
    ids.set(request, id);
    const wait = await secondsOver(post, request);
    if (wait !== undefined) throw tooMany(reply, wait);
  };
}

/** How long to wait, where there are too many. */
async function secondsOver(
  limit: ReturnType<FastifyInstance['createRateLimit']>,
  request: FastifyRequest,
): Promise<number | undefined> {
  const counted = await limit(request);
  return !counted.isAllowed && counted.isExceeded ? counted.ttlInSeconds : undefined;
}

async function isRetryOfStored(database: Database, request: FastifyRequest): Promise<boolean> {
  const { method, headers } = request;
  const key = String(headers['idempotency-key'] ?? '').replace(/^"(.*)"$/, '$1');
  return method === 'POST' && isUuid(key) && isStored(database, key);
}

function tooMany(reply: FastifyReply, seconds: number): Refusal {
  reply.header('retry-after', String(seconds));
  const after = seconds === 1 ? '1 second' : `${seconds} seconds`;
  return new Refusal(429, `There were too many requests. Try again in ${after}.`);
}
