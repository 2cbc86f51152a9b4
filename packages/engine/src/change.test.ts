import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { changeProblems, reliableChange, type Change } from './change.js';
import { OutOfRangeError } from './out-of-range.js';
import type { Scale } from './scale.js';

const worse: Scale = {
  id: 'total',
  title: 'Total',
  items: ['q1', 'q2', 'q3', 'q4'],
  source: 'Made up.',
  range: { min: 0, max: 40 },
  direction: 'higher-is-worse',
  missing: { atMost: 0, source: 'Made up.' },
  rounding: 'none',
  bandSets: [],
  reliableChange: [
    { scheme: 'nhs-england', points: 6.6, source: 'Theirs.' },
    { scheme: 'strict', points: 6.55, source: 'Unrounded.' },
  ],
  codes: [],
};
const better: Scale = { ...worse, direction: 'higher-is-better' };
const inT: Scale = {
  ...worse,
  reliableChange: [{ scheme: 'nhs-england', points: 17.73, unit: 't', source: 'In T.' }],
};
const cased: Scale = {
  ...worse,
  caseness: [
    { scheme: 'other', from: 1, source: 'Not this.' },
    { scheme: 'talking-therapies', from: 10, source: 'That one.' },
  ],
};

describe('reliableChange', () => {
  it('tells everything about a change, in the order of the contract', () => {
    const found = reliableChange(cased, { from: 20, to: 9 });
    expect(JSON.stringify(found)).to.equal(
      '{"change":-11,"threshold":6.6,"direction":"better","reliable":"improvement",' +
        '"caseness":{"from":true,"to":false},"recovery":true,"source":"Theirs.; caseness: That one."}',
    );
  });

  for (const [from, to, direction, reliable] of [
    [20, 13.4, 'better', 'improvement'],
    [20, 13.5, 'better', 'none'],
    [13.4, 20, 'worse', 'deterioration'],
    [9.8, 16.4, 'worse', 'deterioration'], // 6.599999999999998 in binary
    [23.5, 30.1, 'worse', 'deterioration'],
    [20, 20, 'none', 'none'],
    [40, 0, 'better', 'improvement'],
    [0, 40, 'worse', 'deterioration'],
  ] as const) {
    it(`calls ${from} to ${to} ${direction}, reliably: ${reliable}`, () => {
      expect(reliableChange(worse, { from, to })).to.include({ direction, reliable });
    });
  }

  it('turns round where higher is better', () => {
    expect(reliableChange(better, { from: 10, to: 20 })).to.include({
      change: 10,
      direction: 'better',
      reliable: 'improvement',
    });
    expect(reliableChange(better, { from: 20, to: 10 })).to.include({
      direction: 'worse',
      reliable: 'deterioration',
    });
  });

  it('follows the scheme that is named', () => {
    const scores = { from: 6.56, to: 0 };
    expect(reliableChange(worse, scores).reliable).to.equal('none');
    expect(reliableChange(worse, { ...scores, scheme: 'nhs-england' }).reliable).to.equal('none');
    expect(reliableChange(worse, { ...scores, scheme: 'strict' })).to.include({
      threshold: 6.55,
      reliable: 'improvement',
      source: 'Unrounded.',
    });
  });

  const silent: [what: string, scale: Scale, query: object, why: string][] = [
    ['no scheme of that name', worse, { scheme: 'none-such' }, 'no-threshold'],
    ['no threshold at all', { ...worse, reliableChange: [] }, {}, 'no-threshold'],
    ['a threshold in T only', inT, {}, 'threshold-is-in-t'],
    ['a threshold in points only', worse, { unit: 't' }, 'threshold-is-in-points'],
  ];
  for (const [what, scale, query, why] of silent) {
    it(`says no more than the direction where there is ${what}`, () => {
      expect(reliableChange(scale, { from: 0, to: 40, ...query })).to.deep.equal({
        change: 40,
        threshold: null,
        direction: 'worse',
        reliable: null,
        source: null,
        why,
      });
    });
  }

  it('judges T-scores by T thresholds, beyond the range of raw scores', () => {
    const found = reliableChange(inT, { from: 82.73, to: 65, unit: 't' });
    expect(found).to.include({ change: -17.73, threshold: 17.73, reliable: 'improvement' });
  });

  it('knows cases at the caseness score and beyond, on the side that is ill', () => {
    const at = (from: number, to: number) => reliableChange(cased, { from, to });
    expect(at(10, 9)).to.deep.include({ caseness: { from: true, to: false }, recovery: true });
    expect(at(9, 9)).to.deep.include({ caseness: { from: false, to: false }, recovery: false });
    expect(at(10, 10)).to.deep.include({ caseness: { from: true, to: true }, recovery: false });
    expect(at(9, 10)).to.deep.include({ caseness: { from: false, to: true }, recovery: false });
    const up = reliableChange({ ...cased, direction: 'higher-is-better' }, { from: 10, to: 11 });
    expect(up).to.deep.include({ caseness: { from: true, to: false }, recovery: true });
    expect(reliableChange(worse, { from: 20, to: 0 })).not.to.have.any.keys('caseness', 'recovery');
    const t = reliableChange(cased, { from: 20, to: 0, unit: 't' });
    expect(t, 'it is in points').not.to.have.any.keys('caseness', 'recovery');
  });

  for (const bad of [NaN, Infinity, -1, 40.1, '20', null, undefined]) {
    it(`throws a RangeError for ${String(bad)} (${typeof bad}), naming it and the unit`, () => {
      const query = { from: 20, to: bad as number };
      expect(() => reliableChange(worse, query))
        .to.throw(OutOfRangeError, /^to .*a number from 0 to 40 points/)
        .that.is.an.instanceOf(RangeError);
      expect(changeProblems(worse, query).map(({ path }) => path)).to.deep.equal(['to']);
    });
  }

  it('has no problems where it will not throw', () => {
    expect(changeProblems(worse, { from: 0, to: 40 })).to.deep.equal([]);
    expect(changeProblems(worse, { from: 82, to: 65, unit: 't' })).to.deep.equal([]);
    expect(changeProblems(worse, { from: 'x', to: 301, unit: 't' })).to.deep.equal([
      { path: 'from', message: 'must be a number from 0 to 300 in T-scores, not text' },
      { path: 'to', message: 'must be a number from 0 to 300 in T-scores, not 301' },
    ]);
  });
});

describe('reliableChange with the figures of NHS England', () => {
  const total = (measure: { scales: Scale[] }) => measure.scales[0]!;
  for (const [what, scale, from, to, scheme, reliable] of [
    ['PHQ-9 by 6', total(phq9), 15, 9, undefined, 'improvement'],
    ['PHQ-9 by 5', total(phq9), 15, 10, undefined, 'none'],
    ['PHQ-9 by 6, strict', total(phq9), 15, 9, 'strict', 'improvement'],
    ['GAD-7 by 4', total(gad7), 10, 14, undefined, 'deterioration'],
    ['GAD-7 by 4, strict (4.22)', total(gad7), 10, 14, 'strict', 'none'],
    ['GAD-7 by 5, strict', total(gad7), 10, 15, 'strict', 'deterioration'],
  ] as const) {
    it(`calls ${what}: ${reliable}`, () => {
      expect(reliableChange(scale, { from, to, scheme }).reliable).to.equal(reliable);
    });
  }
});

describe('reliableChange, whatever the scores', () => {
  const score = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
  const scale = fc.constantFrom(worse, better, cased);
  const opposite = { improvement: 'deterioration', deterioration: 'improvement', none: 'none' };
  const size = ({ reliable }: Change) => (reliable === 'none' ? 0 : 1);

  it('is the mirror image when from and to are swapped', () => {
    fc.assert(
      fc.property(scale, score, score, (of, from, to) => {
        const there = reliableChange(of, { from, to });
        const back = reliableChange(of, { from: to, to: from });
        expect(back.change).to.equal(0 - there.change);
        expect(back.reliable).to.equal(opposite[there.reliable!]);
      }),
    );
  });

  it('never calls a bigger change less reliable', () => {
    fc.assert(
      fc.property(scale, score, score, score, (of, from, one, other) => {
        const [near, far] = [one, other].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
        const small = reliableChange(of, { from, to: near! });
        const big = reliableChange(of, { from, to: far! });
        expect(size(big)).to.be.at.least(size(small));
      }),
    );
  });

  it('calls reliable only what goes in that direction', () => {
    fc.assert(
      fc.property(scale, score, score, (of, from, to) => {
        const { direction, reliable } = reliableChange(of, { from, to });
        if (reliable === 'improvement') expect(direction).to.equal('better');
        if (reliable === 'deterioration') expect(direction).to.equal('worse');
      }),
    );
  });
});
