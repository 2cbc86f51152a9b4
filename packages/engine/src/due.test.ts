import { expect } from 'chai';

import { due, timePoints, type Due, type TimePoint } from './due.js';
import { CairnError } from './errors.js';
import { madeUpBattery } from './testing/made-up-battery.js';

const asked = (when: Due['when']) => {
  const battery = madeUpBattery({ measures: [{ measure: 'phq-9', when }] });
  return timePoints.filter((timePoint) => due(battery, timePoint).length > 0);
};

describe('due', () => {
  for (const [when, at] of [
    [['start'], ['start']],
    [['end'], ['end']],
    [
      ['start', 'end'],
      ['start', 'end'],
    ],
    // The first and the last session are sessions, too.
    [['every-session'], ['start', 'session', 'end']],
    [
      ['start', 'every-session', 'end'],
      ['start', 'session', 'end'],
    ],
  ] as const) {
    it(`asks what is marked ${when.join(' and ')} at: ${at.join(', ')}`, () => {
      expect(asked([...when])).to.deep.equal(at);
    });
  }

  it('keeps to the battery’s order, and asks nothing twice', () => {
    const battery = madeUpBattery();
    const measures = (at: TimePoint) => due(battery, at).map(({ measure }) => measure);
    expect(measures('start')).to.deep.equal(['first', 'always']);
    expect(measures('session')).to.deep.equal(['always']);
    expect(measures('end')).to.deep.equal(['first', 'always', 'last']);
  });

  it('may come to nothing', () => {
    const battery = madeUpBattery({ measures: [{ measure: 'phq-9', when: ['end'] }] });
    expect(due(battery, 'start')).to.deep.equal([]);
  });

  for (const timePoint of ['every-session', 'constructor', '', undefined, null, 0]) {
    it(`knows no time point ${String(timePoint) || '(empty)'}`, () => {
      expect(() => due(madeUpBattery(), timePoint as TimePoint)).to.throw(
        CairnError,
        `must be start, session or end, not ${String(timePoint)}`,
      );
    });
  }
});
