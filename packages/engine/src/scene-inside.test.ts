import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import type { ChartScene } from './scene.js';
import { madeUpBands, madeUpScale } from './testing/arbitrary-course.js';
import { goalScene, practitioner, sceneOf, texts, weekly, young } from './testing/made-up-scene.js';

describe('names of respondents', () => {
  const series = [
    { by: 'young-person' as const, points: weekly([5, 6, 7]) },
    { by: 'parent-or-carer' as const, points: weekly([5, 6, 7]) },
  ];

  it('stand at the ends of their lines, each with its marker', () => {
    const scene = sceneOf([], young, { series });
    expect(scene.series.map(({ label }) => label?.text)).to.deep.equal([
      'Young person',
      'Parent or carer',
    ]);
    for (const { label, key } of scene.series) {
      expect(label!.x).to.be.greaterThan(scene.plot.right);
      expect(key).to.match(/^M/);
    }
  });

  it('stand in the plot where there is no room beside it', () => {
    const scene = sceneOf([], { ...young, width: 320 }, { series });
    for (const { label } of scene.series) expect(label!.x).to.be.lessThan(scene.plot.right);
  });

  it('are left out where there is one', () => {
    expect(sceneOf([5, 6]).series[0]!.label).to.equal(undefined);
  });
});

describe('ordinary ups and downs', () => {
  /** Which of these scores lie in the band. */
  const within = ({ ordinary, series }: ChartScene) =>
    series[0]!.places.map(({ y }) => y >= ordinary!.box.top && y <= ordinary!.box.bottom);

  it('are 2 points either way for a goal, because 3 are reliable', () => {
    expect(within(goalScene([5, 7, 8, 3, 2]))).to.deep.equal([true, true, false, true, false]);
  });

  it('are shown to a young person as well, in words without a verdict', () => {
    expect(texts(goalScene([5, 6]).ordinary?.labels)).to.equal('could be ordinary ups and downs');
  });

  it('do not go beyond the scale', () => {
    const { ordinary, scores } = goalScene([9, 10]);
    expect(ordinary!.box.top).to.equal(scores.at(-1)!.y);
  });

  it('are not drawn where no threshold is published, or there is no score', () => {
    const scale = { ...madeUpScale, reliableChange: [] };
    expect(sceneOf([5, 6], young, { scale }).ordinary).to.equal(undefined);
    expect(sceneOf([null]).ordinary).to.equal(undefined);
  });
});

describe('what practitioners see', () => {
  it('are bands, half way between scores', () => {
    const { bands, scores, plot } = sceneOf([21, 9], practitioner);
    expect(bands.map(({ labels }) => texts(labels))).to.deep.equal([
      'low',
      'mild',
      'moderate',
      'severe',
    ]);
    expect(bands[0]!.box.bottom).to.equal(plot.bottom);
    expect(bands[3]!.box.top).to.equal(plot.top);
    // The line of CamCOPS for a band from 20 is at 19.5: below the 20 of the axis.
    expect(bands[3]!.box.bottom).to.be.greaterThan(scores[2]!.y);
    expect(bands[3]!.box.bottom - scores[2]!.y).to.be.lessThan(5);
  });

  // ucam-department-of-psychiatry/camcops@56a303e1d783, get_trackers of phq9.py.
  it('has the lines of CamCOPS for the PHQ-9: 4.5, 9.5, 14.5 and 19.5', () => {
    const [scale] = phq9.scales;
    const points = weekly([21, 9]);
    const series = [{ by: 'young-person' as const, points, bands: scale!.bandSets[0]!.bands }];
    const { bands, cutOffs, scores } = sceneOf([], practitioner, { scale: scale!, series });
    const [lowest, highest] = [scores[0]!.y, scores.at(-1)!.y];
    const scoreAt = (y: number) => Math.round(((lowest - y) / (lowest - highest)) * 270) / 10;
    expect(bands.slice(1).map(({ box }) => scoreAt(box.bottom))).to.deep.equal([
      4.5, 9.5, 14.5, 19.5,
    ]);
    expect(cutOffs.map(({ y }) => scoreAt(y))).to.deep.equal([9.5]);
  });

  it('is the cut-off', () => {
    expect(sceneOf([21, 9], practitioner).cutOffs.map(({ labels }) => texts(labels))).to.deep.equal(
      ['caseness: 10 or more'],
    );
  });

  it('is neither where respondents have different ones', () => {
    const other = { ...madeUpScale, caseness: [] };
    const { bands, cutOffs } = sceneOf([], practitioner, {
      series: [
        { by: 'young-person', points: weekly([5]), bands: madeUpBands },
        { by: 'parent-or-carer', points: weekly([5]), scale: other },
      ],
    });
    expect([bands, cutOffs]).to.deep.equal([[], []]);
  });

  it('is that there is no room for a bigger change', () => {
    expect(texts(goalScene([8, 9], practitioner).remarks)).to.equal(
      'no room to show a bigger change',
    );
    expect(texts(goalScene([7, 9], practitioner).remarks)).to.equal('');
    expect(texts(sceneOf([5, 4], practitioner).remarks)).to.equal(
      'no room to show a bigger change',
    );
    expect(texts(sceneOf([6, 4], practitioner).remarks)).to.equal('');
  });
});
