import { request } from 'node:http';

import { expect } from 'chai';

import type { Database } from '../database.js';
import { example } from './example.js';
import { serve, type Served } from './served.js';

/** What the GET routes promise, whatever the database. */
export function describeReading(at: () => Served, database: () => Database): void {
  describe('reading', () => {
    it('gives back what was stored', async () => {
      const sent = example();
      await at().post(sent);
      const { status, body } = await at().get(`/submissions/${sent.id}`);
      expect(status).to.equal(200);
      const { receivedAt, result, ...rest } = body;
      const { id, kind, person, measure, completedAt, answers } = sent;
      const attention: string[] = [];
      expect(rest).to.deep.equal({
        ...{ id, kind, person, measure, completedAt, answers, attention },
        payload: sent,
      });
      expect(new Date(receivedAt).toISOString()).to.equal(receivedAt);
      expect(result).to.deep.include({ scores: sent.scores, flags: sent.flags, complete: true });
    });

    it('knows no person behind an anonymous submission', async () => {
      const anonymous = example();
      delete anonymous.person;
      await at().post(anonymous);
      const { body } = await at().get(`/submissions/${anonymous.id}`);
      expect(body.person).to.equal(null);
      expect(body.payload).to.deep.equal(anonymous);
    });

    for (const [name, path, wanted] of [
      ['an unknown id', '/submissions/00000000-0000-4000-8000-000000000000', 404],
      ['an id that is no UUID', '/submissions/constructor', 422],
      ['a path that is nowhere', '/nowhere', 404],
      ['a path that cannot be decoded', '/people/%E0%A4%A/scores', 400],
      ['a path that is far too long', `/people/${'x'.repeat(2_000)}/scores`, 414],
    ] as const) {
      it(`answers ${wanted} to ${name}`, async () => {
        const { status, body, headers } = await at().get(path);
        expect(status).to.equal(wanted);
        expect(body).to.include({ ok: false }).and.to.have.property('error').that.is.a('string');
        expect(headers.get('cache-control')).to.equal('no-store');
      });
    }

    it('lists the scores of a person, and of nobody else, oldest first', async () => {
      const person = `${'p'.repeat(120)}:1.a-_`;
      const days = ['2026-03-02T10:00:00+05:00', '2026-03-02T06:00:00Z', '2026-03-01T10:00:00Z'];
      const sent = days.map((completedAt) => example({ person, completedAt }));
      for (const each of [...sent, example()]) await at().post(each);

      const { status, body } = await at().get(`/people/${encodeURIComponent(person)}/scores`);
      expect(status).to.equal(200);
      expect(body.person).to.equal(person);
      const [middle, last, first] = sent.map(({ id }) => id);
      expect(body.scores.map(({ id }: { id: string }) => id)).to.deep.equal([first, middle, last]);
      expect(body.scores[0]).to.have.all.keys(
        ...['id', 'measure', 'completedAt', 'receivedAt'],
        ...['complete', 'scores', 'flags', 'attention'],
      );
      expect(body.scores[0].scores).to.deep.equal(sent[0]?.scores);
    });

    for (const ref of ['nobody', 'constructor', '__proto__', '%00']) {
      it(`has an empty list for a person who is not known: ${ref}`, async () => {
        const { status, body } = await at().get(`/people/${ref}/scores`);
        expect(status).to.equal(200);
        expect(body).to.deep.equal({ person: decodeURIComponent(ref), scores: [] });
      });
    }

    it('says that it is well, and which database it has', async () => {
      const { status, body } = await at().get('/health');
      expect(status).to.equal(200);
      expect(body).to.deep.equal({ ok: true, database: database().kind });
    });

    it('asks caches to keep nothing', async () => {
      const sent = example();
      const replies = [
        await at().post(sent),
        await at().post({}),
        await at().post('{'),
        await at().get(`/submissions/${sent.id}`),
        await at().get('/health'),
      ];
      for (const { headers } of replies) {
        expect(headers.get('cache-control')).to.equal('no-store');
      }
    });

    describeGuard(at, database);
  });
}

function describeGuard(at: () => Served, database: () => Database): void {
  it('shows nothing without the token, where there is one', async () => {
    const readToken = 'a-long-and-secret-token';
    const served = await serve({ database: database(), readToken });
    const paths = ['/people/somebody/scores', '/submissions/00000000-0000-4000-8000-000000000000'];
    try {
      for (const path of paths) {
        for (const authorization of ['', 'Bearer wrong', `Basic ${readToken}`, 'Bearer']) {
          const { status, body } = await served.get(path, { authorization });
          expect(status, authorization).to.equal(401);
          expect(body).to.have.all.keys('ok', 'error').and.to.include({ ok: false });
        }
        const head = await fetch(served.url + path, { method: 'HEAD' });
        expect(head.status).to.equal(401);
        const { status } = await served.get(path, { authorization: `Bearer ${readToken}` });
        expect(status).to.be.oneOf([200, 404]);
      }
      expect((await served.get('/health')).status).to.equal(200);
      expect((await served.post(example())).status).to.equal(201);
    } finally {
      await served.close();
    }
  });

  it('without a token, shows nothing under the host name of another page', async () => {
    const status = (host: string) =>
      new Promise((done, fail) => {
        const asked = request(`${at().url}/people/somebody/scores`, { headers: { host } });
        asked.once('error', fail);
        asked.once('response', (response) => {
          response.resume();
          done(response.statusCode);
        });
        asked.end();
      });
    expect(await status('rebound.example:4100')).to.equal(403);
    expect(await status('localhost:4100')).to.equal(200);
    expect(await status('[::1]:4100')).to.equal(200);
  });
}
