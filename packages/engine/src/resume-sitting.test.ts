import { expect } from 'chai';

import { CairnError } from './errors.js';
import { resumeSitting } from './resume-sitting.js';
import { madeUpBattery } from './testing/made-up-battery.js';

const battery = madeUpBattery();
const session = { form: 'always@1.0.0', status: 'asking', at: 1, answers: { q1: 2 } };
const asking = {
  battery: 'made-up-battery@1.0.0',
  timePoint: 'end',
  status: 'asking',
  at: 1,
  done: [{ measure: 'first', as: 'sent', submissionId: 'a' }],
  leftOut: [],
  sessions: { always: session },
};
const finished = { measure: 'first', as: 'finished' };

describe('resumeSitting', () => {
  it('goes on from stored text exactly where it was', () => {
    expect(resumeSitting(battery, JSON.parse(JSON.stringify(asking)))).to.deep.equal(asking);
  });

  it('takes nothing that a sitting has not', () => {
    const more = { ...asking, person: 'A', done: [{ ...asking.done[0], answers: { q1: 2 } }] };
    expect(resumeSitting(battery, more)).to.deep.equal(asking);
  });

  it('takes a time point at which nothing was due', () => {
    const measures = [{ measure: 'first', when: ['start' as const] }];
    const none = { ...asking, status: 'complete', at: 0, done: [], sessions: undefined };
    const sitting = resumeSitting(madeUpBattery({ measures }), none);
    expect({ ...sitting, sessions: undefined }).to.deep.equal(none);
    expect(sitting).not.to.have.property('sessions');
  });

  const wrong: [what: string, saved: unknown, says: string][] = [
    ['a text', 'asking', 'battery must be made-up-battery@1.0.0'],
    ['null', null, 'battery must be made-up-battery@1.0.0'],
    ['of another battery', { battery: 'other@1.0.0' }, 'battery must be made-up-battery@1.0.0'],
    ['of another version', { battery: 'made-up-battery@2.0.0' }, 'battery must be'],
    ['of no time point', { timePoint: 'weekly' }, 'timePoint must be start, session or end'],
    ['without what was done', { done: undefined }, 'done must be a list'],
    ['with a list of nothing', { leftOut: [null] }, 'leftOut.0.why must be chosen or not-shown'],
    ['done in another way', { done: [{ ...finished, as: 'lost' }] }, 'done.0.as must be sent or'],
    ['sent without an id', { done: [{ ...finished, as: 'sent' }] }, 'done.0.submissionId must be'],
    ['ahead of what was done', { at: 2 }, 'at must be 1: as many as lie behind'],
    ['behind what was done', { at: 0 }, 'at must be 1'],
    [
      'with a measure skipped silently',
      { done: [{ ...finished, measure: 'always' }] },
      'done or leftOut must be where first is, once',
    ],
    [
      'with a measure done and left out',
      { at: 2, leftOut: [{ measure: 'first', why: 'chosen' }] },
      'done or leftOut must be where first is, once',
    ],
    [
      'with more than was due',
      { at: 4, done: Array(4).fill(finished) },
      'at must be 4: as many as lie behind',
    ],
    ['in a state that there is not', { status: 'paused' }, 'status must be between or asking'],
    ['ready, with something done', { status: 'ready' }, 'status must be between or asking'],
    ['complete too early', { status: 'complete' }, 'status must be between or asking'],
    [
      'between, with nothing done',
      { status: 'between', at: 0, done: [] },
      'status must be ready or asking',
    ],
    [
      'with answers that were sent',
      { sessions: { first: session } },
      'sessions.first must be gone',
    ],
    ['with answers to what comes later', { sessions: { last: session } }, 'sessions.last must be'],
    [
      'with answers to another form',
      { sessions: { always: { ...session, form: 'first@1.0.0' } } },
      'sessions.always.form must be a version of always',
    ],
    [
      'in a measure that has ended',
      { sessions: { always: { ...session, status: 'complete' } } },
      'sessions.always.status must be asking or reviewing',
    ],
    ['with answers between two', { status: 'between' }, 'sessions.always must be gone'],
  ];
  for (const [what, changes, says] of wrong) {
    it(`refuses one ${what}`, () => {
      const saved = changes && typeof changes === 'object' ? { ...asking, ...changes } : changes;
      expect(() => resumeSitting(battery, saved)).to.throw(CairnError, `sitting.${says}`);
    });
  }

  it('keeps the answers to what was finished without being sent', () => {
    const first = { ...session, form: 'first@1.0.0', status: 'complete' };
    const between = {
      ...asking,
      status: 'between',
      done: [finished],
      sessions: { first },
    };
    expect(resumeSitting(battery, between)).to.deep.equal(between);
  });
});
