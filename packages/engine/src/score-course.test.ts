import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import wsas from '@cairnkit/instruments/wsas.js';
import { expect } from 'chai';

import { compared } from './compared.js';
import { rawResult } from './raw.js';
import { scoreCourse } from './score-course.js';
import type { Scores } from './score.js';
import type { StoredResult } from './stored-scores.js';

const score = (value: number | null, parts = {}) => ({
  value,
  prorated: false,
  answered: 9,
  items: 9,
  ...parts,
});

/** A result of the PHQ-9, unless told otherwise. */
function stored(on: string, value: number | null, parts: Partial<StoredResult> = {}): StoredResult {
  return { measure: 'phq-9@1.0.0', on, scores: { total: score(value) }, ...parts };
}

const values = (course: ReturnType<typeof scoreCourse>) =>
  course.series.map(({ points }) => points.map(({ value }) => value));

describe('scoreCourse', () => {
  it('draws one scale of one measure, and passes others over', () => {
    const results = [
      stored('2026-03-02', 15),
      { ...stored('2026-03-02', 9), measure: 'gad-7@1.0.0' },
      stored('2026-03-09', 0),
    ];
    const course = scoreCourse([phq9], results, { scale: 'total' });
    expect(course).to.include({ name: phq9.scales[0]!.title, unit: 'points', step: 1 });
    expect(course.direction).to.equal('higher-is-worse');
    expect(values(course)).to.deep.equal([[15, 0]]);
    expect(course.series[0]!.bands!.map(({ from }) => from)).to.deep.equal([0, 5, 10, 15, 20]);
    expect(course.problems).to.deep.equal([]);
  });

  it('breaks the line where a form could not be scored', () => {
    const results = [stored('2026-03-02', 15), stored('2026-03-09', null), stored('2026-03-16', 9)];
    expect(values(scoreCourse([phq9], results, { scale: 'total' }))).to.deep.equal([[15, null, 9]]);
  });

  it('knows what was made up for missing answers', () => {
    const scores = { total: score(10.125, { prorated: true }) };
    const { series } = scoreCourse([phq9], [stored('2026-03-02', 0, { scores })], {
      scale: 'total',
    });
    expect(series[0]!.points[0]).to.include({ value: 10.125, prorated: true });
  });

  it('throws where a measure has no such scale, and where there is no measure', () => {
    expect(() => scoreCourse([phq9], [], { scale: 'depression' })).to.throw(RangeError, 'phq-9');
    expect(() => scoreCourse([], [], { scale: 'total' })).to.throw(RangeError);
  });

  it('leaves out another major version, and takes a minor one', () => {
    const results = [
      stored('2026-03-02', 15, { measure: 'phq-9@2.0.0' }),
      stored('2026-03-09', 12, { measure: 'phq-9@1.7.3' }),
      stored('2026-03-16', 11, { measure: 'phq-9' }),
    ];
    const course = scoreCourse([phq9], results, { scale: 'total' });
    expect(values(course)).to.deep.equal([[12]]);
    expect(course.problems.map(({ path }) => path)).to.deep.equal([
      'results.0.measure',
      'results.2.measure',
    ]);
  });

  it('tells scores and days that cannot be, by their place in the results', () => {
    const results = [
      { ...stored('2026-03-02', 15), measure: 'gad-7@1.0.0' },
      stored('2026-03-02', 28),
      stored('2026-02-30', 20),
      stored('2026-03-09', 9),
    ];
    const course = scoreCourse([phq9], results, { scale: 'total' });
    expect(values(course)).to.deep.equal([[9]]);
    expect(course.problems.map(({ path }) => path)).to.deep.equal([
      'results.1.scores.total.value',
      'results.2.on',
    ]);
  });
});

describe('the day of a result', () => {
  const dayOf = (completedAt: string, timeZone?: string) => {
    const result = { measure: 'phq-9@1.0.0', completedAt, scores: stored('', 5).scores };
    const { series, problems } = scoreCourse([phq9], [result], { scale: 'total', timeZone });
    return series[0]?.points[0]?.on ?? problems[0]?.path;
  };

  it('is that of the moment in Britain', () => {
    expect(dayOf('2026-07-01T23:30:00Z')).to.equal('2026-07-02'); // summer time
    expect(dayOf('2026-01-01T23:30:00Z')).to.equal('2026-01-01');
    expect(dayOf('2026-07-02T00:30:00+01:00')).to.equal('2026-07-02');
  });

  it('is that of another time zone where one is named', () => {
    expect(dayOf('2026-07-01T23:30:00Z', 'America/New_York')).to.equal('2026-07-01');
    expect(dayOf('2026-07-01T23:30:00Z', 'Pacific/Auckland')).to.equal('2026-07-02');
  });

  it('is the day itself where that is all there is', () => {
    expect(dayOf('2026-07-01', 'Pacific/Auckland')).to.equal('2026-07-01');
  });

  it('is nothing where the moment is none', () => {
    expect(dayOf('soon')).to.equal('results.0.completedAt');
    expect(dayOf('2026-07-01T23:30:00')).to.equal('results.0.completedAt');
  });
});

describe('T-scores', () => {
  const girl = { age: 12, sex: 'female', ageRule: 'nhs-england' } as const;
  const result = (on: string, raw: number): StoredResult => {
    const { scores } = compared(
      rcads47,
      rawResult(rcads47, { depression: raw }),
      rcads47Norms,
      girl,
    );
    return { measure: 'rcads-47@1.0.0', on, scores: scores as unknown as Scores };
  };
  const results = [result('2026-03-02', 30), result('2026-05-04', 12)];

  it('are drawn as they were stored, and told as they were printed', () => {
    const { series, unit, step } = scoreCourse([rcads47], results, {
      scale: 'depression',
      unit: 't',
      norms: [rcads47Norms],
    });
    expect({ unit, step }).to.deep.equal({ unit: 't', step: undefined });
    // docs/guides/score.md: 12 points of a girl of 12 are T 60.5115…, printed 61.
    expect(series[0]!.points.map(({ shown }) => shown)).to.deep.equal(['>80', '61']);
    expect(series[0]!.points[1]!.value).to.be.closeTo(60.5115, 0.0001);
    expect(series[0]!.bands!.map(({ from }) => from)).to.deep.equal([0, 65, 70]);
  });

  it('stay away where raw scores are drawn', () => {
    const { series, unit } = scoreCourse([rcads47], results, { scale: 'depression' });
    expect(unit).to.equal('points');
    expect(series[0]!.points.map(({ value, shown }) => [value, shown])).to.deep.equal([
      [30, undefined],
      [12, undefined],
    ]);
  });

  it('leave out results that have none', () => {
    const without = { ...results[0]!, scores: { depression: score(9) } };
    const course = scoreCourse([rcads47], [without, results[1]!], {
      scale: 'depression',
      unit: 't',
    });
    expect(course.series[0]!.points).to.have.length(1);
    expect(course.problems).to.deep.equal([
      { path: 'results.0.scores.depression', message: 'has no T-score' },
    ]);
  });
});

describe('several measures', () => {
  it('are child and parent side by side, each with thresholds of their own', () => {
    const result = (measure: string, value: number) => {
      return { measure, on: '2026-03-02', scores: { depression: score(value) } };
    };
    const results = [result('rcads-47-parent@1.0.0', 9), result('rcads-47@1.0.0', 12)];
    const { series } = scoreCourse([rcads47, rcads47Parent], results, { scale: 'depression' });
    expect(series.map(({ by, points }) => [by, points[0]!.value])).to.deep.equal([
      ['young-person', 12],
      ['parent-or-carer', 9],
    ]);
    // NHSDigital/mental-health-monthly-statistics@7b4d7421838b: depression, in T.
    expect(series.map(({ scale }) => scale.reliableChange[0]?.points)).to.deep.equal([
      17.73, 22.87,
    ]);
  });
});

describe('scores without an item that did not apply', () => {
  const [scale] = wsas.scales;
  const range = { min: 0, max: 32 };
  const result = (on: string, value: number, parts = {}) => {
    return { measure: 'wsas@1.0.0', on, scores: { [scale!.id]: score(value, parts) } };
  };
  const course = (results: readonly StoredResult[]) =>
    scoreCourse([wsas], results, { scale: scale!.id });

  it('are drawn on their own range where most are such', () => {
    const own = course([result('2026-03-02', 20, { range }), result('2026-03-09', 18, { range })]);
    expect(own.series[0]!.scale.range).to.deep.equal(range);
    expect(own.series[0]!.bands).to.equal(undefined);
    expect(own.problems).to.deep.equal([]);
  });

  it('are left out and told where others have another range', () => {
    const mixed = course([
      result('2026-03-02', 20),
      result('2026-03-09', 18, { range }),
      result('2026-03-16', 17),
    ]);
    expect(values(mixed)).to.deep.equal([[20, 17]]);
    expect(mixed.problems.map(({ message }) => message)).to.deep.equal([
      'runs from 0 to 32, because an item did not apply, but others from 0 to 40',
    ]);
  });
});

describe('the step of a scale', () => {
  it('is a point for forms of whole points', () => {
    expect(scoreCourse([gad7], [], { scale: 'total' }).step).to.equal(1);
  });
});
