import { expect } from 'chai';

import { CairnError } from './errors.js';
import type { GoalsMode } from './goals-place.js';
import { resumeGoals } from './resume-goals.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const on = '2026-10-01';
const record = madeUpGoals(
  madeUpGoal('lunch', { ratings: [madeUpRating('2026-09-24', 2)] }),
  madeUpGoal('sleep', { status: 'paused', history: [{ on, status: 'paused' }] }),
);
const rate = { type: 'rate', goal: 'lunch', value: 0, by: 'young-person', session: 4, on };
const saved = {
  status: 'rating',
  goal: 'lunch',
  person: 'ref-1001',
  log: [rate, { type: 'agree', goal: 'sing', text: 'Sing', owner: 'joint', on }],
  typed: { text: 'Dan', owner: 'joint', ownerNote: '', note: '' },
  reviewed: true,
};

const taken = (parts: object = {}, mode: GoalsMode = 'both') =>
  resumeGoals({ record, mode }, JSON.parse(JSON.stringify({ ...saved, ...parts })));

describe('resumeGoals', () => {
  it('goes on from stored text exactly where it was', () => {
    expect(taken()).to.deep.equal(saved);
    const typed = { ...saved.typed, goal: 'lunch' };
    expect(taken({ typed })).to.deep.equal({ ...saved, typed });
  });

  it('keeps what the very same is sent as', () => {
    const label = { id: '6f9619ff-8b86-4011-b42d-00c04fc964ff', at: '2026-10-01T10:00:00.000Z' };
    const parts = { status: 'reviewing', goal: undefined, reviewed: undefined };
    expect(taken({ ...parts, label: { ...label, more: 1 } })).to.deep.include({ label });
  });

  it('takes nothing that a session has not', () => {
    expect(taken({ name: 'Ada', typed: { ...saved.typed, name: 'Ada' } })).to.deep.equal(saved);
    expect(taken({ typed: { text: 3 }, reviewed: 'yes' })).to.deep.equal({
      ...{ status: 'rating', goal: 'lunch', person: 'ref-1001', log: saved.log },
    });
  });

  it('goes on with goals that have moved meanwhile, where that can be', () => {
    const ratings = [madeUpRating(on, 5, { by: 'parent-or-carer' })];
    const later = madeUpGoals(madeUpGoal('lunch', { ratings }), madeUpGoal('hand'));
    expect(resumeGoals({ record: later, mode: 'both' }, saved)).to.deep.equal(saved);
  });

  it('begins at the start where the page is there no longer', () => {
    const kept = { person: 'ref-1001', log: saved.log, typed: saved.typed };
    for (const place of [
      { status: 'rating', goal: 'sleep' },
      { status: 'correcting', goal: 'lunch', rating: 'no' },
      { status: 'confirming', goal: 'lunch', step: rate },
      { status: 'elsewhere' },
    ]) {
      expect(taken(place)).to.deep.equal({ ...kept, status: 'overview' });
    }
    expect(taken({ status: 'overview' })).to.deep.equal({ ...kept, status: 'overview' });
    expect(taken({ status: 'overview' }, 'rate')).to.deep.include({ status: 'rating' });
  });

  it('stays at the end', () => {
    const end = { status: 'complete', person: 'ref-1001', log: [] };
    expect(resumeGoals({ record, mode: 'rate' }, end)).to.deep.equal(end);
  });

  const wrong: [what: string, parts: object, says: string][] = [
    ['of another person', { person: 'ref-2002' }, 'session.person must be that of the goals'],
    ['of nobody', { person: undefined }, 'session.person must be that of the goals'],
    ['without a log', { log: undefined }, 'session.log must be a list'],
    ['at no place', { status: undefined }, 'session.status must be a known status'],
    ['with a label that is none', { label: { id: '1' } }, 'session.label must be'],
    ['with nothing done', { log: [rate, null] }, 'session.log.1 must be'],
    ['about other goals', { log: [{ ...rate, goal: 'sing' }] }, 'session.log.0 must be something'],
    ['about a paused goal', { log: [{ ...rate, goal: 'sleep' }] }, 'session.log.0 must be'],
    ['with a rating of text', { log: [{ ...rate, value: '3' }] }, 'session.log.0 must be'],
    ['with a rating by nobody', { log: [{ ...rate, by: 'me' }] }, 'session.log.0 must be'],
    ['with a day that is none', { log: [{ ...rate, on: 'now' }] }, 'session.log.0 must be a step'],
    [
      'with words that are none',
      { log: [{ ...saved.log[1], text: { toString: 1 } }] },
      'session.log.0 must be',
    ],
  ];
  for (const [what, parts, says] of wrong) {
    it(`refuses one ${what}`, () => expect(() => taken(parts)).to.throw(CairnError, says));
  }

  for (const other of [undefined, null, 'rating', 3, []]) {
    it(`refuses what is no session: ${JSON.stringify(other)}`, () => {
      expect(() => resumeGoals({ record, mode: 'both' }, other)).to.throw(CairnError, 'session.');
    });
  }

  it('does not repeat what somebody wrote', () => {
    const secret = { type: 'agree', goal: 'lunch', text: 'secret', owner: 'joint', on };
    try {
      taken({ log: [secret] });
      expect.fail('nothing was thrown');
    } catch (error) {
      expect(String(error)).to.not.include('secret');
    }
  });
});
