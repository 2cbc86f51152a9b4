import { compared } from '@cairnkit/engine/compared.js';
import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import rcads25Parent from './rcads-25-parent.js';
import rcads25 from './rcads-25.js';
import rcads47Parent from './rcads-47-parent.js';
import rcads47Norms from './rcads-47.norms.js';
import rcads47 from './rcads-47.js';

describe('Reliable change of the RCADS-47', () => {
  // cyp_reliable_change_thresholds of NHSDigital/mental-health-monthly-statistics@7b4d7421838b, in
  // the order of our scales.
  for (const [measure, expected] of [
    [rcads47, [22.95, 13.99, 14.91, 18.29, 16.35, 17.73]],
    [rcads47Parent, [28, 16.63, 18.3, 40.93, 24.06, 22.87]],
  ] as const) {
    it(`is in T-scores, and not known for totals: ${measure.short}`, () => {
      const ours = measure.scales.map(({ reliableChange }) =>
        reliableChange.map(({ scheme, points, unit }) => `${scheme} ${points} ${unit}`).join(),
      );
      const both = expected.map((points) => `nhs-england ${points} t,strict ${points} t`);
      expect(ours).to.deep.equal([...both, '', '']);
    });
  }
});

describe('Scores of the RCADS-47 that need others', () => {
  const often = Object.fromEntries(rcads47.items.map(({ id }) => [id, 2]));
  const without = (...gone: string[]) => {
    const { scores } = result(rcads47, {
      ...often,
      ...Object.fromEntries(gone.map((id) => [id, null])),
    });
    return ['depression', 'panic', 'total-anxiety', 'total'].map((id) => scores[id]!.value);
  };

  // 2 in every item: 20 and 18 of the subscales, 2 × 37 and 2 × 47 of the totals.
  it('are there with two answers missing in each subscale', () => {
    expect(without('q2', 'q6', 'q3', 'q14')).to.deep.equal([20, 18, 74, 94]);
  });

  it('are not there without one of their subscales', () => {
    expect(without('q2', 'q6', 'q11')).to.deep.equal([null, 18, 74, null]);
    expect(without('q3', 'q14', 'q24')).to.deep.equal([20, null, null, null]);
  });

  it('turns halves up: 9 in 8 of 10 items is 11.25, 10 is 12.5', () => {
    const depression = [2, 6, 11, 15, 19, 21, 25, 29]; // q40 and q47 are missing
    const scoreOf = (points: readonly number[]) =>
      result(rcads47, Object.fromEntries(points.map((each, i) => [`q${depression[i]}`, each])))
        .scores['depression']!.value;
    expect(scoreOf([2, 2, 2, 2, 1, 0, 0, 0])).to.equal(11);
    expect(scoreOf([2, 2, 2, 2, 1, 1, 0, 0])).to.equal(13);
  });
});

describe('What the RCADS-47 says of T-scores', () => {
  // Girls in grades 3 and 4: depression 16 is T 65, 19 is T 70 (rcads.norms.test.ts).
  for (const [raw, band] of [
    [15, 'below the borderline threshold'],
    [16, 'borderline clinical threshold'],
    [18, 'borderline clinical threshold'],
    [19, 'above the clinical threshold'],
    [30, 'above the clinical threshold'],
  ] as const) {
    it(`depression ${raw}: ${band}`, () => {
      const items = rcads47.scales.find(({ id }) => id === 'depression')!.items;
      const answers = Object.fromEntries(
        items.map((id, i) => [id, Math.min(3, Math.max(0, raw - 3 * i))]),
      );
      const context = { sex: 'female', grade: 3 } as const;
      const { scores } = compared(rcads47, result(rcads47, answers), rcads47Norms, context);
      const score = scores['depression'];
      expect([score?.value, score?.band]).to.deep.equal([raw, band]);
      if (raw === 30) expect(score?.tShown).to.equal('>80');
    });
  }
});

describe('The risk item of the RCADS', () => {
  for (const [measure, item] of [
    [rcads47, 'q37'],
    [rcads47Parent, 'q37'],
    [rcads25, 'q18'],
    [rcads25Parent, 'q18'],
  ] as const) {
    it(`raises a flag from 1, and no other item does: ${measure.short}`, () => {
      const raised = (answer: number) =>
        result(measure, Object.fromEntries(measure.items.map(({ id }) => [id, answer]))).flags.map(
          (flag) => flag.item,
        );
      expect([0, 1, 3].map(raised)).to.deep.equal([[], [item], [item]]);
    });
  }
});
