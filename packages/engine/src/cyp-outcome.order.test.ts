import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { cypOutcome, type ScoreRecord } from './cyp-outcome.js';

const measures = [phq9, gad7];

/** One score for each contact in turn, a day apart. */
function records(measure: string, ...values: number[]): ScoreRecord[] {
  return values.map((value, i) => {
    const at = `2026-01-${String(10 + i)}`;
    return { measure, scale: 'total', rater: 'self', value, contact: i + 1, at };
  });
}

describe('cypOutcome, about the order of scores', () => {
  it('settles the same time by the contact, whatever the order of the records', () => {
    const [one, two] = records('phq-9', 15, 9) as [ScoreRecord, ScoreRecord];
    const sameDay = [one, { ...two, at: one.at }];
    for (const all of [sameDay, [...sameDay].reverse()]) {
      expect(cypOutcome(all, measures)).to.deep.include({
        raters: { self: { outcome: 'improved' } },
        problems: [],
      });
    }
  });

  it('makes no pair where the order of two scores cannot be known, and says so', () => {
    const [first, low] = records('phq-9', 15, 9) as [ScoreRecord, ScoreRecord];
    const high = { ...low, value: 27 };
    const sure = records('gad-7', 10, 10);
    for (const tie of [
      [low, high],
      [high, low],
    ]) {
      const { problems, pairs, raters: found } = cypOutcome([first, ...tie, ...sure], measures);
      expect(problems).to.have.length(1);
      expect(problems[0]?.path).to.equal('2.at');
      expect(problems[0]?.message).to.match(/^is the time of record 1 as well/);
      expect(pairs.map((pair) => pair.measure)).to.deep.equal(['gad-7']);
      expect(found).to.deep.equal({ self: { outcome: 'no-change' } });
    }
    const zones = [low, { ...high, at: `${low.at}T00:00Z` }];
    expect(cypOutcome([first, ...zones], measures).problems, 'one moment').to.have.length(1);
    const goals = [low, high].map((each, i) => ({ ...each, series: String(i) }));
    expect(cypOutcome([first, ...goals], measures).problems, 'two series').to.have.length(0);
  });

  it('makes no pair where contacts become fewer', () => {
    const [one, two, three] = records('phq-9', 15, 9, 4) as [ScoreRecord, ScoreRecord, ScoreRecord];
    const all = [{ ...three, contact: 1 }, one, two];
    const { problems, raters: found } = cypOutcome(all, measures);
    expect(problems).to.deep.equal([
      { path: '0.contact', message: 'is 1, but it was 2 before, in record 2' },
    ]);
    expect(found).to.deep.equal({ self: { outcome: null, why: 'no-pair' } });
  });

  it('does not care in which order the records come', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
    const shuffled = days.chain((list) => {
      const all = [...list]
        .sort((a, b) => a - b)
        .map((day, i): ScoreRecord => {
          const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const value = (day * 7) % 28;
          return { measure: 'phq-9', scale: 'total', rater: 'self', value, contact: i, at };
        });
      const whole = { minLength: all.length, maxLength: all.length };
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, whole));
    });
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        expect(cypOutcome(mixed, measures)).to.deep.equal(cypOutcome(inOrder, measures));
      }),
    );
  });
});
