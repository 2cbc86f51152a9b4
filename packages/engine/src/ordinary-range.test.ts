import { expect } from 'chai';

import type { JudgedScale } from './change.js';
import { ordinaryRange } from './ordinary-range.js';
import type { ReadyPoint } from './ready-course.js';

const point = (value: number | null, day: number): ReadyPoint => ({ on: '2025-01-01', day, value });

/** The range around the first of these scores. */
function range(values: readonly (number | null)[], threshold: number | null, step?: number) {
  const reliableChange =
    threshold === null ? [] : [{ scheme: 'nhs-england', points: threshold, source: 'Made up.' }];
  const scale: JudgedScale = {
    range: { min: 0, max: 40 },
    direction: 'higher-is-worse',
    reliableChange,
  };
  const course = { step, scheme: 'nhs-england', unit: 'points' as const };
  return ordinaryRange(course, { scale, points: values.map(point) });
}

describe('ordinaryRange', () => {
  // Thresholds: NHSDigital/mental-health-monthly-statistics@7b4d7421838b, 05_cyp_outcomes.
  for (const [name, threshold, step, size] of [
    ['a goal', 3, 1, 2],
    ['the PHQ-9', 6, 1, 5],
    ['the ORS, by tenths', 6.6, 0.1, 6.5],
    ['the GAD-7 with its threshold unrounded', 4.22, 1, 4],
    ['percentages in steps of 4', 10, 4, 8],
  ] as const) {
    it(`goes ${size} either way for ${name}`, () => {
      const { from, to } = range([20], threshold, step)!;
      expect(from).to.be.closeTo(20 - size, 1e-9);
      expect(to).to.be.closeTo(20 + size, 1e-9);
    });
  }

  it('goes as far as the threshold where there are no steps, as with T-scores', () => {
    expect(range([20], 17.73)).to.deep.equal({ from: 20 - 17.73, to: 20 + 17.73 });
  });

  it('holds scores between two steps that have not changed reliably', () => {
    expect(range([20, 22.6], 3, 1)!.to).to.be.closeTo(22.6, 1e-9);
    expect(range([20, 23], 3, 1)!.to).to.equal(22);
    // 6.599999999999998 in binary, and yet reliable
    expect(range([9.8, 16.4], 6.6, 0.1)!.to).to.be.closeTo(16.3, 1e-9);
  });

  it('is around the first score, not the first session', () => {
    expect(range([null, 5, 9], 3, 1)).to.deep.equal({ from: 3, to: 7 });
  });

  it('is nowhere without a score or a threshold', () => {
    expect(range([null], 3, 1)).to.equal(undefined);
    expect(range([5], null, 1)).to.equal(undefined);
  });
});
