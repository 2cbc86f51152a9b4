import ors from '@cairnkit/instruments/ors.js';
import phq4 from '@cairnkit/instruments/phq-4.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';
import who5 from '@cairnkit/instruments-nc/who-5.js';
import { expect } from 'chai';

import type { Measure } from './measure.js';
import { scoreStep } from './score-step.js';
import { madeUp } from './testing/made-up.js';

const step = (measure: Measure, id: string) =>
  scoreStep(
    measure,
    measure.scales.find((scale) => scale.id === id)!,
  );

describe('scoreStep', () => {
  for (const [name, measure, scale, expected] of [
    ['sums of whole points', phq4, 'anxiety', 1],
    ['sums of such sums', phq4, 'total', 1],
    ['lines measured in millimetres', ors, 'total', 0.1],
    ['percentages of 25 points', who5, 'percentage', 4],
    ['scores read off a table', swemwbs, 'metric', undefined],
    ['means', madeUp({ scales: [{ combine: 'mean' }] }), 'total', undefined],
    [
      'answers that count halves',
      madeUp({ scales: [{ recode: [{ items: ['q1'], points: [[0, 0.5]], source: 'Made up.' }] }] }),
      'total',
      undefined,
    ],
  ] as const) {
    it(`is ${expected} for ${name}`, () => {
      expect(step(measure, scale)).to.equal(expected);
    });
  }
});
