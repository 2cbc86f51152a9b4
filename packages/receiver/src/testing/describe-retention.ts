import { expect } from 'chai';

import type { Database } from '../database.js';
import { changeStatus } from '../referrals.js';
import { retain, retainable } from '../retention.js';
import { example, exampleGoals, exampleReferral } from './example.js';
import { serve, type Served } from './served.js';

/** What is deleted, whatever the database. */
export function describeRetention(database: () => Database): void {
  describe('retention', () => {
    let served: Served;
    before(async () => {
      served = await serve({ database: database() });
    });
    after(() => served?.close());

    /** Sends it, and makes it look as if that had been so long ago. */
    const sentAgo = async (payload: { readonly id: string }, ago: string) => {
      await served.post(payload);
      for (const table of ['submissions', 'referrals']) {
        await database().query(
          `update ${table} set received_at = now() - $2::interval where id = $1`,
          [payload.id, ago],
        );
      }
      return payload.id;
    };
    const left = async (table: string) =>
      (await database().query<{ id: string }>(`select id from ${table}`)).map(({ id }) => id);
    const close = (id: string) =>
      changeStatus(database(), 'Ada', id, { to: 'closed', note: 'Talked about it.' });

    it('deletes what is older, with all that hangs on it, and keeps a count of it', async () => {
      const closed = exampleReferral();
      const old = [
        await sentAgo(example(), '9 years'),
        await sentAgo(exampleGoals(), '8 years 1 day'),
        await sentAgo(closed, '10 years'),
      ];
      await close(closed.id);
      const young = await sentAgo(example(), '7 years 360 days');
      const wanted = await retainable(database(), { years: 8 });
      expect(wanted).to.deep.equal({ deleted: 3, open: 0 });
      expect(await left('submissions'), 'a dry run').to.include.members(old);

      expect(await retain(database(), { years: 8 }, 'Ada')).to.deep.equal(wanted);
      const ids = await left('submissions');
      expect(ids).to.include(young).and.not.to.include.members(old);
      for (const id of old) expect(ids).not.to.include(id);
      expect(await left('referrals')).not.to.include(closed.id);
      const notes = await database().query('select 1 from referral_notes where referral = $1', [
        closed.id,
      ]);
      expect(notes).to.have.length(0);
      const tombstones = await database().query(
        "select who, affected, submission from audit where what = 'retention'",
      );
      expect(tombstones).to.deep.equal([{ who: 'Ada', affected: 3, submission: null }]);
    });

    it('leaves a referral that nobody has closed, and says so', async () => {
      const id = await sentAgo(exampleReferral(), '400 days');
      expect(await retain(database(), { days: 365 })).to.include({ open: 1 });
      expect(await left('referrals')).to.include(id);
      await close(id);
      expect(await retain(database(), { days: 365 })).to.include({ deleted: 1, open: 0 });
      expect(await left('referrals')).not.to.include(id);
    });

    it('goes by when something came in, and not by the clock of a device', async () => {
      const sent = example({ completedAt: '1999-01-01T00:00:00Z' });
      await served.post(sent);
      await retain(database(), { days: 30 });
      expect(await left('submissions')).to.include(sent.id);
    });

    it('deletes each row once when two do it at once', async () => {
      for (let n = 0; n < 5; n += 1) await sentAgo(example(), '3 years');
      const both = await Promise.all([
        retain(database(), { days: 900 }),
        retain(database(), { days: 900 }),
      ]);
      expect(both.reduce((sum, { deleted }) => sum + deleted, 0)).to.equal(5);
    });
  });
}
