import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import { dirname } from 'node:path';

import { cairn, fileWith, values } from '../testing/shell.js';

const moderate = { q1: 1, q2: 2, q3: 1, q4: 1, q5: 2, q6: 1, q7: 1, q8: 1, q9: 2 };
const line = (row: unknown) => `${JSON.stringify(row)}\n`;

interface Line {
  id?: unknown;
  complete: boolean;
  scores: Record<string, { value: number | null; why?: string }>;
  flags: unknown[];
  problems: { path: string; message: string }[];
}

describe('cairn score', () => {
  it('prints a line to the letter', async () => {
    const { code, out, err } = await cairn(
      ['score', 'phq-9'],
      line({ id: 'a', answers: moderate }),
    );
    expect(out).to.equal(
      '{"id":"a","measure":"phq-9@1.0.0","complete":true,"scores":{"total":{"value":12,' +
        '"prorated":false,"answered":9,"items":9,"band":"moderate","bands":{"severity":' +
        '"moderate","adult-cut-point":"at or above the cut-point","adolescent-cut-point":' +
        '"at or above the cut-point"}}},"patterns":{"major-depressive-syndrome":false,' +
        '"other-depressive-syndrome":true},"flags":[{"item":"q9",' +
        '"kind":"suicide-or-self-harm","value":2}],"problems":[]}\n',
    );
    expect([code, err]).to.deep.equal([0, '']);
  });

  it('scores a list of answers like the same answers by item', async () => {
    const list = Object.values(moderate);
    const pairs = [
      [moderate, list],
      [{ q1: 0, q2: null, q3: 1 }, [0, null, 1]],
      [{ q1: 4 }, [4]],
      [{ ...moderate, q10: 3 }, [...list, 3]],
      [{}, []],
    ];
    for (const [byItem, inOrder] of pairs) {
      const [a, b] = await Promise.all(
        [byItem, inOrder].map((answers) => cairn(['score', 'phq-9'], line({ answers }))),
      );
      expect(a).to.deep.equal(b);
    }
  });

  it('gives no score where answers are missing that the rule needs, and calls it no problem', async () => {
    const { code, out } = await cairn(['score', 'gad-7'], line({ answers: [0, 1] }));
    expect(code).to.equal(0);
    const [row] = values<Line>(out);
    expect(row?.complete).to.equal(false);
    expect(row?.scores.total).to.include({ value: null, why: 'too-many-missing' });
  });

  it('takes a definition file in the place of an id', async () => {
    const file = await fileWith(JSON.stringify({ ...calm4, id: 'ours' }), 'ours.json');
    const { code, out } = await cairn(['score', file], line({ answers: [2, 2, 2, 10] }));
    expect(code).to.equal(0);
    expect(values(out)[0]).to.include({ measure: 'ours@1.0.0' }).and.not.have.property('id');
  });

  it('keeps ids as they are, numbers as numbers', async () => {
    const ids = ['0012', '', '__proto__', 'Zoë', 7, -1];
    const { code, out } = await cairn(
      ['score', 'phq-9'],
      ids.map((id) => line({ id, answers: {} })).join(''),
    );
    expect(code).to.equal(0);
    expect(values<Line>(out).map(({ id }) => id)).to.deep.equal(ids);
  });

  it('escapes in ids what would break a line or command a terminal', async () => {
    const id = 'a\nb\u001b[2J\u0085\u009b\u2028\u202e"\\';
    const { out } = await cairn(['score', 'phq-9'], line({ id, answers: {} }));
    expect(values<Line>(out)[0]?.id).to.equal(id);
    expect(out).to.match(/^[\x20-\x7e]+\n$/);
  });

  it('does not trust the names of answers', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'a\u001b[2J\nb'];
    for (const name of names) {
      const text = `{"answers":{${JSON.stringify(name)}:1}}\n`;
      const { code, out, err } = await cairn(['score', 'phq-9'], text);
      expect(code).to.equal(1);
      expect(values<Line>(out)[0]?.problems[0]?.path).to.equal(`answers.${name}`);
      expect(err).to.match(/^row 1, answers\.[\x20-\x7e]+: no item has this id[\x20-\x7e]*\n$/);
    }
  });

  it('tells a wrong answer with its row and item, and never guesses it', async () => {
    const good = line({ answers: moderate });
    const bad = line({ id: 'b', answers: { ...moderate, q4: 7 } });
    const { code, out, err } = await cairn(['score', 'phq-9'], good + good + bad);
    expect(code).to.equal(1);
    expect(err).to.equal('row 3, answers.q4: 7 is not an answer; use 0, 1, 2 or 3\n');
    const row = values<Line>(out)[2];
    expect(row?.scores.total).to.include({ value: null, why: 'answer-not-allowed' });
    expect(row?.flags).to.have.length(1);
    expect(row?.problems).to.deep.equal([
      { path: 'answers.q4', message: '7 is not an answer; use 0, 1, 2 or 3' },
    ]);
  });

  it('names file and line as well, where there is a file', async () => {
    const file = await fileWith(`\n\n${line({ answers: { q1: '2' } })}`, 'rows.jsonl');
    const { err } = await cairn(['score', 'phq-9', file]);
    expect(err).to.equal(`${file}:3: row 1, answers.q1: "2" is not an answer; use 0, 1, 2 or 3\n`);
  });

  const unreadable: [what: string, row: string, path: string, says: RegExp][] = [
    ['what is not JSON', '{"answers": [0,', '', /^is not JSON: .*\(column 16\)$/],
    ['text', '"hello"', '', /^must be an object/],
    ['null', 'null', '', /^must be an object/],
    ['a bare list', '[0,1]', '', /^must be an object/],
    ['a row without answers', '{"id":"a"}', 'answers', /^is missing/],
    ['answers that are null', '{"answers":null}', 'answers', /^must be an object/],
    ['answers that are a number', '{"answers":3}', 'answers', /^must be an object/],
    ['a list that is too long', '{"answers":[0,0,0,0,0,0,0,0,0,0,0]}', 'answers', /11 answers.*10/],
    ['a deep nest', '['.repeat(900_000), '', /^is not JSON: nests deeper/],
  ];
  for (const [what, row, path, says] of unreadable) {
    it(`gives a line without scores for ${what}, and goes on`, async () => {
      const input = `${line({ id: 1, answers: {} })}${row}\n${line({ id: 3, answers: {} })}`;
      const { code, out, err } = await cairn(['score', 'phq-9'], input);
      expect(code).to.equal(1);
      const [, found, ...rest] = values<Line>(out);
      expect(rest.map(({ id }) => id)).to.deep.equal([3]);
      expect(found).to.deep.include({ complete: false, scores: {}, flags: [] });
      expect(found?.problems).to.have.length(1);
      expect(found?.problems[0]?.path).to.equal(path);
      expect(found?.problems[0]?.message).to.match(says);
      expect(err).to.match(/^row 2(, answers)?: [^\n]+\n$/);
    });
  }

  it('does not repeat in messages what people wrote', async () => {
    const { err } = await cairn(['score', 'phq-9'], '{"id":"Jo Smith", oops}\n');
    expect(err).to.match(/^row 1: is not JSON/);
    expect(err).not.to.include('Smith');
  });

  it('scores answers beside a wrong id or context, and tells those', async () => {
    const wrong = [
      { id: {} },
      { id: true },
      { id: 1.5 },
      { id: 2 ** 53 },
      { id: 'Zo\ufffd' },
      { context: 14 },
      { context: [14] },
    ];
    for (const part of wrong) {
      const { code, out } = await cairn(['score', 'phq-9'], line({ ...part, answers: moderate }));
      expect(code).to.equal(1);
      const [row] = values<Line>(out);
      expect(row?.scores.total?.value).to.equal(12);
      expect(row?.problems.map(({ path }) => path)).to.deep.equal(Object.keys(part));
    }
  });

  it('accepts a context, blank lines, a byte order mark, CRLF and a missing last line end', async () => {
    const row = JSON.stringify({ id: null, answers: moderate, context: { age: 14 }, other: 1 });
    const { code, out } = await cairn(['score', 'phq-9'], `\ufeff\r\n${row}\r\n  \r\n\n${row}`);
    expect(code).to.equal(0);
    expect(values<Line>(out).map(({ scores }) => scores.total?.value)).to.deep.equal([12, 12]);
  });

  for (const text of ['[{"answers":[]}]', '[\n{}', '  [', '{\n "answers": []\n}']) {
    it(`asks for JSON Lines when it gets ${JSON.stringify(text)}`, async () => {
      const { code, out, err } = await cairn(['score', 'phq-9'], text);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.include('JSON Lines is wanted').and.have.lengthOf.below(300);
    });
  }

  it('reads standard input for "-"', async () => {
    const { out } = await cairn(['score', 'phq-9', '-'], line({ answers: {} }));
    expect(values(out)).to.have.length(1);
  });

  it('tells a file that cannot be read', async () => {
    const file = await fileWith('');
    const missing = await cairn(['score', 'phq-9', `${file}.not`]);
    expect(missing).to.deep.equal({
      code: 1,
      out: '',
      err: `${file}.not: there is no such file\n`,
    });
    const folder = await cairn(['score', 'phq-9', dirname(file)]);
    expect([folder.code, folder.out]).to.deep.equal([1, '']);
    expect(folder.err).to.include('is a directory');
  });

  it('tells a definition that is missing or wrong', async () => {
    expect(await cairn(['score', './none.json'])).to.deep.equal({
      code: 1,
      out: '',
      err: './none.json: there is no such file\n',
    });
    const file = await fileWith(JSON.stringify({ ...phq9, version: 'x' }, null, 2), 'phq.json');
    const { code, err } = await cairn(['score', file]);
    expect(code).to.equal(1);
    expect(err).to.equal(`${file}:4:14 version: must be a version such as 1.0.0\n`);
  });

  it('knows its measures, and guesses the one that was meant', async () => {
    const near = await cairn(['score', 'PHQ9']);
    expect([near.code, near.out]).to.deep.equal([2, '']);
    expect(near.err).to.include('"PHQ9". Did you mean phq-9? "cairn measures" lists all');

    const shared = await cairn(['score', 'phq-screeners']);
    expect(shared.code, 'what measures share is none').to.equal(2);
  });

  it('needs one measure and at most one file', async () => {
    expect((await cairn(['score'])).code).to.equal(2);
    expect((await cairn(['score', 'phq-9', 'a', 'b'])).code).to.equal(2);
  });
});
