import { expect } from 'chai';

import { chartSvg } from './chart-svg.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import { practitionerLevels } from './practitioner-levels.js';
import { readyCourse } from './readied.js';
import { madeUpBands, madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

// That it is well-formed XML for any text, `scripts/chart-files.test.mjs` tests with a parser.

const ratings = [madeUpRating('2025-03-05', 3), madeUpRating('2025-03-12', 6)];
const goal = goalCourse(madeUpGoal('g1', { setOn: '2025-03-01', ratings }), { name: 'Goal 1' });
const text = { title: 'Go to school by bus', description: 'Goal 1 moved from 3 to 6 over 7 days.' };

const svgOf = (parts: Partial<Parameters<typeof chartSvg>[1]> = {}, own = text) =>
  chartSvg(goal, { width: 640, words, ...parts }, own);

describe('chartSvg', () => {
  it('is a file of its own, with a name and a description', () => {
    const svg = svgOf();
    expect(svg).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 640 \d/);
    expect(svg).to.include('role="img"');
    expect(svg).to.include(
      '<title>Go to school by bus</title><desc>Goal 1 moved from 3 to 6 over 7 days.</desc>',
    );
  });

  it('needs nothing else, and is allowed everywhere: no style, script, id or address', () => {
    const svg = svgOf().replace('http://www.w3.org/2000/svg', '');
    expect(svg).not.to.match(/<style|style=|<script| id=|href|url\(|https?:|class=/);
  });

  it('draws the scores and says the title where people see it', () => {
    const svg = svgOf();
    expect(svg).to.match(/<path d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+" fill="none" stroke="#1d70b8"/);
    expect(svg).to.include('>Go to school by bus</text>');
    expect(svg).to.include('>Goal agreed</text>');
  });

  it('breaks a long title into lines, and draws notes below', () => {
    const title = 'Go to school by bus on every day of the week, and come home by bus again';
    const svg = svgOf({ width: 320 }, { ...text, title, notes: ['From the team.'] } as never);
    expect(svg.match(/Go to school by bus[^<]*<\/text>/)?.[0]).to.have.length.below(50);
    expect(svg).to.include('>From the team.</text>');
  });

  it('explains the numbers of what did not fit', () => {
    const events = [{ on: '2025-03-05', title: 'Began at another school in another town' }];
    const course = readyCourse({ name: 'X', scale: madeUpScale, series: [], events });
    const svg = chartSvg(course, { width: 320, words }, text);
    expect(svg).to.include('>1: Began at another school in</text>');
  });

  it('has bands and cut-offs only with the levels of practitioners', () => {
    const points = [{ on: '2025-03-05', value: 21 }];
    const series = [{ by: 'young-person' as const, points, bands: madeUpBands }];
    const course = readyCourse({ name: 'X', scale: madeUpScale, step: 1, series });
    expect(chartSvg(course, { width: 640, words }, text)).not.to.match(/severe|caseness/);
    const levels = practitionerLevels(words);
    const full = chartSvg(course, { width: 640, words, levels }, text);
    expect(full).to.include('>severe</text>');
    expect(full).to.include('>caseness: 10 or more</text>');
  });

  it('escapes text', () => {
    const title = `<script>alert("1")</script> & 'more'`;
    expect(svgOf({}, { title, description: title })).to.include(
      '<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;</title>',
    );
  });

  it('replaces what XML cannot hold', () => {
    expect(svgOf({}, { ...text, title: 'a\0b\u0007c\ud800d\ufffe' })).to.include(
      '<title>a\ufffdb\ufffdc\ufffdd\ufffd</title>',
    );
    expect(svgOf({}, { ...text, title: 'bus 🚌' })).to.include('<title>bus 🚌</title>');
  });

  it('says its language and which way its words run', () => {
    expect(svgOf({ lang: 'ar', direction: 'rtl' })).to.match(/lang="ar" direction="rtl"/);
  });

  it('is a drawing without scores, too', () => {
    const nothing = readyCourse({ name: 'X', scale: madeUpScale, series: [] });
    expect(chartSvg(nothing, { width: 640, words }, text)).to.match(/^<svg.*<\/svg>$/);
  });
});
