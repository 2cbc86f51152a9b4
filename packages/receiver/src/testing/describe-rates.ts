import { expect } from 'chai';

import type { Parts } from '../app.js';
import type { Database } from '../database.js';
import { example } from './example.js';
import { serve, type Served } from './served.js';

/** How many requests are taken, whatever the database. */
export function describeRates(database: () => Database): void {
  const within = async (parts: Partial<Parts>, work: (served: Served) => Promise<void>) => {
    const served = await serve({ database: database(), ...parts });
    await work(served).finally(() => served.close());
  };
  const key = (id: string) => ({ 'idempotency-key': id });

  describe('the rate limit', () => {
    it('refuses what an address sends beyond it, and says when to try again', () =>
      within({ rates: { address: 3, id: 0 } }, async ({ post }) => {
        for (let n = 0; n < 3; n += 1) expect((await post(example())).status).to.equal(201);
        const { status, body, headers } = await post(example());
        expect(status).to.equal(429);
        expect(body).to.include({ ok: false });
        expect(Number(headers.get('retry-after'))).to.be.within(1, 60);
      }));

    it('gives its receipt to whoever tries again what is stored already', () =>
      within({ rates: { address: 2, id: 0 } }, async ({ post }) => {
        const [stored, other] = [example(), example()];
        for (const each of [stored, other]) await post(each);
        expect((await post(example(), key(example().id))).status).to.equal(429);
        const { status, body } = await post(stored, key(stored.id));
        expect(status).to.equal(200);
        expect(body).to.deep.equal({ ok: true, id: stored.id });
        // Another's id is no way around it: what is behind it must be the same.
        expect((await post(example(), key(stored.id))).status).to.be.oneOf([422, 429]);
      }));

    it('does not let a stored id be tried without end', () =>
      within({ rates: { address: 1, id: 2 } }, async ({ post }) => {
        const sent = example();
        const statuses = [];
        for (let n = 0; n < 4; n += 1) statuses.push((await post(sent, key(sent.id))).status);
        expect(statuses).to.deep.equal([201, 200, 429, 429]);
      }));

    it('counts each submission by itself', () =>
      within({ rates: { address: 0, id: 1 } }, async ({ post }) => {
        const [one, two] = [example(), example()];
        expect((await post(one)).status).to.equal(201);
        expect((await post(one)).status).to.equal(429);
        expect((await post(two)).status).to.equal(201);
      }));

    it('counts reading, and paths that are nowhere', () =>
      within({ rates: { address: 2, id: 0 } }, async ({ get }) => {
        const statuses = [];
        for (const path of ['/referrals', '/nowhere', '/referrals']) {
          statuses.push((await get(path)).status);
        }
        expect(statuses.map((status) => status === 429)).to.deep.equal([false, false, true]);
      }));

    it('turns nobody away who asks whether we are well', () =>
      within({ rates: { address: 1, id: 0 } }, async ({ get }) => {
        for (let n = 0; n < 5; n += 1) {
          expect((await get('/health')).status).to.equal(200);
          expect((await get('/health/live')).status).to.equal(200);
        }
      }));

    it('believes nobody who says that they are somebody else', () =>
      within({ rates: { address: 1, id: 0 } }, async ({ post }) => {
        const from = (address: string) => post(example(), { 'x-forwarded-for': address });
        expect((await from('203.0.113.1')).status).to.equal(201);
        expect((await from('203.0.113.2')).status).to.equal(429);
      }));

    for (const trustProxy of [1, ['loopback']]) {
      it(`but a proxy that we were told of: ${trustProxy}`, () =>
        within({ trustProxy, rates: { address: 1, id: 0 } }, async ({ post }) => {
          const from = (address: string) => post(example(), { 'x-forwarded-for': address });
          expect((await from('203.0.113.1')).status).to.equal(201);
          expect((await from('203.0.113.2')).status).to.equal(201);
          // What the client itself wrote comes first, and what our proxy saw last.
          expect((await from('198.51.100.7, 203.0.113.2')).status).to.equal(429);
          // A provider gives one customer a whole network of 64 bits.
          expect((await from('2001:db8::1')).status).to.equal(201);
          expect((await from('2001:db8::ffff:2')).status).to.equal(429);
          expect((await from('2001:db8:0:1::1')).status).to.equal(201);
        }));
    }
  });
}
