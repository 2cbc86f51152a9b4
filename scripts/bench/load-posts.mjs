import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

import { result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';

import { byId, rowsOf } from './rows.mjs';

/**
 * Submissions of made-up people, the largest form that we have, ready to be sent.
 *
 * @param {number} count
 * @returns {{id: string, text: string}[]}
 */
export function submissions(count) {
  return rowsOf(rcads47, count, 0.02).map((row) => {
    const answers = byId(rcads47, row);
    const { scores, flags } = result(rcads47, answers);
    const sent = {
      ...{ kind: 'submission', id: randomUUID(), person: randomUUID() },
      ...{ completedAt: '2026-11-23T10:00:00Z', lang: 'en', measure: stamp(rcads47) },
      ...{ answers, scores, flags },
    };
    return { id: sent.id, text: JSON.stringify(sent) };
  });
}

/**
 * What a round of sending came to.
 *
 * @typedef {object} Sent
 * @property {number} seconds - By the clock, from the first to the last reply.
 * @property {number[]} latencies - Of each reply, in ms, sorted.
 * @property {Record<number, number>} statuses - How many replies had which.
 * @property {number} stored - Receipts of what was new.
 * @property {number} asked - How many submissions were sent at all, within the time.
 */

/**
 * Posts submissions over a number of connections, in turn to each address; every tenth a second time
 * to the next address, at once, as an impatient person would.
 *
 * @param {readonly string[]} urls
 * @param {readonly {id: string, text: string}[]} all
 * @param {{connections: number, seconds: number}} limits - No more is begun after so many seconds.
 * @returns {Promise<Sent>}
 */
export async function sendAll(urls, all, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const [latencies, statuses] = [[], {}];
  const start = performance.now();
  let next = 0;

  const sendOne = async (at, submission) => {
    const begun = performance.now();
    const status = await post(agent, urls[at % urls.length], submission);
    latencies.push(performance.now() - begun);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const work = async () => {
    while (next < all.length && performance.now() - start < seconds * 1000) {
      const at = next++;
      const again = at % 10 === 0 ? [sendOne(at + 1, all[at])] : [];
      await Promise.all([sendOne(at, all[at]), ...again]);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return { seconds: took, latencies, statuses, stored: statuses[201] ?? 0, asked: next };
}

/** Resolves with the status of the reply, once it is read. */
function post(agent, url, { id, text }) {
  return new Promise((done, fail) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'idempotency-key': id,
    };
    const sent = request(`${url}/submissions`, { method: 'POST', agent, headers }, (reply) => {
      reply.resume();
      reply.once('end', () => done(reply.statusCode));
    });
    sent.once('error', fail);
    sent.end(text);
  });
}
