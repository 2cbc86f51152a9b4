import { once } from 'node:events';
import { connect } from 'node:net';

import { example, exampleGoals, exampleReferral } from './example.js';
import { client } from './served.js';

/** A text that no log may have in it, in any shape that we send it in. */
export const canary = 'canary7f3a';

/**
 * Sends it by every route, in every part of a request, rightly and wrongly.
 *
 * @returns The ids of what was sent, which no log may have either.
 */
export async function sendCanaries(url: string): Promise<readonly string[]> {
  const { get, post, postTo } = client(url);
  const bearer = { authorization: `Bearer token-${canary}` };
  const [measure, goals] = [example({ person: canary }), exampleGoals({ person: canary })];
  const referral = exampleReferral({ person: canary }, { 'full-name': canary, surplus: canary });

  for (const sent of [measure, measure, goals, referral, { ...measure, person: `${canary}2` }]) {
    await post(sent);
  }
  for (const broken of [
    `{"${canary}"`,
    { ...example(), [canary]: canary },
    example({ measure: `${canary}@1.0.0` }),
    { kind: canary },
    `"${canary}"${' '.repeat(1_100_000)}`,
  ]) {
    await post(broken);
  }
  const sent = example();
  await post(sent, { 'idempotency-key': canary });
  await post(sent, { 'content-type': `text/${canary}` });
  await post(sent, { origin: `https://${canary}.example`, 'x-request-id': canary });
  for (let n = 0; n < 25; n += 1) await post(measure);

  for (const path of [
    ...[`/people/${canary}/scores`, `/people/${canary}/goals`, `/people/%E0%A4%A${canary}/scores`],
    ...[`/submissions/${measure.id}`, `/submissions/${canary}`, `/nowhere/${canary}?${canary}`],
    ...['/referrals', `/referrals?status=${canary}`, `/referrals?${canary}=1`],
    ...[`/referrals/${referral.id}`, `/referrals/${referral.id}/audit`, `/referrals/${canary}`],
    `/people/${canary.repeat(200)}/scores`,
    `/health?${canary}`,
  ]) {
    await get(path, bearer);
    await get(path, { authorization: `Bearer ${canary}` });
  }
  for (const change of [{ to: 'closed', note: canary }, { to: canary }, `{${canary}`]) {
    await postTo(`/referrals/${referral.id}/status`, change, bearer);
    await postTo(`/referrals/${referral.id}/status`, change);
  }
  for (const raw of [`GET /${canary} HTTP/1.1\r\n${canary}\r\n\r\n`, `${canary}\r\n\r\n`]) {
    await sendRaw(url, raw);
  }
  return [measure, goals, referral, sent].map(({ id }) => id);
}

/** What no client of HTTP would send. */
async function sendRaw(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.resume().write(text);
  await once(socket, 'close');
}
