import { expect } from 'chai';

import { chartScene } from './chart-scene.js';
import type { CoursePoint } from './course.js';
import { dayText, dayOf } from './calendar-day.js';
import { daysOf } from './day-span.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import { practitionerLevels } from './practitioner-levels.js';
import { readyCourse, type CourseGiven } from './readied.js';
import type { ChartScene } from './scene.js';
import { sceneInside } from './scene-inside.js';
import type { SceneOptions } from './scene-layout.js';
import { madeUpBands, madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

const young = { width: 640, words, inside: sceneInside(words) };
const practitioner = { ...young, inside: sceneInside(words, practitionerLevels(words)) };

/** Scores a week apart, from 6 January 2025; `null` where a session was not scored. */
function weekly(values: readonly (number | null)[]): CoursePoint[] {
  return values.map((value, i) => ({ on: dayText(dayOf(2025, 1, 6 + 7 * i)), value }));
}

function sceneOf(
  values: readonly (number | null)[],
  options: SceneOptions = young,
  parts: Partial<CourseGiven> = {},
): ChartScene {
  const series = [{ by: 'young-person' as const, points: weekly(values), bands: madeUpBands }];
  const given = { name: 'Low mood', scale: madeUpScale, step: 1, series, ...parts };
  return chartScene(readyCourse(given), options);
}

function goalScene(values: readonly number[], options: SceneOptions = young): ChartScene {
  const ratings = weekly(values).map(({ on, value }) => madeUpRating(on, value!));
  const goal = madeUpGoal('g1', { setOn: '2025-01-06', ratings });
  return chartScene(goalCourse(goal, { name: 'Goal 1' }), options);
}

const texts = (labels: readonly { readonly text: string }[] | undefined) =>
  (labels ?? []).map(({ text }) => text).join(' ');

describe('the axis of time', () => {
  it('is a true one: twice the days are twice as far', () => {
    const points = ['2025-01-06', '2025-01-13', '2025-01-27'].map((on) => ({ on, value: 5 }));
    const [a, b, c] = sceneOf([], young, { series: [{ by: 'teacher', points }] }).series[0]!.places;
    expect(c!.x - b!.x).to.be.closeTo(2 * (b!.x - a!.x), 0.2);
  });

  it('is no shorter or longer where clocks change', () => {
    // 30 March 2025 has 23 hours in Britain, 26 October 25.
    for (const month of [3, 10]) {
      const points = [20, 27, 34].map((day) => ({
        on: dayText(dayOf(2025, month, day)),
        value: 5,
      }));
      const [a, b, c] = sceneOf([], young, { series: [{ by: 'teacher', points }] }).series[0]!
        .places;
      expect(c!.x - b!.x).to.be.closeTo(b!.x - a!.x, 0.11);
    }
  });

  it('can be shared by several panels', () => {
    const one = readyCourse({
      name: 'A',
      scale: madeUpScale,
      series: [{ by: 'other', points: weekly([1]) }],
    });
    const two = goalCourse(madeUpGoal('g1', { setOn: '2025-06-30' }), { name: 'Goal 1' });
    const days = daysOf([one, two]);
    const [first] = chartScene(one, { ...young, days }).series[0]!.places;
    const [agreed] = chartScene(two, { ...young, days }).marks;
    expect(first!.x).to.be.lessThan(100);
    expect(agreed!.x).to.be.greaterThan(600);
  });

  it('says the year once for each', () => {
    const points = ['2024-11-04', '2025-03-03'].map((on) => ({ on, value: 5 }));
    const { days } = sceneOf([], young, { series: [{ by: 'teacher', points }] });
    expect(days.map(({ labels }) => texts(labels))).to.deep.equal([
      'Dec 2024',
      'Jan 2025',
      'Feb',
      'Mar',
    ]);
  });

  it('runs from right to left only where asked', () => {
    const scene = (options: Partial<SceneOptions>) => sceneOf([1, 2], { ...young, ...options });
    const goesRight = ({ series: [own] }: ChartScene) => own!.places[1]!.x > own!.places[0]!.x;
    expect(goesRight(scene({ direction: 'rtl' }))).to.equal(true);
    expect(goesRight(scene({ time: 'rtl' }))).to.equal(false);
  });

  it('has no ticks where nothing has a day', () => {
    const scene = sceneOf([]);
    expect(scene.days).to.deep.equal([]);
    expect(scene.series.flatMap(({ places }) => places)).to.deep.equal([]);
  });
});

describe('the axis of scores', () => {
  it('has lines at 0, 5 and 10 for goals, as on paper', () => {
    expect(goalScene([3]).scores.map(({ label }) => label.text)).to.deep.equal(['0', '5', '10']);
  });

  it('has 0 above the base line, on which sessions without a score are marked', () => {
    const { plot, series } = sceneOf([0, null, 0]);
    const [zero, missed] = series[0]!.places;
    expect(missed!.y).to.equal(plot.bottom);
    expect(zero!.y).to.be.lessThan(plot.bottom - 5);
  });
});

describe('lines and markers', () => {
  it('are one point without a line for one score', () => {
    const [own] = sceneOf([0]).series;
    expect(own!.line).to.equal('');
    expect(own!.markers).to.match(/^M/);
  });

  it('break where a session was not scored', () => {
    const [own] = sceneOf([1, 2, null, 3, null, 4]).series;
    expect(own!.line.match(/[ML]/g)?.join('')).to.equal('ML');
    expect(own!.markers.match(/M/g)).to.have.length(4);
    expect(own!.missed.match(/M/g)).to.have.length(2);
  });

  it('leave markers out above 60 scores, but for those that no line touches', () => {
    const many = Array.from({ length: 61 }, (_, i) => i % 10);
    expect(sceneOf(many).series[0]!.markers).to.equal('');
    expect(sceneOf([...many, null, 5]).series[0]!.markers.match(/M/g)).to.have.length(1);
  });

  it('draw 5,000 scores', () => {
    const points = Array.from({ length: 5000 }, (_, i) => {
      return { on: dayText(dayOf(2010, 1, 1 + i)), value: i % 28 };
    });
    const [own] = sceneOf([], young, { series: [{ by: 'teacher', points }] }).series;
    expect(own!.line.match(/[ML]/g)).to.have.length(5000);
  });

  it('lie side by side where people gave the same score on one day', () => {
    const points = weekly([5]);
    const both = ['young-person' as const, 'parent-or-carer' as const];
    const { series } = sceneOf([], young, { series: both.map((by) => ({ by, points })) });
    const [one, two] = series.map(({ places }) => places[0]!);
    expect(two!.x - one!.x).to.be.greaterThan(9);
    expect(two!.y).to.equal(one!.y);
    expect(series.map(({ slot }) => slot)).to.deep.equal([0, 1]);
  });

  it('lie side by side where one person gave a score twice', () => {
    const points = [...weekly([5]), ...weekly([5])];
    const [own] = sceneOf([], young, { series: [{ by: 'young-person', points }] }).series;
    expect(own!.places[1]!.x - own!.places[0]!.x).to.be.greaterThan(9);
  });
});

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

describe('marks', () => {
  const marked = (titles: readonly string[], width = 640) =>
    sceneOf(
      [1, 2, 3, 4],
      { ...young, width },
      {
        events: titles.map((title, i) => ({ on: dayText(dayOf(2025, 1, 6 + 7 * i)), title })),
      },
    );

  it('are labelled at the top of their rules', () => {
    const { marks, plot } = marked(['Exams', 'Moved']);
    expect(marks.map(({ label }) => label?.text)).to.deep.equal(['Exams', 'Moved']);
    for (const { label } of marks) expect(label!.y).to.be.lessThan(plot.top);
  });

  it('become numbers with footnotes where they do not fit', () => {
    const long = 'Began at another school at the other end of the county';
    const { marks, footnotes } = marked([long, 'Exams', long], 320);
    expect(marks.map(({ label }) => label?.text)).to.deep.equal(['1', 'Exams', '2']);
    expect(footnotes).to.deep.equal([
      { label: '1', text: long, on: '2025-01-06' },
      { label: '2', text: long, on: '2025-01-20' },
    ]);
  });

  it('keep the rule where not even a number fits', () => {
    const titles = Array.from({ length: 40 }, (_, i) => `Event ${i}`);
    const scene = sceneOf(
      [1, 2],
      { ...young, width: 320 },
      {
        events: titles.map((title) => ({ on: '2025-01-08', title })),
      },
    );
    expect(scene.marks).to.have.length(40);
  });
});
