import { expect } from 'chai';
import fc from 'fast-check';

import { chartCsv } from './chart-csv.js';
import { courseTable } from './course-table.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import { readyCourse } from './readied.js';
import { arbitraryCourse, madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

/** A file with one event that is called so. */
function withEvent(title: string): string {
  const events = [{ on: '2025-03-05', title }];
  const course = readyCourse({ name: 'X', scale: madeUpScale, series: [], events });
  return chartCsv(courseTable(course, words));
}

/** Reads RFC 4180: quoted cells, doubled quotes, CRLF. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('chartCsv', () => {
  it('has days as they are stored and scores as numbers', () => {
    const ratings = [
      madeUpRating('2025-03-12', 6, { session: 2 }),
      madeUpRating('2025-03-05', 0, { session: 1, by: 'parent-or-carer' }),
    ];
    const sessions = [{ on: '2025-03-19', session: 3 }];
    const goal = madeUpGoal('g1', { setOn: '2025-03-01', ratings });
    const course = goalCourse(goal, { name: 'Goal 1', sessions });
    expect(chartCsv(courseTable(course, words))).to.equal(
      [
        'Day,Session,Young person,Parent or carer,Notes',
        '2025-03-01,,,,Goal agreed',
        '2025-03-05,1,,0,',
        '2025-03-12,2,6,,',
        '2025-03-19,3,not scored,not scored,',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps numbers below 0 numbers', () => {
    const scale = { ...madeUpScale, range: { min: -5, max: 5 } };
    const series = [{ by: 'young-person' as const, points: [{ on: '2025-03-05', value: -2.5 }] }];
    const course = readyCourse({ name: 'X', scale, series });
    expect(chartCsv(courseTable(course, words))).to.equal('Day,Score\r\n2025-03-05,-2.5\r\n');
  });

  it('writes T-scores exactly', () => {
    const points = [{ on: '2025-03-05', value: 84.25, shown: '>80' }];
    const series = [{ by: 'young-person' as const, points }];
    const course = readyCourse({ name: 'X', unit: 't', scale: madeUpScale, series });
    expect(chartCsv(courseTable(course, words))).to.include('2025-03-05,84.25');
  });

  for (const title of [
    '=1+1',
    '+44 20 7946 0000',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '  =1',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=HYPERLINK("https://example.org","Click")',
    "=cmd|'/c calc'!A1",
  ]) {
    it(`lets no formula run: ${JSON.stringify(title)}`, () => {
      expect(parsed(withEvent(title))[1]).to.deep.equal(['2025-03-05', `'${title}`]);
    });
  }

  it('quotes what would end a cell or a line', () => {
    expect(parsed(withEvent('a, "b"\r\nc'))[1]).to.deep.equal(['2025-03-05', 'a, "b"\r\nc']);
  });

  it('can be read again, and begins no text as a formula, whatever the course', () => {
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const table = courseTable(readyCourse(given), words);
        const rows = parsed(chartCsv(table));
        expect(rows).to.have.length(table.rows.length + 1);
        for (const row of rows) {
          expect(row).to.have.length(table.columns.length);
          for (const cell of row) {
            if (!/^-?[\d.]+$/.test(cell)) expect(cell).not.to.match(/^[=+\-@\t\r\n\0]/);
          }
        }
      }),
    );
  });
});
