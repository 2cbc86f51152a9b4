import { randomUUID } from 'node:crypto';

import { CairnError } from '@cairnkit/engine/errors.js';
import { expect } from 'chai';

import type { Database } from '../database.js';
import { createToken, listTokens, revokeToken, scopes, type Scope } from '../tokens.js';
import { example, exampleGoals, exampleReferral } from './example.js';
import { serve, type Served } from './served.js';

/** Who may read, whatever the database. */
export function describePractitioners(database: () => Database): void {
  describe('tokens', () => {
    let served: Served;
    before(async () => {
      served = await serve({ database: database(), readToken: 'the-one-in-the-environment' });
    });
    after(() => served?.close());

    const named = () => `Ada ${randomUUID()}`;
    const make = (name: string, opens: readonly Scope[] = scopes, days: number | undefined = 1) =>
      createToken(database(), { name, scopes: opens }, days);
    const status = async (token: string, path = '/people/somebody/scores') =>
      (await served.get(path, { authorization: `Bearer ${token}` })).status;

    it('let their holder read', async () => {
      expect(await status(await make(named()))).to.equal(200);
      expect(await status(await make(named(), scopes, undefined))).to.equal(200);
      expect(await status('the-one-in-the-environment')).to.equal(200);
    });

    it('are nowhere in the database, but as a hash of 256 random bits', async () => {
      const token = await make(named());
      const [, selector, secret] = /^cairn_([\da-f]{16})_([\w-]{43})$/.exec(token) ?? [];
      expect(Buffer.from(secret!, 'base64url')).to.have.length(32);
      const rows = await database().query<{ text: string }>('select t::text as text from tokens t');
      const text = rows.map((row) => row.text).join('\n');
      expect(text).to.contain(selector).and.not.to.contain(secret);
      expect(await make(named())).not.to.equal(token);
    });

    it('open nothing when one character is another, or a half is somebody else’s', async () => {
      const [token, other] = [await make(named()), await make(named())];
      const last = token.endsWith('A') ? 'E' : 'A';
      const mixed = token.slice(0, 23) + other.slice(23);
      for (const wrong of [token.slice(0, -1) + last, mixed, token.slice(0, -1), `${token}x`]) {
        expect(await status(wrong)).to.equal(401);
      }
    });

    it('end when they are revoked, and when their time is over', async () => {
      const [revoked, expired] = [named(), named()];
      const tokens = [await make(revoked), await make(expired)];
      expect(await Promise.all(tokens.map((each) => status(each)))).to.deep.equal([200, 200]);
      await revokeToken(database(), revoked);
      const past = "update tokens set expires_at = now() - interval '1 second' where name = $1";
      await database().query(past, [expired]);
      expect(await Promise.all(tokens.map((each) => status(each)))).to.deep.equal([401, 401]);
      const listed = await listTokens(database());
      expect(listed.find(({ name }) => name === revoked)?.revokedAt).to.be.a('string');
    });

    it('have a name that nobody else ever gets, nor anything that means somebody else', async () => {
      const name = named();
      await make(name);
      await revokeToken(database(), name);
      for (const taken of [
        name,
        'CAIRN_READ_TOKEN',
        'this machine',
        '',
        ' ',
        'a\nb',
        'x'.repeat(65),
      ]) {
        const error = await make(taken).catch((thrown: unknown) => thrown);
        expect(error, taken).to.be.instanceOf(CairnError);
      }
      const unknown = await revokeToken(database(), named()).catch((thrown: unknown) => thrown);
      expect(unknown).to.be.instanceOf(CairnError);
    });

    it('open what they are for, and nothing else', async () => {
      const [measure, goals, referral] = [example(), exampleGoals(), exampleReferral()];
      for (const each of [measure, goals, referral]) await served.post(each);
      const answers = [measure, goals].map(({ id }) => `/submissions/${id}`);
      const people = ['/people/somebody/scores', '/people/somebody/goals'];
      const inbox = ['', `/${referral.id}`, `/${referral.id}/audit`].map(
        (path) => `/referrals${path}`,
      );
      const paths = [...answers, ...people, `/submissions/${referral.id}`, ...inbox];
      const opened = async (scope: Scope) => {
        const token = await make(named(), [scope]);
        const found = await Promise.all(
          paths.map(async (path) => [path, await status(token, path)]),
        );
        expect(found.every(([, code]) => code === 200 || code === 403)).to.equal(true);
        return found.filter(([, code]) => code === 200).map(([path]) => path);
      };
      expect(await opened('submissions')).to.deep.equal([...answers, ...people]);
      expect(await opened('referrals')).to.deep.equal([`/submissions/${referral.id}`, ...inbox]);
    });

    it('of one who reads go into the audit by name, with whose answers they were', async () => {
      const sent = example();
      await served.post(sent);
      const name = named();
      const authorization = `Bearer ${await make(name)}`;
      await served.get(`/submissions/${sent.id}`, { authorization });
      await served.get(`/people/${sent.person}/scores`, { authorization });
      await served.get(`/people/${sent.person}/goals`, { authorization });
      const rows = await database().query(
        'select what, submission, person from audit where who = $1 order by id',
        [name],
      );
      expect(rows).to.deep.equal([
        { what: 'submission-read', submission: sent.id, person: null },
        { what: 'scores-read', submission: null, person: sent.person },
        { what: 'goals-read', submission: null, person: sent.person },
      ]);
    });

    it('once there is one, are needed on this machine too', async () => {
      await make(named());
      const here = await serve({ database: database() });
      try {
        expect((await here.get('/people/somebody/scores')).status).to.equal(401);
        expect((await here.get('/referrals')).status).to.equal(401);
        expect((await here.post(example())).status).to.equal(201);
      } finally {
        await here.close();
      }
    });
  });

  describe('the audit', () => {
    for (const sql of [
      "update audit set who = 'x'",
      'delete from audit',
      'truncate audit cascade',
    ]) {
      it(`is only ever added to: ${sql.split(' ')[0]}`, async () => {
        const count = async () => (await database().query('select id from audit')).length;
        const before = await count();
        const error = await database()
          .exec(sql)
          .catch((thrown: unknown) => thrown);
        expect(error).to.be.instanceOf(CairnError);
        expect(await count()).to.equal(before);
      });
    }
  });
}
