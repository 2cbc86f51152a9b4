import { expect } from 'chai';

import { cypOutcome, type ScoreRecord } from './cyp-outcome.js';
import { gas } from './gas.js';
import { classify } from './jacobson-truax.js';
import { OutOfRangeError } from './out-of-range.js';
import { recovery } from './recovery.js';
import { sustainedChange } from './sustained-change.js';
import { madeUp, scale } from './testing/made-up.js';

const source = 'Made up.';

function issuesIn(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof OutOfRangeError) {
      return error.issues.map(({ path, message }) => `${path} ${message}`);
    }
    throw error;
  }
  return [];
}

describe('what statistics say of numbers that they cannot use', () => {
  it('names the score of a course, and what it may be', () => {
    expect(issuesIn(() => recovery({ phq: [28, 0], gad: [0, 1.5] }))).to.deep.equal([
      'phq.0 must be a whole number from 0 to 27 points, not 28',
      'gad.1 must be a whole number from 0 to 21 points, not 1.5',
    ]);
    expect(issuesIn(() => recovery({ phq: 9 as never, gad: [0, 0] }))).to.deep.equal([
      'phq must be a list of the first score and the last, such as [15,8]',
    ]);
  });

  it('names the goal, and that there must be as many scores as weights', () => {
    expect(issuesIn(() => gas({ weights: [1, 2], scores: [0] }))).to.deep.equal([
      'scores must be as many as weights (2), not 1',
    ]);
    expect(issuesIn(() => gas({ weights: [], scores: [] }))).to.deep.equal([
      'weights must be a list with a number for each goal',
    ]);
    expect(issuesIn(() => gas({ weights: [1], scores: 0 as never }))).to.deep.equal([
      'scores must be a list with a number for each goal',
    ]);
  });

  it('names the direction, where it is missing', () => {
    const retest = { pre: 1, post: 1, sd: 1, reliability: 0.5, cutoff: 1 };
    expect(issuesIn(() => classify(retest as never))).to.deep.equal([
      'higherIsBetter is missing; it must be true or false',
    ]);
  });
});

describe('goals of very different weight', () => {
  it('are weighed all the same', () => {
    expect(gas({ weights: [1_000_000, Number.MIN_VALUE], scores: [2, -2] }).T).to.be.closeTo(
      gas({ weights: [1], scores: [2] }).T,
      1e-9,
    );
  });
});

describe('sustained change', () => {
  const points = [{ scheme: 'nhs-england', points: 5, source }];

  it('stands, when the last session had no score', () => {
    const total = scale({ range: { min: 0, max: 40 }, reliableChange: points });
    expect(sustainedChange(total, [20, 10, 10, null]).reliable).to.equal('improvement');
  });

  it('knows the threshold in T-scores before there is a score', () => {
    const total = scale({
      range: { min: -10, max: 10 },
      reliableChange: [{ ...points[0]!, unit: 't' }],
    });
    expect(sustainedChange(total, [], { unit: 't' })).to.include({
      threshold: 5,
      why: 'too-few-scores',
    });
  });
});

describe('an outcome', () => {
  const measure = madeUp({
    scales: [
      { id: 'total', reliableChange: [{ scheme: 'nhs-england', points: 3, source }] },
      { id: 'part', items: ['q1', 'q2'] },
    ],
  });
  const record = (parts: Partial<ScoreRecord>): ScoreRecord => ({
    measure: 'made-up',
    scale: 'total',
    rater: 'self',
    value: 3,
    contact: 1,
    at: '2026-03-01',
    ...parts,
  });
  const problemsIn = (parts: object) =>
    cypOutcome([record(parts)], [measure]).problems.map(
      ({ path, message }) => `${path} ${message}`,
    );

  for (const [what, parts, expected] of [
    ['rater', { rater: 1 }, '0.rater must be text such as self or parent'],
    ['measure', { measure: 'other' }, '0.measure is none of the measures given'],
    ['scale', { scale: 'sum' }, '0.scale must be one of total, part'],
    ['contact', { contact: -1 }, '0.contact must be a whole number, from 0'],
    ['date', { at: 'today' }, '0.at must be a date such as 2026-03-01, or a time with its zone'],
    ['unit', { unit: 'percent' }, '0.unit must be points or t'],
    ['value', { value: 13 }, '0.value must be a number from 0 to 12 points, not 13'],
  ] as const) {
    it(`says what a ${what} must be`, () => {
      expect(problemsIn(parts)).to.deep.equal([expected]);
    });
  }

  it('says why two records of one moment have no order', () => {
    const { problems } = cypOutcome([record({}), record({ value: 6 })], [measure]);
    expect(problems).to.deep.equal([
      {
        path: '1.at',
        message:
          'is the time of record 0 as well, at the same contact; ' +
          'which score came first cannot be known',
      },
    ]);
  });

  it('names the series of a pair, where there is one', () => {
    const two = (parts: Partial<ScoreRecord>) =>
      cypOutcome(
        [record(parts), record({ ...parts, contact: 2, at: '2026-04-01', value: 6 })],
        [measure],
      ).pairs[0]!;
    expect(two({})).not.to.have.property('series');
    expect(two({ series: 'goal-1' })).to.include({ series: 'goal-1' });
  });
});
