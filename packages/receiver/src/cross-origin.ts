import type { FastifyInstance, FastifyRequest } from 'fastify';

import { Refusal } from './refusal.js';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what a page of another site makes a browser send.
 *
 * Browsers say where a request comes from, and no page can change what they say. Who says nothing is
 * no browser, or one from before 2020 on a page of ours; nothing is ever sent along by itself here,
 * as there are no cookies, so such a request can do no more than its sender could.
 *
 * @param origins - Other sites that may, such as `https://school.example`.
 */
export function refuseOtherSites(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request) => {
    if (safeMethods.includes(request.method) || isOurs(request, origins)) return;
    throw new Refusal(
      403,
      'A page of another site sent this. To allow that site, name it in CAIRN_ORIGINS.',
    );
  });
}

function isOurs({ headers, host }: FastifyRequest, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origins.includes(origin)) return true;
  // A proxy may have changed the host name on the way; what the browser says holds all the same.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
