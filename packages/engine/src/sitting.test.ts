import { expect } from 'chai';

import { CairnError } from './errors.js';
import type { Session } from './session.js';
import {
  measureAt,
  startSitting,
  stepSitting,
  type Sitting,
  type SittingAction,
} from './sitting.js';
import { madeUpBattery } from './testing/made-up-battery.js';

const battery = madeUpBattery();
const sent: SittingAction = { type: 'sent', submissionId: 'a' };
const leaveOut: SittingAction = { type: 'leave-out', why: 'chosen' };
const next: SittingAction = { type: 'continue' };
const session: Session = { form: 'first@1.0.0', status: 'asking', at: 1, answers: { q1: 2 } };

const after = (...actions: SittingAction[]): Sitting =>
  actions.reduce(
    (sitting, action) => stepSitting(battery, sitting, action),
    startSitting(battery, 'start'),
  );

describe('sitting', () => {
  it('starts before its first measure', () => {
    expect(startSitting(battery, 'end')).to.deep.equal({
      battery: 'made-up-battery@1.0.0',
      timePoint: 'end',
      status: 'ready',
      at: 0,
      done: [],
      leftOut: [],
    });
  });

  it('is complete at once where nothing is due', () => {
    const rare = madeUpBattery({ measures: [{ measure: 'last', when: ['end'] }] });
    expect(startSitting(rare, 'session')).to.include({ status: 'complete', at: 0 });
  });

  it('does not start at a time point that there is not', () => {
    expect(() => startSitting(battery, 'every-session' as 'start')).to.throw(CairnError);
  });

  it('asks one measure after the other, and stops between them', () => {
    const steps: SittingAction[] = [{ type: 'begin' }, sent, next, { type: 'finished', session }];
    const walked = [0, 1, 2, 3, 4].map((count) => after(...steps.slice(0, count)));
    expect(walked.map(({ status, at }) => `${status} ${at}`)).to.deep.equal([
      'ready 0',
      'asking 0',
      'between 1',
      'asking 1',
      'complete 2',
    ]);
    expect(walked.map((sitting) => measureAt(battery, sitting))).to.deep.equal([
      'first',
      'first',
      'always',
      'always',
      undefined,
    ]);
    expect(walked.at(-1)).to.deep.include({
      done: [
        { measure: 'first', as: 'sent', submissionId: 'a' },
        { measure: 'always', as: 'finished' },
      ],
      leftOut: [],
    });
  });

  it('says what was left out, and why', () => {
    const sitting = after({ type: 'begin' }, leaveOut, next, {
      type: 'leave-out',
      why: 'not-shown',
    });
    expect(sitting).to.deep.include({
      status: 'complete',
      done: [],
      leftOut: [
        { measure: 'first', why: 'chosen' },
        { measure: 'always', why: 'not-shown' },
      ],
    });
  });

  it('keeps the answers until they are sent or left out', () => {
    const asking = after({ type: 'begin' }, { type: 'keep', session });
    expect(asking.sessions).to.deep.equal({ first: session });
    expect(stepSitting(battery, asking, sent)).not.to.have.property('sessions');
    expect(stepSitting(battery, asking, leaveOut)).not.to.have.property('sessions');
  });

  it('keeps what was finished without being sent, until it is told to forget', () => {
    const forget: SittingAction = { type: 'forget' };
    const finished = after({ type: 'begin' }, { type: 'finished', session });
    expect(finished.sessions).to.deep.equal({ first: session });
    expect(stepSitting(battery, finished, forget)).to.equal(finished);

    const complete = [next, sent].reduce(
      (at, action) => stepSitting(battery, at, action),
      finished,
    );
    expect(complete).to.deep.include({ status: 'complete', sessions: { first: session } });
    const forgotten = stepSitting(battery, complete, forget);
    expect(forgotten).to.deep.include({ done: complete.done, status: 'complete' });
    expect(forgotten).not.to.have.property('sessions');
  });

  const all: SittingAction[] = [
    { type: 'begin' },
    { type: 'keep', session },
    sent,
    { type: 'finished', session },
    leaveOut,
    next,
    { type: 'forget' },
  ];
  for (const [where, sitting, allowed] of [
    ['before the first measure', after(), ['begin']],
    ['in a measure', after({ type: 'begin' }), ['keep', 'sent', 'finished', 'leave-out']],
    ['between two', after({ type: 'begin' }, sent), ['continue']],
    ['at the end', after({ type: 'begin' }, sent, next, sent), []],
  ] as const) {
    it(`knows nothing ${where} but: ${allowed.join(', ') || 'nothing'}`, () => {
      const moving = all.filter((action) => stepSitting(battery, sitting, action) !== sitting);
      expect(moving.map(({ type }) => type)).to.deep.equal(allowed);
    });
  }
});
