import { expect } from 'chai';

import type { GoalsAction } from './goals-session.js';
import { startGoals } from './goals-start.js';
import {
  act,
  agree,
  back,
  go,
  none,
  onward,
  rate,
  review,
  three,
  places,
  walk,
} from './testing/goals-walk.js';

describe('a page about goals', () => {
  it('starts with the first goal where there is none, and with an overview else', () => {
    for (const mode of ['agree', 'both'] as const) {
      expect(walk(mode, none).session).to.deep.equal({
        ...{ status: 'wording', log: [], person: 'ref-1001' },
      });
      expect(walk(mode, three).at).to.equal('overview');
    }
  });

  it('says nothing of a person that the record does not name', () => {
    const unnamed = { kind: 'goals', goals: [] } as const;
    const session = startGoals({ record: { ...unnamed, goals: [] }, mode: 'both' });
    expect(session).not.to.have.property('person');
  });

  it('leads from the first goal to the overview, and on to the review', () => {
    expect(places('agree', none, agree, review, { type: 'forget' })).to.deep.equal([
      'wording',
      'overview',
      'reviewing',
      'complete',
    ]);
  });

  it('leads to no review as long as nothing has changed', () => {
    expect(walk('both', three, review).at).to.equal('overview');
    const lunch = { goal: 'lunch', type: 'turn' };
    const actions = [act({ ...lunch, status: 'paused' }), act({ ...lunch, status: 'active' })];
    expect(walk('both', three, ...actions, review).at).to.equal('overview');
  });

  it('leads back to no page that its mode does not have', () => {
    const correct = act({
      ...{ type: 'correct', goal: 'lunch', rating: '2026-09-24/young-person', value: 4 },
    });
    expect(places('rate', three, correct, back)).to.deep.equal([
      'rating lunch',
      'confirming lunch',
      'rating hand',
    ]);
    const again = rate('lunch', 4, '2026-09-24');
    expect(places('agree', three, again, back).at(-1)).to.equal('overview');
  });

  it('leads back to where somebody came from', () => {
    const rating = '2026-09-24/young-person';
    const actions = [
      go({ status: 'changing', goal: 'lunch' }),
      go({ status: 'looking-back', goal: 'lunch' }),
      go({ status: 'correcting', goal: 'lunch', rating }),
      act({ type: 'correct', goal: 'lunch', rating, value: 4 }),
      ...[back, back, back, back, back],
    ];
    expect(places('both', three, ...actions)).to.deep.equal([
      'overview',
      'changing lunch',
      'looking-back lunch',
      `correcting lunch ${rating}`,
      'confirming lunch',
      `correcting lunch ${rating}`,
      'looking-back lunch',
      'changing lunch',
      'overview',
      'overview',
    ]);
  });

  it('leads back from words to what they are of', () => {
    const stored = [go({ status: 'wording', goal: 'lunch' }), back];
    expect(walk('both', three, ...stored).at).to.equal('changing lunch');
    const added = [agree, go({ status: 'wording', goal: 'sing' }), back];
    expect(walk('both', three, ...added).at).to.equal('overview');
    expect(walk('both', three, go({ status: 'wording' }), back).at).to.equal('overview');
    expect(walk('both', none, back).at).to.equal('wording');
  });

  it('goes back to the review when something is changed from there', () => {
    const to = { status: 'rating', goal: 'lunch' } as const;
    const actions = [rate('lunch', 5), review, go(to)];
    for (const last of [rate('lunch', 6), onward, back]) {
      expect(walk('both', three, ...actions, last).session).not.to.have.property('reviewed');
      expect(walk('both', three, ...actions, last).at).to.equal('reviewing');
    }
    const removed = act({ type: 'remove', goal: 'sing' });
    const alone = [agree, review, go({ status: 'wording', goal: 'sing' }), removed];
    expect(walk('both', none, ...alone).at).to.equal('overview');
  });

  it('forgets what was done when it was sent, and keeps it when it only ends', () => {
    const sent = walk('both', three, agree, review, { type: 'forget' }).session;
    expect(sent).to.deep.equal({ status: 'complete', log: [], person: 'ref-1001' });
    const finished = walk('both', three, agree, review, { type: 'complete' });
    expect(finished.session.log).to.have.length(1);
    expect(walk('both', three, agree, { type: 'forget' }).session.status).to.equal('overview');
  });

  it('stays at its end', () => {
    const end = [agree, review, { type: 'complete' } as const];
    for (const action of [back, onward, agree, review, { type: 'undo' } as const]) {
      expect(walk('both', three, ...end, action).session).to.deep.equal(
        walk('both', three, ...end).session,
      );
    }
  });
});

describe('taking back', () => {
  const undo: GoalsAction = { type: 'undo' };

  it('takes back what was done last, one thing after the other', () => {
    expect(walk('both', three, agree, rate('sing', 3), undo).now.goals[3]!.ratings).to.be.empty;
    expect(walk('both', three, agree, rate('sing', 3), undo, undo).now).to.equal(three);
    expect(walk('both', three, undo).session).to.deep.equal(walk('both', three).session);
  });

  it('is for the overview, where what was done is shown', () => {
    expect(walk('rate', three, rate('lunch', 3), undo).session.log).to.have.length(1);
  });
});

describe('what is being typed', () => {
  const typed = { text: 'Si', owner: 'joint', ownerNote: '', note: '' };
  const keep: GoalsAction = { type: 'keep', typed };

  it('is kept from page to page, until it is said', () => {
    const wording = go({ status: 'wording' });
    expect(walk('both', three, wording, keep, back).session.typed).to.deep.equal(typed);
    expect(walk('both', three, wording, keep, rate('hand', 1)).session.typed).to.deep.equal(typed);
    expect(walk('both', three, wording, keep, agree).session).not.to.have.property('typed');
    const end = [agree, review, keep, { type: 'complete' } as const];
    expect(walk('both', three, ...end).session).not.to.have.property('typed');
  });

  it('of one goal is kept while another is changed', () => {
    const own = { ...typed, goal: 'lunch' };
    const change = (goal: string) =>
      act({ type: 'change', goal, text: 'Other', owner: 'young-person' });
    const kept = walk('both', three, { type: 'keep', typed: own }, change('hand'), agree);
    expect(kept.session.typed).to.deep.equal(own);
    const said = walk('both', three, { type: 'keep', typed: own }, change('lunch'));
    expect(said.session).not.to.have.property('typed');
  });
});

describe('what it is sent as', () => {
  const label = { id: '6f9619ff-8b86-4011-b42d-00c04fc964ff', at: '2026-10-01T10:00:00.000Z' };
  const labelled: GoalsAction = { type: 'label', label };

  it('stays as long as nothing more is done', () => {
    expect(walk('both', three, agree, review, labelled).session.label).to.deep.equal(label);
    const looked = [agree, review, labelled, go({ status: 'rating', goal: 'sing' }), back];
    expect(walk('both', three, ...looked).session.label).to.deep.equal(label);
  });

  it('is another once more is done, or something is taken back', () => {
    const before = [agree, rate('sing', 1), review, labelled];
    const rated = [...before, go({ status: 'rating', goal: 'sing' }), rate('sing', 2)];
    expect(walk('both', three, ...rated).session).not.to.have.property('label');
    expect(walk('both', three, ...before, back, { type: 'undo' }).session).to.not.have.property(
      'label',
    );
    const ended = [...before, { type: 'complete' } as const];
    expect(walk('both', three, ...ended).session).not.to.have.property('label');
  });

  it('is not settled before the review', () => {
    expect(walk('both', three, agree, labelled).session).not.to.have.property('label');
  });
});
