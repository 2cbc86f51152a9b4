import { expect } from 'chai';

import { carriedFrom, example, exampleReferral } from './example.js';
import type { Served } from './served.js';

/** What becomes of a referral that is sent, whatever the database. */
export function describeReferrals(at: () => Served, rows: (id: string) => Promise<number>): void {
  const stored = async (sent: ReturnType<typeof exampleReferral>) => {
    const { status, body } = await at().post(sent);
    expect(body).to.deep.equal({ ok: true, id: sent.id });
    expect(status).to.equal(201);
    return (await at().get(`/submissions/${sent.id}`)).body;
  };

  describe('a referral', () => {
    it('is stored as it was sent, read beside its questions, and decided again', async () => {
      const sent = exampleReferral();
      const { kind, payload, result, attention } = await stored(sent);
      expect({ kind, payload, attention }).to.deep.equal({
        ...{ kind: 'referral-submission', payload: sent, attention: [] },
      });
      expect(result.form).to.equal('lantern-referral@1.0.0');
      expect(result.composed.person).to.include({ name: 'Noor Made-Up', born: '2012-03-27' });
      expect(result.decisions).to.have.length(1);
      expect(result.decisions[0]).to.include({
        ...{ service: 'lantern@1.0.0', outcome: 'likely-suitable', sent: 'likely-suitable' },
      });
    });

    it('that is sent twenty times at once is stored once, and listed once', async () => {
      const sent = exampleReferral();
      const replies = await Promise.all(Array.from({ length: 20 }, () => at().post(sent)));
      expect(replies.filter(({ status }) => status === 201)).to.have.length(1);
      expect(replies.filter(({ status }) => status === 200)).to.have.length(19);
      expect(await rows(sent.id)).to.equal(1);
      const { body } = await at().get('/referrals?limit=100');
      const listed = body.referrals.filter(({ id }: { id: string }) => id === sent.id);
      expect(listed).to.have.length(1);
    });

    it('cannot take the id of a questionnaire', async () => {
      const first = example();
      await at().post(first);
      const { status } = await at().post(exampleReferral({ id: first.id }));
      expect(status).to.equal(409);
      const { body } = await at().get(`/submissions/${first.id}`);
      expect(body.payload).to.deep.equal(first);
    });

    it('of a form that is not known is stored, and a person is asked to look', async () => {
      const sent = exampleReferral({ form: 'constructor@1.0.0' });
      const { payload, result, attention } = await stored(sent);
      expect(payload).to.deep.equal(sent);
      expect(result).to.include({ form: null, composed: null });
      expect(attention).to.deep.equal(['unknown-form']);
    });

    it('of another version of a form is read with ours, and a person is asked to look', async () => {
      const { result, attention } = await stored(
        exampleReferral({ form: 'lantern-referral@9.0.0' }),
      );
      expect(result.form).to.equal('lantern-referral@1.0.0');
      expect(attention).to.deep.equal(['version-differs']);
    });

    for (const [name, change, wanted] of [
      ['an answer to no question', { surplus: 'I wrote this' }, ['answer-not-allowed']],
      [
        'a choice that is none',
        { 'school-year': 'year-99' },
        ['answer-missing', 'answer-not-allowed'],
      ],
      [
        'a date that is none',
        { 'date-of-birth': { day: '31', month: '2', year: '2012' } },
        ['answer-not-allowed'],
      ],
      ['a name that is missing', { 'full-name': '' }, ['answer-missing']],
    ] as const) {
      it(`with ${name} is stored, and a person is asked to look`, async () => {
        const sent = exampleReferral({}, change);
        const { payload, attention } = await stored(sent);
        expect(payload).to.deep.equal(sent);
        expect(attention).to.deep.equal(wanted);
      });
    }

    it('whose page decided otherwise is stored, and a person is asked to look', async () => {
      const sent = exampleReferral();
      const { answers, results } = sent.carried!;
      const lied = [{ ...results[0]!, outcome: 'outside-age' as const }];
      const { result, attention } = await stored({ ...sent, carried: { answers, results: lied } });
      expect(attention).to.deep.equal(['decision-mismatch']);
      expect(result.decisions[0]).to.include({ outcome: 'likely-suitable', sent: 'outside-age' });
    });

    it('whose checker is not known is stored, and a person is asked to look', async () => {
      const { answers, results } = exampleReferral().carried!;
      const unknown = [{ ...results[0]!, service: 'constructor@1.0.0' }];
      const { result, attention } = await stored(
        exampleReferral({ carried: { answers, results: unknown } }),
      );
      expect(attention).to.deep.equal(['unknown-service']);
      expect(result.decisions[0]).to.include({ outcome: null, sent: 'likely-suitable' });
    });

    it('is decided with the answers that hold for one service alone', async () => {
      const { answers, results } = carriedFrom(exampleReferral().carried!.answers);
      const mixed = { ...answers, 'school-coverage': 'not-covered' };
      const own = { lantern: { 'school-coverage': 'covered' } };
      expect(
        (await stored(exampleReferral({ carried: { answers: mixed, own, results } }))).attention,
      ).to.deep.equal([]);
      expect(
        (await stored(exampleReferral({ carried: { answers: mixed, results } }))).attention,
      ).to.deep.equal(['decision-mismatch']);
    });

    it('may hold any character that somebody typed, and 150,000 of them', async () => {
      const words = `\ud83d \u2028 \0 "' <b> 🌙 ${'a long story '.repeat(11_500)}`;
      const sent = exampleReferral({}, { 'own-words': words });
      const { payload, result } = await stored(sent);
      expect(payload).to.deep.equal(sent);
      expect(JSON.stringify(result.composed)).to.contain('a long story a long story');
      expect((await at().post(sent)).status).to.equal(200);
    });

    it('that is malformed is refused, with every place', async () => {
      const sent = { ...exampleReferral(), id: '1', form: 'x', surplus: 1 };
      const { status, body } = await at().post(sent);
      expect(status).to.equal(422);
      expect(body.issues.map(({ path }: { path: string }) => path)).to.have.members([
        ...['id', 'form', 'surplus'],
      ]);
    });

    it('is told from the other kinds by its kind alone', async () => {
      const { status, body } = await at().post({ ...exampleReferral(), kind: 'constructor' });
      expect(status).to.equal(422);
      expect(body.issues.map(({ path }: { path: string }) => path)).to.deep.equal(['kind']);
    });
  });
}
