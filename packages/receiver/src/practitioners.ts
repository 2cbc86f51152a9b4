import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { readTokenHolder, thisMachine } from './audit.js';
import type { Database } from './database.js';
import { isLoopback } from './loopback.js';
import { Refusal } from './refusal.js';
import { hasTokens, holderOf, sameText, scopes, type Practitioner, type Scope } from './tokens.js';

/** What decides who reads. */
export interface Guard {
  readonly database: Database;
  /** Opens everything to whoever sends it, when given. */
  readonly readToken?: string | undefined;
  /** Nobody reads without a token, on this machine neither. */
  readonly tokensOnly?: boolean | undefined;
}

/**
 * Lets only practitioners at the routes that are added to `reads` after this: who sends a token as
 * `Authorization: Bearer …`. While there is none at all, anybody on this machine is let in.
 */
export function admitPractitioners(reads: FastifyInstance, guard: Guard): void {
  reads.decorateRequest('practitioner');
  reads.addHook('onRequest', async (request, reply) => {
    request.setDecorator('practitioner', await admitted(request, reply, guard));
  });
}

/** Who asks. */
export function practitioner(request: FastifyRequest): Practitioner {
  return request.getDecorator('practitioner');
}

/** Refuses a practitioner whose token does not open that. */
export function needScope(request: FastifyRequest, scope: Scope): void {
  if (practitioner(request).scopes.includes(scope)) return;
  throw new Refusal(403, `This token does not open ${scope}.`);
}

async function admitted(
  request: FastifyRequest,
  reply: FastifyReply,
  guard: Guard,
): Promise<Practitioner> {
  const { database, readToken, tokensOnly = false } = guard;
  const [, given] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (given !== undefined) {
    if (readToken !== undefined && sameText(given, readToken)) {
      return { name: readTokenHolder, scopes };
    }
    const holder = await holderOf(database, given);
    if (holder) return holder;
  } else if (readToken === undefined && !tokensOnly && !(await hasTokens(database))) {
    if (isFromHere(request)) return { name: thisMachine, scopes };
    throw new Refusal(403, 'Reading under this host name needs a token; see `token create`.');
  }
  reply.header('www-authenticate', 'Bearer');
  throw new Refusal(401, 'Reading needs "Authorization: Bearer …" with the right token.');
}

/**
 * A page elsewhere can make its own host name mean 127.0.0.1, but not change the name it sends; and
 * a proxy on this machine would make everybody look as if they were here. Some proxies add no header
 * and put our own name in: those of them that speak HTTP/1.0, as nginx does unless told, are known
 * by that.
 */
function isFromHere({ hostname, headers, raw, socket }: FastifyRequest): boolean {
  const isProxied =
    raw.httpVersion === '1.0' ||
    ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name]);
  return isLoopback(hostname) && isLocal(socket.remoteAddress ?? '') && !isProxied;
}

/** An IPv4 address may come in the notation of IPv6. */
const isLocal = (address: string) => isLoopback(address.replace(/^::ffff:/i, ''));
