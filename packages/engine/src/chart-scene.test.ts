import { expect } from 'chai';

import { dayOf, dayText } from './calendar-day.js';
import { chartScene } from './chart-scene.js';
import { daysOf } from './day-span.js';
import { goalCourse } from './goal-course.js';
import { readyCourse } from './readied.js';
import type { SceneOptions } from './scene-layout.js';
import type { ChartScene } from './scene.js';
import { madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal } from './testing/made-up-goals.js';
import { goalScene, sceneOf, texts, weekly, young } from './testing/made-up-scene.js';

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
