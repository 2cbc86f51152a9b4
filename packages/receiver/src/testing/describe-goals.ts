import { expect } from 'chai';

import { exampleGoals } from './example.js';
import type { Served } from './served.js';

/** What becomes of goals, whatever the database. */
export function describeGoals(at: () => Served): void {
  describe('goals', () => {
    it('are stored, with what their ratings come to', async () => {
      const sent = exampleGoals();
      expect((await at().post(sent)).body).to.deep.equal({ ok: true, id: sent.id });
      const { status, body } = await at().get(`/submissions/${sent.id}`);
      expect(status).to.equal(200);
      expect(body).to.deep.include({ kind: 'goals-submission', payload: sent, attention: [] });
      expect(body).not.to.have.any.keys('measure', 'answers');
      // NHS England: a change of 3 points or more on one goal is reliable.
      expect(body.result.changes).to.have.length(1);
      expect(body.result.changes[0]).to.include({
        ...{ goal: 'goal-1', by: 'young-person', ratings: 2, change: 4, reliable: 'improvement' },
      });
    });

    it('of one person are joined from everything that was sent, and lose no rating', async () => {
      const first = exampleGoals({ completedAt: '2026-11-02T10:00:00Z' });
      const [goal] = first.goals;
      const ratings = [{ on: '2026-11-30', value: 7, by: 'young-person' as const }];
      const other = { ...goal!, id: 'goal-2', text: 'Sleep', ratings: [] };
      const { person } = first;
      const later = exampleGoals({
        ...{ person: person!, completedAt: '2026-11-30T10:00:00Z' },
        goals: [{ ...goal!, ratings }, other],
      });
      // The later one comes in first, as from a queue that was offline.
      for (const each of [later, first, exampleGoals()]) await at().post(each);

      const { status, body } = await at().get(`/people/${person}/goals`);
      expect(status).to.equal(200);
      expect(body.person).to.equal(person);
      expect(body.goals.map(({ id }: { id: string }) => id)).to.have.members(['goal-1', 'goal-2']);
      const [joined] = body.goals.filter(({ id }: { id: string }) => id === 'goal-1');
      expect(joined.ratings.map(({ value }: { value: number }) => value)).to.deep.equal([2, 6, 7]);
      expect(body.progress.changes[0]).to.include({ goal: 'goal-1', change: 5 });
    });

    it('are not among the scores, and scores not among them', async () => {
      const sent = exampleGoals();
      await at().post(sent);
      const { body } = await at().get(`/people/${sent.person}/scores`);
      expect(body.scores).to.deep.equal([]);
    });

    for (const ref of ['nobody', '__proto__', '%00']) {
      it(`of a person who is not known are none: ${ref}`, async () => {
        const { status, body } = await at().get(`/people/${ref}/goals`);
        expect(status).to.equal(200);
        expect(body).to.deep.include({ person: decodeURIComponent(ref), goals: [] });
      });
    }

    it('that contradict themselves are refused, with the place', async () => {
      const sent = exampleGoals();
      const [goal] = sent.goals;
      const { status, body } = await at().post({
        ...sent,
        goals: [{ ...goal!, status: 'reached' }],
      });
      expect(status).to.equal(422);
      expect(body.issues.map(({ path }: { path: string }) => path)).to.deep.equal([
        'goals.0.status',
      ]);
    });

    it('may hold any character that somebody typed, cut-off emojis too', async () => {
      const sent = exampleGoals();
      const text = 'Sleep \ud83d \u2028 \0 well 🌙';
      const odd = { ...sent, goals: [{ ...sent.goals[0]!, text }] };
      expect((await at().post(odd)).status).to.equal(201);
      expect((await at().post(odd)).status).to.equal(200);
      const { body } = await at().get(`/people/${sent.person}/goals`);
      expect(body.goals[0].text).to.equal(text);
    });
  });
}
