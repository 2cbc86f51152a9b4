import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { cypOutcome, type ScoreRecord } from './cyp-outcome.js';
import type { Measure } from './measure.js';
import type { Scale } from './scale.js';

const scale = (id: string, change: Partial<Scale>): Scale => ({
  id,
  title: id,
  items: ['q1', 'q2'],
  source: 'Made up.',
  range: { min: 0, max: 30 },
  direction: 'higher-is-worse',
  missing: { atMost: 1, source: 'Made up.' }, // so that a score may be anything in the range
  rounding: 'none',
  bandSets: [],
  reliableChange: [],
  codes: [],
  ...change,
});
const measure = (id: string, ...scales: Scale[]): Measure => ({ ...phq9, id, scales });
const threshold = (points: number, unit?: 't') => ({
  reliableChange: [{ scheme: 'nhs-england', points, ...(unit ? { unit } : {}), source: 'Theirs.' }],
});

const sdq = measure(
  'sdq-self',
  scale('emotional', { range: { min: 0, max: 10 }, ...threshold(4) }),
  scale('prosocial', {
    range: { min: 0, max: 10 },
    direction: 'higher-is-better',
    ...threshold(4),
  }),
  scale('total', { range: { min: 0, max: 40 } }),
);
const rcads47 = measure('rcads-47', scale('depression', threshold(17.73, 't')));
const rcads25 = measure('rcads-25', scale('depression', threshold(17.73, 't')));
const gbo = measure(
  'gbo',
  scale('goal', { range: { min: 0, max: 10 }, direction: 'higher-is-better', ...threshold(3) }),
);
const measures = [phq9, gad7, sdq, rcads47, rcads25, gbo];

/** `of` is `measure.scale`; one score for each contact in turn, `null` where there was none. */
function records(of: string, rater: string, ...values: (number | null)[]): ScoreRecord[] {
  const [name = '', part = ''] = of.split('.');
  return values.map((value, i) => {
    const at = `2026-01-${String(10 + i)}`;
    return { measure: name, scale: part, rater, value, contact: i + 1, at };
  });
}
const raters = (...all: ScoreRecord[][]) => cypOutcome(all.flat(), measures).raters;

describe('cypOutcome', () => {
  it('pairs the first valid score with the last, and judges the pair', () => {
    const found = cypOutcome(records('phq-9.total', 'self', 15, 20, null, 9), measures);
    expect(found.problems).to.deep.equal([]);
    expect(found.raters).to.deep.equal({ self: { outcome: 'improved' } });
    expect(found.pairs).to.have.length(1);
    expect(found.pairs[0]).to.deep.include({
      measure: 'phq-9',
      scale: 'total',
      rater: 'self',
      unit: 'points',
      first: { value: 15, at: '2026-01-10' },
      last: { value: 9, at: '2026-01-13' },
    });
    expect(found.pairs[0]?.change).to.include({ change: -6, reliable: 'improvement' });
  });

  it('leaves out what came before the first contact, and needs the last at the second', () => {
    const [before, one, two] = records('phq-9.total', 'self', 25, 15, 15) as [
      ScoreRecord,
      ScoreRecord,
      ScoreRecord,
    ];
    const early = { ...before, contact: 0 };
    expect(raters([early, { ...one, contact: 1 }, { ...two, contact: 2 }])).to.deep.equal({
      self: { outcome: 'no-change' },
    });
    const none = { self: { outcome: null, why: 'no-pair' } };
    expect(raters([early, { ...one, contact: 1 }, { ...two, contact: 1 }])).to.deep.equal(none);
    expect(raters([early, { ...one, contact: 3 }])).to.deep.equal(none);
    expect(
      raters([
        { ...one, contact: 2 },
        { ...two, contact: 2 },
      ]),
    ).to.deep.equal({
      self: { outcome: 'no-change' },
    });
  });

  it('takes 0 for a score, and null for none', () => {
    expect(raters(records('gbo.goal', 'self', 0, 3))).to.deep.equal({
      self: { outcome: 'improved' },
    });
    expect(raters(records('gbo.goal', 'self', null, 0, 3)).self?.outcome).to.equal('improved');
    expect(raters(records('gbo.goal', 'self', 3, null)).self?.why).to.equal('no-pair');
  });

  it('needs one improvement and no deterioration', () => {
    const better = records('phq-9.total', 'self', 15, 5);
    const same = records('gad-7.total', 'self', 10, 10);
    const worse = records('sdq-self.emotional', 'self', 2, 6);
    expect(raters(better, same).self?.outcome).to.equal('improved');
    expect(raters(better, worse).self?.outcome).to.equal('deteriorated');
    expect(raters(same).self?.outcome).to.equal('no-change');
    expect(raters(same, worse).self?.outcome).to.equal('deteriorated');
  });

  it('keeps raters apart, in the order of their first record', () => {
    const parent = records('sdq-self.emotional', 'parent', 2, 6);
    const self = records('sdq-self.emotional', 'self', 6, 2);
    expect(Object.entries(raters(parent, self))).to.deep.equal([
      ['parent', { outcome: 'deteriorated' }],
      ['self', { outcome: 'improved' }],
    ]);
    const half = { ...self[1]!, rater: 'clinician' };
    expect(raters([self[0]!, half])).to.deep.equal({
      self: { outcome: null, why: 'no-pair' },
      clinician: { outcome: null, why: 'no-pair' },
    });
  });

  it('calls more prosocial behaviour better', () => {
    expect(raters(records('sdq-self.prosocial', 'self', 2, 6)).self?.outcome).to.equal('improved');
  });

  it('never compares an RCADS-47 with an RCADS-25, nor points with T-scores', () => {
    const t = (of: string, value: number, i: number): ScoreRecord => ({
      ...records(of, 'self', null, null)[i]!,
      value,
      unit: 't',
    });
    const [long, short] = ['rcads-47.depression', 'rcads-25.depression'] as const;
    expect(raters([t(long, 80, 0), t(short, 50, 1)]).self?.why).to.equal('no-pair');
    expect(raters([t(long, 80, 0), t(long, 50, 1)]).self?.outcome).to.equal('improved');
    const raw = records(long, 'self', 25, 5);
    expect(raters(raw).self, 'a T threshold does not judge points').to.deep.equal({
      outcome: null,
      why: 'no-threshold',
    });
    expect(raters([raw[0]!, t(long, 5, 1)]).self?.why).to.equal('no-pair');
  });

  it('lets scales without a threshold stand aside', () => {
    const total = records('sdq-self.total', 'self', 30, 5);
    expect(raters(total).self).to.deep.equal({ outcome: null, why: 'no-threshold' });
    const same = records('gad-7.total', 'self', 10, 10);
    expect(raters(total, same).self).to.deep.equal({ outcome: 'no-change' });
  });

  it('judges each goal for itself', () => {
    const goal = (series: string, ...values: number[]) =>
      records('gbo.goal', 'self', ...values).map((each) => ({ ...each, series }));
    expect(raters(goal('1', 2, 6), goal('2', 5, 4)).self?.outcome).to.equal('improved');
    expect(raters(goal('1', 2, 6), goal('2', 5, 2)).self?.outcome).to.equal('deteriorated');
    expect(cypOutcome(goal('1', 2, 6), measures).pairs[0]).to.include({ series: '1' });
  });

  it('tells what it left out, and goes on without it', () => {
    const good = records('phq-9.total', 'self', 15, 9);
    const bad: [change: object, path: string][] = [
      [{ value: 28 }, 'value'],
      [{ value: NaN }, 'value'],
      [{ value: 9.5 }, 'value'],
      [{ value: '9' }, 'value'],
      [{ measure: 'phq-8' }, 'measure'],
      [{ scale: 'anxiety' }, 'scale'],
      [{ contact: -1 }, 'contact'],
      [{ contact: 1.5 }, 'contact'],
      [{ at: '01/03/2026' }, 'at'],
      [{ unit: 'z' }, 'unit'],
      [{ rater: 7 }, 'rater'],
    ];
    for (const [change, path] of bad) {
      const all = [...good, { ...good[1]!, at: '2026-05-01', ...change } as ScoreRecord];
      const { problems, raters: found } = cypOutcome(all, measures);
      expect(problems.map((problem) => problem.path)).to.deep.equal([`2.${path}`]);
      expect(found).to.deep.equal({ self: { outcome: 'improved' } });
    }
  });

  it('tells what is no record, and goes on', () => {
    for (const none of [null, undefined, 7, 'phq-9']) {
      const all = [none as never, ...records('phq-9.total', 'self', 15, 9)];
      expect(cypOutcome(all, measures)).to.deep.include({
        raters: { self: { outcome: 'improved' } },
        problems: [{ path: '0', message: 'must be an object' }],
      });
    }
  });

  it('makes nothing of nothing', () => {
    expect(cypOutcome([], measures)).to.deep.equal({ raters: {}, pairs: [], problems: [] });
  });
});
