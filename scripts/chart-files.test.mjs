/**
 * Charts as files: that an SVG is well-formed XML whatever people write, as a parser sees it, and that
 * no time zone of a server moves a day.
 */
import { spawnSync } from 'node:child_process';

import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'chai';
import fc from 'fast-check';

import { chartSvg } from '@cairnkit/engine/chart-svg.js';
import { englishChartWords as words } from '@cairnkit/engine/english-chart-words.js';
import { practitionerLevels } from '@cairnkit/engine/practitioner-levels.js';
import { readyCourse } from '@cairnkit/engine/readied.js';
import { arbitraryCourse } from '@cairnkit/engine/testing/arbitrary-course.js';

import { root } from './root.mjs';

/** Any text: with half characters, control characters and markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.nat(0xffff), { minLength: 1, maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('<g>', ']]>', '<!--', '&amp;', '"', "'", '&#0;', '</svg>', '\u202e'),
);

function parse(xml) {
  const problems = [];
  const errorHandler = (level, message) => problems.push(`${level}: ${message}`);
  const document = new DOMParser({ errorHandler }).parseFromString(xml, 'image/svg+xml');
  return { document, problems };
}

describe('a chart as SVG', () => {
  it('is well-formed, and holds every text as text, whatever it is', () => {
    const given = fc.tuple(arbitraryCourse, anyText, anyText, anyText, fc.boolean());
    fc.assert(
      fc.property(given, ([course, title, description, event, isPractitioner]) => {
        const events = [{ on: '2025-03-05', title: event }];
        const levels = isPractitioner ? practitionerLevels(words) : undefined;
        const svg = chartSvg(
          readyCourse({ ...course, name: title, events }),
          { width: 640, words, levels },
          { title, description, notes: [description] },
        );
        const { document, problems } = parse(svg);
        expect(problems).to.deep.equal([]);
        expect(document.documentElement.tagName).to.equal('svg');
        const names = [...Array.from(document.getElementsByTagName('*'), ({ tagName }) => tagName)];
        expect(new Set(names)).to.satisfy((found) =>
          [...found].every((name) =>
            ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text'].includes(name),
          ),
        );
      }),
    );
  });
});

describe('a chart on a server', () => {
  /** Courses through both changes of clocks, told and drawn where the clocks of `zone` go. */
  function drawnIn(zone) {
    const program = `
      import { chartSvg } from '@cairnkit/engine/chart-svg.js';
      import { courseTable } from '@cairnkit/engine/course-table.js';
      import { englishChartWords as words } from '@cairnkit/engine/english-chart-words.js';
      import { readyCourse } from '@cairnkit/engine/readied.js';
      const scale = { range: { min: 0, max: 10 }, direction: 'higher-is-better', reliableChange: [] };
      for (const month of ['03', '10', '12']) {
        const points = [];
        for (let day = 20; day <= 31; day += 1) points.push({ on: '2011-' + month + '-' + day, value: day % 11 });
        const course = readyCourse({ name: 'Goal 1', scale, series: [{ by: 'young-person', points }] });
        console.log(chartSvg(course, { width: 900, words }, { title: 'x', description: 'y' }));
        console.log(JSON.stringify(courseTable(course, words)));
      }`;
    const flags = ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', program];
    const env = { ...process.env, TZ: zone };
    const { stdout, stderr } = spawnSync(process.execPath, flags, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect(stderr).to.equal('');
    return stdout;
  }

  it('is the same in every time zone', () => {
    const usual = drawnIn('UTC');
    expect(usual).to.include('31 October 2011');
    // Samoa has no 30 December 2011; Lord Howe Island changes clocks by half an hour.
    for (const zone of [
      'Europe/London',
      'America/New_York',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ]) {
      expect(drawnIn(zone), zone).to.equal(usual);
    }
  });
});
