import { expect } from 'chai';
import fc from 'fast-check';

import { londonTime } from './london-time.js';
import { isPersScore, persScore } from './pers-score.js';

describe('londonTime', () => {
  it('is the clock of England, in summer and in winter', () => {
    const summer = { date: '2026-07-01', time: '00:30:00', offset: '+01:00' };
    expect(londonTime('2026-06-30T23:30:00.999Z')).to.deep.equal(summer);
    const winter = { date: '2026-11-21', time: '10:15:00', offset: '+00:00' };
    expect(londonTime('2026-11-21T11:15:00+01:00')).to.deep.equal(winter);
  });

  it('has midnight as 00, and tells the two hours apart that have one name', () => {
    expect(londonTime('2026-12-01T00:00:00Z')!.time).to.equal('00:00:00');
    expect(londonTime('2026-10-25T00:30:00Z')).to.include({ time: '01:30:00', offset: '+01:00' });
    expect(londonTime('2026-10-25T01:30:00Z')).to.include({ time: '01:30:00', offset: '+00:00' });
  });

  it('is nothing for a day alone, for no zone, and for what is none', () => {
    for (const none of ['2026-11-21', '2026-11-21T10:15:00', '2026-02-31T10:15:00Z', '', 7, null]) {
      expect(londonTime(none)).to.equal(undefined);
    }
  });
});

describe('persScore', () => {
  it('has one decimal place at most, and halves go up', () => {
    const cases = {
      14: '14',
      0: '0',
      19.25: '19.3',
      23.21: '23.2',
      7.04: '7',
      0.5: '0.5',
      1.005: '1',
    };
    for (const [value, text] of Object.entries(cases)) {
      expect(persScore(Number(value)), value).to.equal(text);
    }
  });

  it('is always what the national rule takes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999, noNaN: true }), (value) => {
        const text = persScore(value);
        expect(isPersScore(text, undefined)).to.equal(true);
        expect(text.length).to.be.at.most(5);
        expect(Math.abs(Number(text) - value)).to.be.at.most(0.0500001);
      }),
    );
  });

  it('is told from what the national rule does not take', () => {
    const range = { min: 0, max: 27 };
    for (const right of ['0', '27', '0.5', '14', '14.0']) {
      expect(isPersScore(right, range), right).to.equal(true);
    }
    for (const wrong of [
      '',
      '014',
      '00',
      '28',
      '-1',
      '14.25',
      '.5',
      '14.',
      '1e1',
      ' 14',
      'NA',
      '27.1',
    ]) {
      expect(isPersScore(wrong, range), wrong).to.equal(false);
    }
  });
});
