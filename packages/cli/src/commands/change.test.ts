import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';

import { cairn, fileWith, run, values } from '../testing/shell.js';

const line = (row: unknown) => `${JSON.stringify(row)}\n`;

const [total] = phq9.scales;
const threshold = (points: number, unit: 'points' | 't' = 'points') => [
  { scheme: 'nhs-england', points, unit, source: 'Theirs.' },
];
/** Three scales: with a threshold in points, with one in T, and with none. */
const three = {
  ...phq9,
  id: 'three',
  scales: [
    { ...total, id: 'one', caseness: undefined, reliableChange: threshold(6) },
    { ...total, id: 'two', caseness: undefined, reliableChange: threshold(17.73, 't') },
    { ...total, id: 'none', caseness: undefined, reliableChange: [] },
  ],
};
const definition = () => fileWith(JSON.stringify(three), 'three.json');

interface Line {
  id?: unknown;
  change: number | null;
  reliable: string | null;
  direction: string | null;
  threshold: number | null;
  why?: string;
  problems?: { path: string; message: string }[];
}

describe('cairn change', () => {
  it('prints a line to the letter', async () => {
    const row = line({ id: 'a', scale: 'one', from: 15, to: 9 });
    const { code, out, err } = await cairn(['change', await definition()], row);
    expect(out).to.equal(
      '{"id":"a","change":-6,"threshold":6,"direction":"better","reliable":"improvement",' +
        '"source":"Theirs."}\n',
    );
    expect([code, err]).to.deep.equal([0, '']);
  });

  it('begins with the keys of the contract', async () => {
    const { out } = await cairn(['change', 'phq-9'], line({ scale: 'total', from: 15, to: 9 }));
    const [found] = values(out);
    const keys = ['change', 'threshold', 'direction', 'reliable', 'caseness', 'recovery', 'source'];
    const there = Object.keys(found!);
    expect(there).to.deep.equal(keys.filter((key) => there.includes(key)));
    expect(found).to.include({ change: -6, threshold: 6, reliable: 'improvement' });
  });

  it('needs no scale where there is only one', async () => {
    const { code, out } = await cairn(['change', 'gad-7'], line({ from: 4, to: 8 }));
    expect(code).to.equal(0);
    expect(values<Line>(out)[0]).to.include({ direction: 'worse', reliable: 'deterioration' });
  });

  it('follows the scheme and the unit of the row', async () => {
    const input = [
      { from: 10, to: 14 },
      { from: 10, to: 14, scheme: 'strict' },
      { from: 10, to: 14, scheme: 'nhs-england', unit: 'points' },
      { from: 10, to: 14, scheme: null, unit: null, scale: null },
    ];
    const { code, out } = await cairn(['change', 'gad-7'], input.map(line).join(''));
    expect(code).to.equal(0);
    const [worse, none] = ['deterioration', 'none'];
    expect(values<Line>(out).map(({ reliable }) => reliable)).to.deep.equal([
      worse,
      none,
      worse,
      worse,
    ]);
  });

  it('judges T-scores by T thresholds, and says why where it cannot judge', async () => {
    const input = [
      { scale: 'two', from: 75.73, to: 58, unit: 't' },
      { scale: 'two', from: 25, to: 5 },
      { scale: 'none', from: 25, to: 5 },
      { scale: 'one', from: 25, to: 5, scheme: 'strict' },
    ];
    const { code, out } = await cairn(['change', await definition()], input.map(line).join(''));
    expect(code, 'no verdict is no problem').to.equal(0);
    const [judged, ...silent] = values<Line>(out);
    expect(judged).to.include({ change: -17.73, reliable: 'improvement' });
    expect(silent.map(({ why }) => why)).to.deep.equal([
      'threshold-is-in-t',
      'no-threshold',
      'no-threshold',
    ]);
    for (const each of silent) {
      expect(each).to.include({ threshold: null, reliable: null, direction: 'better' });
    }
  });

  const wrong: [what: string, row: unknown, path: string, says: RegExp][] = [
    ['a scale that is not there', { scale: 'four', from: 1, to: 2 }, 'scale', /one, two, none/],
    ['no scale', { from: 1, to: 2 }, 'scale', /^is missing; it must be one of one, two, none/],
    ['a scale of another kind', { scale: ['one'], from: 1, to: 2 }, 'scale', /^must be one of/],
    ['what every object has', { scale: 'constructor', from: 1, to: 2 }, 'scale', /^must be one of/],
    ['text', { scale: 'one', from: '15', to: 9 }, 'from', /from 0 to 27 points, not text/],
    ['null', { scale: 'one', from: 15, to: null }, 'to', /not null/],
    ['nothing', { scale: 'one', from: 15 }, 'to', /^is missing; it must be a number from 0 to 27/],
    ['a list', { scale: 'one', from: [15], to: 9 }, 'from', /not a list/],
    ['too high a score', { scale: 'one', from: 28, to: 9 }, 'from', /not 28/],
    ['too low a score', { scale: 'one', from: 15, to: -1 }, 'to', /not -1/],
    ['too high a T-score', { scale: 'two', from: 750, to: 50, unit: 't' }, 'from', /T-scores/],
    ['a unit of its own', { scale: 'one', from: 1, to: 2, unit: 'T' }, 'unit', /points, or t/],
    [
      'T-scores of a scale without',
      { scale: 'one', from: 75, to: 58, unit: 't' },
      'unit',
      /^must be points; one of three has no T-scores$/,
    ],
    [
      'a misspelt scheme',
      { scale: 'one', from: 1, to: 2, scheme: 'nhse' },
      'scheme',
      /nhs-england/,
    ],
    ['no row', 7, '', /^must be an object such as \{"scale":"one"/],
  ];
  for (const [what, row, path, says] of wrong) {
    it(`gives a line without a change for ${what}, and goes on`, async () => {
      const good = (id: number) => line({ id, scale: 'one', from: 15, to: 9 });
      const input = good(1) + line(row) + good(3);
      const { code, out, err } = await cairn(['change', await definition()], input);
      expect(code).to.equal(1);
      const [, bad, after] = values<Line>(out);
      expect(after).to.include({ id: 3, change: -6 });
      expect(bad).to.include({ change: null, direction: null, reliable: null });
      expect(bad?.problems).to.have.length(1);
      expect(bad?.problems?.[0]?.path).to.equal(path);
      expect(bad?.problems?.[0]?.message).to.match(says);
      expect(err).to.equal(`row 2${path && `, ${path}`}: ${bad?.problems?.[0]?.message}\n`);
    });
  }

  it('takes NaN and numbers that are too large for what they are', async () => {
    const { code, out, err } = await cairn(
      ['change', 'phq-9'],
      '{"from":NaN,"to":9}\n{"from":1e999,"to":9}\n',
    );
    expect(code).to.equal(1);
    expect(values<Line>(out).every(({ change }) => change === null)).to.equal(true);
    expect(err).to.match(/^row 1: is not JSON: .*\nrow 2, from: .*, not Infinity\n$/);
  });

  it('tells everything that is wrong with a row, with file and line', async () => {
    const rows = `\n${line({ id: 'x', from: 'Jo Smith', to: 99, unit: 'z', scheme: 'y' })}`;
    const bad = await fileWith(rows, 'rows.jsonl');
    const { code, out, err } = await cairn(['change', 'phq-9', bad]);
    expect(code).to.equal(1);
    expect(err).to.match(RegExp(`^${bad}:2: row 1, scheme: .*\n${bad}:2: row 1, unit: .*\n$`));
    expect(values<Line>(out)[0]).to.include({ id: 'x' });
    const scores = await cairn(['change', 'phq-9'], line({ from: 'Jo Smith', to: 99 }));
    expect(scores.err).to.match(/^row 1, from: .*\nrow 1, to: .*\n$/);
    expect(scores.err).not.to.include('Smith');
  });

  it('judges a row with a wrong id, and tells that', async () => {
    const { code, out } = await cairn(['change', 'phq-9'], line({ id: 1.5, from: 15, to: 9 }));
    expect(code).to.equal(1);
    const [found] = values<Line>(out);
    expect(found).to.include({ change: -6, reliable: 'improvement' }).and.not.have.property('id');
    expect(found?.problems?.map(({ path }) => path)).to.deep.equal(['id']);
  });

  it('answers row by row, not at the end', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const done = run(['change', 'phq-9'], { stdin, stdout, stderr: new PassThrough() });
    for (const to of [9, 10]) {
      stdin.write(line({ from: 15, to }));
      const [answer] = (await once(stdout, 'data')) as [Buffer];
      expect(values<Line>(String(answer))[0]?.change).to.equal(to - 15);
    }
    stdin.end();
    expect(await done).to.equal(0);
  });

  it('wants JSON Lines', async () => {
    const { code, out, err } = await cairn(['change', 'phq-9'], '[{"from":1,"to":2}]');
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.include('JSON Lines is wanted');
  });

  it('knows its measures, needs one, and at most one file', async () => {
    const near = await cairn(['change', 'phq9']);
    expect([near.code, near.out]).to.deep.equal([2, '']);
    expect(near.err).to.include('Did you mean phq-9?');
    expect((await cairn(['change'])).code).to.equal(2);
    expect((await cairn(['change', 'phq-9', 'a', 'b'])).code).to.equal(2);
    const missing = await cairn(['change', './none.json']);
    expect([missing.code, missing.err]).to.deep.equal([1, './none.json: there is no such file\n']);
    const scaleless = await fileWith(JSON.stringify({ ...phq9, scales: [] }), 'esq.json');
    expect((await cairn(['change', scaleless])).err).to.include('has no scales');
  });
});
