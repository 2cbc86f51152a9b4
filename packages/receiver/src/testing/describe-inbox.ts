import { randomUUID } from 'node:crypto';

import { expect } from 'chai';

import type { Database } from '../database.js';
import { createToken, scopes } from '../tokens.js';
import { exampleReferral } from './example.js';
import { serve, type Served } from './served.js';

type Listed = { readonly id: string; readonly status: string };

/** What practitioners do with referrals, whatever the database. */
export function describeInbox(database: () => Database): void {
  describe('the inbox', () => {
    let served: Served;
    let [ada, ben]: Record<string, string>[] = [{}, {}];
    const [adaName, benName] = [`Ada ${randomUUID()}`, `Ben ${randomUUID()}`];

    before(async () => {
      served = await serve({ database: database() });
      const bearer = async (name: string) => {
        const token = await createToken(database(), { name, scopes }, 1);
        return { authorization: `Bearer ${token}` };
      };
      [ada, ben] = [await bearer(adaName), await bearer(benName)];
    });
    after(() => served?.close());

    const send = async (n: number) => {
      const sent = Array.from({ length: n }, () => exampleReferral());
      for (const each of sent) await served.post(each);
      return sent.map(({ id }) => id);
    };
    const list = (query = '') => served.get(`/referrals${query}`, ada);
    const open = (id: string, who = ada) => served.get(`/referrals/${id}`, who);
    const change = (id: string, body: unknown, who = ada) =>
      served.postTo(`/referrals/${id}/status`, body, who);

    it('lists what was sent, newest first, and tells no names and no answers', async () => {
      const ids = await send(3);
      const { status, body } = await list('?limit=3');
      expect(status).to.equal(200);
      expect(body.referrals.map(({ id }: Listed) => id)).to.deep.equal([...ids].reverse());
      expect(body.referrals[0]).to.deep.include({
        ...{ form: 'lantern-referral@1.0.0', status: 'new', revision: 0, changedBy: null },
        outcomes: [{ service: 'lantern@1.0.0', outcome: 'likely-suitable' }],
      });
      expect(JSON.stringify(body)).not.to.match(/Noor|07700|worry/);
    });

    it('pages through all, each once, while others come in', async () => {
      const ids = await send(5);
      const seen: string[] = [];
      let next: string | null = '';
      while (next !== null && !ids.every((id) => seen.includes(id))) {
        const { body } = await list(`?limit=2${next && `&after=${next}`}`);
        seen.push(...body.referrals.map(({ id }: Listed) => id));
        next = body.next;
        await send(1);
      }
      expect(seen.filter((id) => ids.includes(id))).to.deep.equal([...ids].reverse());
      expect(new Set(seen).size).to.equal(seen.length);
    });

    it('lists those of one status, to the last', async () => {
      const [id] = await send(1);
      await change(id!, { to: 'closed' });
      const { body } = await list('?status=closed&limit=100');
      expect(body.referrals.map(({ id }: Listed) => id)).to.include(id);
      expect(body.referrals.every(({ status }: Listed) => status === 'closed')).to.equal(true);
      expect(body.next).to.equal(null);
    });

    for (const query of [
      '?state=new',
      '?status=old',
      '?limit=0',
      '?limit=101',
      '?after=nonsense',
    ]) {
      it(`refuses a filter that it does not know, instead of listing all: ${query}`, async () => {
        const { status, body } = await list(query);
        expect(status).to.equal(422);
        expect(body.issues).to.have.length(1);
      });
    }

    it('opens a referral, with every answer beside its question', async () => {
      const [id] = await send(1);
      const { status, body } = await open(id!);
      expect(status).to.equal(200);
      expect(body.composed.person.name).to.equal('Noor Made-Up');
      expect(body.payload.id).to.equal(id);
      expect(body).to.include({ status: 'new', readBy: 'lantern-referral@1.0.0' });
    });

    it('shows what has to be seen first in the list already', async () => {
      const sent = exampleReferral({}, { 'safe-now': 'no', 'do-not-contact': 'My uncle' });
      await served.post(sent);
      const { body } = await list('?limit=1');
      expect(body.referrals[0].flags).to.include.members(['not-safe-now', 'must-not-contact']);
    });

    it('writes down who read and changed what, when, and from what to what', async () => {
      const [id] = await send(1);
      await open(id!);
      await served.get(`/submissions/${id}`, ben);
      await change(id!, { to: 'accepted', note: 'Called, and spoke to nobody.' }, ben);
      const { body } = await served.get(`/referrals/${id}/audit`, ada);
      const trail = body.audit.map(({ at, ...rest }: { at: string }) => {
        expect(new Date(at).toISOString()).to.equal(at);
        return rest;
      });
      expect(trail).to.deep.equal([
        { who: adaName, what: 'referral-read' },
        { who: benName, what: 'submission-read' },
        {
          ...{ who: benName, what: 'status-changed', from: 'new', to: 'accepted' },
          note: 'Called, and spoke to nobody.',
        },
        { who: adaName, what: 'audit-read' },
      ]);
      const rows = await database().query('select * from audit where submission = $1', [id]);
      expect(JSON.stringify(rows)).not.to.match(/Noor|07700|worry|Called/);
    });

    it('lets nobody change what somebody else has changed meanwhile', async () => {
      const [id] = await send(1);
      const { revision } = (await open(id!)).body;
      expect((await change(id!, { to: 'accepted', expected: revision }, ben)).status).to.equal(200);
      const late = await change(id!, { to: 'closed', expected: revision });
      expect(late.status).to.equal(409);
      expect((await open(id!)).body).to.include({ status: 'accepted', changedBy: benName });
    });

    it('lets exactly one of ten win who change at once', async () => {
      const [id] = await send(1);
      const replies = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          change(id!, { to: n % 2 ? 'closed' : 'accepted', expected: 0, note: `${n}` }),
        ),
      );
      expect(replies.filter(({ status }) => status === 200).length).to.equal(1);
      const { body } = await open(id!);
      expect(body.revision).to.equal(1);
      const changes = body.audit.filter(({ what }: { what: string }) => what === 'status-changed');
      expect(changes).to.have.length(1);
    });

    it('makes a change once whose reply was lost', async () => {
      const [id] = await send(1);
      for (const repeat of [1, 2]) {
        const { status, body } = await change(id!, { to: 'accepted', expected: 0 });
        expect(status, `${repeat}`).to.equal(200);
        expect(body).to.deep.equal({ ok: true, id, status: 'accepted', revision: 1 });
      }
      // Somebody else who wants the same has not seen that it is done.
      expect((await change(id!, { to: 'accepted', expected: 0 }, ben)).status).to.equal(409);
    });

    it('opens what was closed again', async () => {
      const [id] = await send(1);
      for (const to of ['closed', 'more-information', 'new', 'accepted']) {
        expect((await change(id!, { to })).body).to.include({ status: to });
      }
    });

    for (const [name, body, wanted] of [
      ['no JSON', '{', 400],
      ['no status', {}, 422],
      ['a status that is none', { to: 'open' }, 422],
      ['an empty note', { to: 'closed', note: '' }, 422],
      ['a note that cannot be stored', { to: 'closed', note: 'a\0' }, 422],
      ['what nobody asked for', { to: 'closed', who: 'me' }, 422],
    ] as const) {
      it(`answers ${wanted} to ${name}, and changes nothing`, async () => {
        const [id] = await send(1);
        expect((await change(id!, body)).status).to.equal(wanted);
        expect((await open(id!)).body).to.include({ status: 'new', revision: 0 });
      });
    }

    it('knows no referral that is not there', async () => {
      const id = randomUUID();
      for (const { status } of [
        await open(id),
        await served.get(`/referrals/${id}/audit`, ada),
        await change(id, { to: 'closed' }),
      ]) {
        expect(status).to.equal(404);
      }
    });
  });
}
