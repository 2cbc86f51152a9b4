import { randomUUID } from 'node:crypto';

import { expect } from 'chai';

import { example } from './example.js';
import type { Served } from './served.js';

const paths = (body: { issues: { path: string }[] }) => body.issues.map(({ path }) => path);

/** What `POST /submissions` promises, whatever the database. */
export function describeIntake(at: () => Served, rows: (id: string) => Promise<number>): void {
  describe('POST /submissions', () => {
    it('stores a submission and says so', async () => {
      const sent = example();
      const { status, body } = await at().post(sent);
      expect(status).to.equal(201);
      expect(body).to.deep.equal({ ok: true, id: sent.id });
      expect(await rows(sent.id)).to.equal(1);
    });

    it('stores a repeat once, however it is written', async () => {
      const sent = example();
      await at().post(sent);
      const reverse = (fields: object) => Object.fromEntries(Object.entries(fields).reverse());
      const turned = { ...reverse(sent), answers: reverse(sent.answers) };
      for (const repeat of [sent, turned, JSON.stringify(sent, null, 4)]) {
        const { status, body } = await at().post(repeat);
        expect(status).to.equal(200);
        expect(body).to.deep.equal({ ok: true, id: sent.id });
      }
      expect(await rows(sent.id)).to.equal(1);
    });

    it('has one row after twenty posts at once, and tells one of them that it was first', async () => {
      const sent = example();
      const replies = await Promise.all(Array.from({ length: 20 }, () => at().post(sent)));
      expect(replies.map(({ status }) => status).sort()).to.deep.equal([
        ...Array<number>(19).fill(200),
        201,
      ]);
      expect(await rows(sent.id)).to.equal(1);
    });

    it('refuses other content under the same id, and leaves what was there', async () => {
      const first = example();
      const other = { ...first, answers: { ...first.answers, q1: 3 } };
      await at().post(first);
      const { status, body } = await at().post(other);
      expect(status).to.equal(409);
      expect(body).to.have.all.keys('ok', 'error').and.to.include({ ok: false });
      const stored = await at().get(`/submissions/${first.id}`);
      expect(stored.body.payload).to.deep.equal(first);
    });

    it('lets exactly one of twenty different contents with one id win', async () => {
      const id = randomUUID();
      const rivals = Array.from({ length: 20 }, (_, n) => example({ id, person: `rival-${n}` }));
      const replies = await Promise.all(rivals.map((rival) => at().post(rival)));
      const winner = replies.findIndex(({ status }) => status === 201);
      expect(replies.filter(({ status }) => status === 409)).to.have.length(19);
      const stored = await at().get(`/submissions/${id}`);
      expect(stored.body.payload).to.deep.equal(rivals[winner]);
    });

    it('takes an Idempotency-Key that is the id, bare or quoted, and no other', async () => {
      const sent = example();
      for (const [key, wanted] of [
        [sent.id, 201],
        [`"${sent.id}"`, 200],
        [randomUUID(), 422],
      ] as const) {
        const { status } = await at().post(sent, { 'idempotency-key': key });
        expect(status, key).to.equal(wanted);
      }
    });

    describeRefusals(at, rows);
    describeAttention(at);
  });
}

function describeRefusals(at: () => Served, rows: (id: string) => Promise<number>): void {
  it('names every place in which a submission is malformed', async () => {
    const sent = { ...example(), id: '1', completedAt: 'today', surplus: 1, answers: { q3: 'x' } };
    const { status, body } = await at().post(sent);
    expect(status).to.equal(422);
    expect(body).to.include({ ok: false }).and.to.have.property('error').that.is.a('string');
    expect(paths(body)).to.have.members(['id', 'completedAt', 'surplus', 'answers.q3']);
  });

  it('says on which line and column a text stops being JSON', async () => {
    const { status, body } = await at().post('{\n  "kind": submission\n}');
    expect(status).to.equal(400);
    expect(body.ok).to.equal(false);
    expect(body.error).to.contain('line 2, column 11');
  });

  for (const [name, text, wanted] of [
    ['an empty body', '', 400],
    ['JSON that is no object', '[]', 422],
    ['null', 'null', 422],
    ['a very deep body', '['.repeat(100_000), 400],
  ] as const) {
    it(`answers ${wanted} to ${name}`, async () => {
      const { status, body } = await at().post(text);
      expect(status).to.equal(wanted);
      expect(body).to.include({ ok: false });
    });
  }

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'nonsense']) {
    it(`takes JSON only: not ${type}`, async () => {
      const { status, body } = await at().post(example(), { 'content-type': type });
      expect(status).to.equal(415);
      expect(body).to.include({ ok: false }).and.to.have.property('error').that.is.a('string');
    });
  }

  it('does not take compressed bodies for broken JSON', async () => {
    const { status } = await at().post(example(), { 'content-encoding': 'gzip' });
    expect(status).to.equal(415);
  });

  it('tells the fix for a measure that it does not know', async () => {
    const { status, body } = await at().post(example({ measure: 'constructor@1.0.0' }));
    expect(status).to.equal(422);
    expect(paths(body)).to.deep.equal(['measure']);
    expect(body.issues[0].message).to.contain('register');
  });

  it('refuses an answer that the form does not allow, and stores nothing', async () => {
    const sent = example();
    const { status, body } = await at().post({ ...sent, answers: { ...sent.answers, q4: 4 } });
    expect(status).to.equal(422);
    expect(paths(body)).to.deep.equal(['answers.q4']);
    expect(await rows(sent.id)).to.equal(0);
  });

  for (const name of ['constructor', 'prototype']) {
    it(`does not take a name that every object has for an item: ${name}`, async () => {
      const sent = example();
      const text = JSON.stringify(sent).replace('"q1":', `"${name}":1,"q1":`);
      const { status, body } = await at().post(text);
      expect(status).to.equal(422);
      expect(paths(body)).to.deep.equal([`answers.${name}`]);
      expect(await rows(sent.id)).to.equal(0);
    });
  }

  it('stores nothing under the name __proto__, and is not changed by it', async () => {
    const sent = example();
    const { status } = await at().post(
      JSON.stringify(sent).replace('"q1":', '"__proto__":{"polluted":1},"q1":'),
    );
    expect(status).to.equal(422);
    expect(await rows(sent.id)).to.equal(0);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('refuses text that the database could not hold, instead of failing on it', async () => {
    const scores = { total: { ...example().scores['total']!, band: '\ud800' } };
    const { status, body } = await at().post(example({ lang: 'e\0n', scores }));
    expect(status).to.equal(422);
    // Either the schema or we ourselves may be the first to see it.
    expect(paths(body)).to.include('lang');
  });
}

function describeAttention(at: () => Served): void {
  const stored = async (sent: ReturnType<typeof example>) => {
    const { status } = await at().post(sent);
    expect(status).to.equal(201);
    return (await at().get(`/submissions/${sent.id}`)).body;
  };

  it('finds nothing to look at where page and server agree', async () => {
    expect((await stored(example())).attention).to.deep.equal([]);
  });

  it('keeps its own score and asks for attention where the page has another', async () => {
    const sent = example();
    const scores = { total: { ...sent.scores['total']!, value: 2, band: 'none–minimal' } };
    const { result, attention, payload } = await stored({ ...sent, scores });
    expect(attention).to.deep.equal(['score-mismatch']);
    expect(result.scores.total).to.deep.equal(sent.scores['total']);
    expect(payload.scores).to.deep.equal(scores);
  });

  it('asks for attention where the page has left out a flag', async () => {
    const { result, attention } = await stored(example({ flags: [] }));
    expect(attention).to.deep.equal(['score-mismatch']);
    expect(result.flags).to.deep.equal(example().flags).and.to.have.length(1);
  });

  it('scores another version of a measure with its own, and asks for attention', async () => {
    const { measure, result, attention } = await stored(example({ measure: 'phq-9@9.1.0' }));
    expect(attention).to.deep.equal(['version-differs']);
    expect([measure, result.measure]).to.deep.equal(['phq-9@9.1.0', 'phq-9@1.0.0']);
    expect(result.scores.total.value).to.equal(9);
  });

  it('does not lose an answer that only another version may allow', async () => {
    const sent = example({ measure: 'phq-9@9.1.0' });
    const { result, attention } = await stored({ ...sent, answers: { ...sent.answers, q4: 4 } });
    expect(attention).to.include.members(['version-differs', 'answer-not-allowed']);
    expect(result.scores.total).to.include({ value: null, why: 'answer-not-allowed' });
  });

  for (const completedAt of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.123456789-23:59']) {
    it(`stores what a device with an odd clock sends: ${completedAt}`, async () => {
      expect(await stored(example({ completedAt }))).to.include({ completedAt });
    });
  }
}
