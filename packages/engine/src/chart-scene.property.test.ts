import { expect } from 'chai';
import fc from 'fast-check';

import { chartScene } from './chart-scene.js';
import { englishChartWords as words } from './english-chart-words.js';
import { practitionerLevels } from './practitioner-levels.js';
import { readyCourse } from './readied.js';
import type { ReadyCourse } from './ready-course.js';
import type { ChartScene, SceneText } from './scene.js';
import { sceneInside } from './scene-inside.js';
import type { SceneOptions } from './scene-layout.js';
import { arbitraryCourse } from './testing/arbitrary-course.js';

/** Wider than any sans-serif face is on average: nothing that fits by this ruler is cut off. */
const textWidth = (text: string) => text.length * 9;

const arbitraryOptions = fc.record({
  width: fc.integer({ min: 160, max: 1600 }),
  isPractitioner: fc.boolean(),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  time: fc.constantFrom('ltr' as const, 'rtl' as const),
});

type Given = typeof arbitraryOptions extends fc.Arbitrary<infer T> ? T : never;

const optionsOf = ({ isPractitioner, ...rest }: Given): SceneOptions => ({
  ...rest,
  words,
  textWidth,
  inside: sceneInside(words, isPractitioner ? practitionerLevels(words) : undefined),
});

/** A course, its scene, and for whom it is. */
const arbitraryScene = fc.tuple(arbitraryCourse, arbitraryOptions).map(([given, options]) => {
  const course = readyCourse(given);
  return { course, options, scene: chartScene(course, optionsOf(options)) };
});

const textsIn = (scene: ChartScene): readonly SceneText[] => [
  ...scene.scores.map(({ label }) => label),
  ...scene.days.flatMap(({ labels }) => labels),
  ...scene.marks.flatMap(({ label }) => label ?? []),
  ...[...scene.bands, ...scene.cutOffs].flatMap(({ labels }) => labels),
  ...(scene.ordinary?.labels ?? []),
  ...scene.remarks,
  ...scene.series.flatMap(({ label }) => label ?? []),
];

/** From the left to the right edge of a text. */
function extent({ x, text, anchor }: SceneText, direction: 'ltr' | 'rtl') {
  const width = textWidth(text);
  if (anchor === 'middle') return [x - width / 2, x + width / 2] as const;
  return (anchor === 'start') === (direction === 'ltr')
    ? ([x, x + width] as const)
    : ([x - width, x] as const);
}

/** Texts that lie over one another, by more than the air around letters. */
function collisions(texts: readonly SceneText[], direction: 'ltr' | 'rtl') {
  return texts.flatMap((one, i) => {
    const [left, right] = extent(one, direction);
    return texts
      .slice(i + 1)
      .filter((other) => {
        const [from, to] = extent(other, direction);
        return left < to - 1 && from < right - 1 && Math.abs(one.y - other.y) < 15;
      })
      .map((other) => `${one.text} / ${other.text}`);
  });
}

const scoredRuns = ({ series }: ReadyCourse) =>
  series.map(({ points }) => {
    const marks = points.map(({ value }) => (value === null ? ' ' : 'x')).join('');
    return marks.split(/ +/).filter((run) => run.length > 1).length;
  });

const count = (path: string, command: string) => path.split(command).length - 1;

describe('chartScene, whatever the course', () => {
  it('draws every point inside the plot', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene: { plot, series } }) => {
        for (const { x, y } of series.flatMap(({ places }) => places)) {
          expect(x).to.be.within(plot.left, plot.right);
          expect(y).to.be.within(plot.top, plot.bottom);
        }
      }),
    );
  });

  it('has the plot inside the drawing, and every level inside the plot', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene }) => {
        const { plot, width, height } = scene;
        expect(plot.left).to.be.within(0, plot.right);
        expect(plot.right).to.be.at.most(width);
        expect(plot.bottom).to.be.at.most(height);
        for (const { box } of [...scene.bands, ...(scene.ordinary ? [scene.ordinary] : [])]) {
          expect(box.top).to.be.within(plot.top, box.bottom);
          expect(box.bottom).to.be.at.most(plot.bottom);
        }
        for (const { x, top } of scene.marks) {
          expect(x).to.be.within(plot.left, plot.right);
          expect(top).to.be.within(0, plot.top);
        }
      }),
    );
  });

  it('writes nothing outside the drawing', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene, options: { direction } }) => {
        for (const text of textsIn(scene)) {
          const [left, right] = extent(text, direction);
          expect(left, text.text).to.be.at.least(-0.1);
          expect(right, text.text).to.be.at.most(scene.width + 0.1);
          expect(text.y).to.be.within(0, scene.height);
        }
      }),
    );
  });

  it('writes nothing over anything else', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene, options: { direction } }) => {
        expect(collisions(textsIn(scene), direction)).to.deep.equal([]);
      }),
    );
  });

  it('lets no rule cross the label of another', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene: { marks }, options: { direction } }) => {
        for (const { label } of marks) {
          if (!label) continue;
          const [left, right] = extent(label, direction);
          const crossing = marks.filter(({ x, top }) => x > left && x < right && top < label.y);
          expect(crossing).to.deep.equal([]);
        }
      }),
    );
  });

  it('begins a line anew for every unbroken run of scores', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ course, scene }) => {
        expect(scene.series.map(({ line }) => count(line, 'M'))).to.deep.equal(scoredRuns(course));
      }),
    );
  });

  it('has a marker for every score, and a hollow one for every session without', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ course, scene }) => {
        course.series.forEach(({ points }, i) => {
          const scored = points.filter(({ value }) => value !== null).length;
          expect(count(scene.series[i]!.markers, 'M')).to.equal(scored);
          expect(count(scene.series[i]!.missed, 'M')).to.equal(points.length - scored);
        });
      }),
    );
  });

  it('gives every respondent another shape', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene: { series } }) => {
        expect(new Set(series.map(({ slot }) => slot)).size).to.equal(series.length);
      }),
    );
  });

  it('shows a young person no band, no cut-off and no word of them', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene, options: { isPractitioner } }) => {
        fc.pre(!isPractitioner);
        expect(scene.bands).to.deep.equal([]);
        expect(scene.cutOffs).to.deep.equal([]);
        const own = [...scene.remarks, ...(scene.ordinary?.labels ?? [])];
        const told = own.map(({ text }) => text).join(' ');
        expect(told).not.to.match(/caseness|severe|mild|moderate|room/);
      }),
    );
  });

  it('holds no number that is none', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene }) => {
        expect(JSON.stringify(scene)).not.to.match(/NaN|Infinity|undefined/);
        expect(JSON.stringify(scene)).not.to.match(/:null/);
      }),
    );
  });
});
