import { expect } from 'chai';
import fc from 'fast-check';

import { cairn, fileWith, values } from './testing/shell.js';

const head = 'id,q1,q2,q3,q4,q5,q6,q7';
const score = (...text: (string | Uint8Array)[]) => cairn(['score', 'gad-7', '--csv'], ...text);

interface Line {
  id?: string;
  scores: Record<string, { value: number | null }>;
  problems: { path: string; message: string }[];
}

describe('cairn score --csv', () => {
  it('scores like JSON Lines, whatever the order of the columns', async () => {
    const json = { id: 'a', answers: { q1: 0, q2: 1, q3: 2, q4: 3, q5: null, q6: 1, q7: 1 } };
    const { code, out, err } = await score('q7,q6,q5,q4,q3,q2,q1,id\n1,1,,3,2,1,0,a\n');
    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.equal((await cairn(['score', 'gad-7'], JSON.stringify(json))).out);
  });

  it('needs no id, and no supplementary item', async () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `q${number}`).join();
    const { code, out } = await cairn(['score', 'phq-9', '--csv'], `${items}\n0,0,0,0,0,0,0,0,1\n`);
    expect(code).to.equal(0);
    expect(values<Line>(out)[0]?.scores.total?.value).to.equal(1);
    expect(values(out)[0]).not.to.have.property('id');
  });

  it('reads quotes, doubled quotes, CRLF, CR, a byte order mark, spaces and blank lines', async () => {
    const rows = ['"Smith, ""Jo""",0,0,0,0,0,0,1', 'b, 0 ,0,0,0,0,0,"2"', '', '"c",0,0,0,0,0,0,3'];
    for (const end of ['\n', '\r\n', '\r']) {
      const { code, out } = await score(`\ufeff"id"${head.slice(2)}${end}${rows.join(end)}`);
      expect(code).to.equal(0);
      expect(
        values<Line>(out).map(({ id, scores }) => [id, scores.total?.value]),
        JSON.stringify(end),
      ).to.deep.equal([
        ['Smith, "Jo"', 1],
        ['b', 2],
        ['c', 3],
      ]);
    }
  });

  it('does not care where the pieces are cut', async () => {
    const rows = '"Zoë ""😀""",0,1,2,3,0,1,2,"a\r\n""b"""\r\nb,1,1,1,1,1,1,1,\r\n';
    const whole = Buffer.from(`${head},notes\r\n${rows}`);
    const expected = await score(whole);
    expect(values(expected.out)).to.have.length(2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (at) => {
        expect(await score(whole.subarray(0, at), whole.subarray(at))).to.deep.equal(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('takes an empty cell for a missing answer', async () => {
    const { code, out } = await score(`${head}\na,,, ,,,,\n`);
    expect(code).to.equal(0);
    expect(values<Line>(out)[0]?.scores.total).to.include({ value: null, why: 'too-many-missing' });
  });

  it('takes a box “not applicable” from a cell, and never from an empty one', async () => {
    const text = 'id,q1,q2,q3,q4,q5\na,NA,8,0,1,2\nb,,8,0,1,2\n';
    const { code, out } = await cairn(['score', 'wsas', '--csv'], text);
    expect(code).to.equal(0);
    const [na, missing] = values<Line>(out);
    expect(na?.scores.total).to.deep.include({ value: 11, range: { min: 0, max: 32 } });
    expect(missing?.scores.total).to.include({ value: null, why: 'too-many-missing' });
  });

  it('takes decimals where the form has them', async () => {
    const { code, out } = await cairn(['score', 'ors', '--csv'], 'q1,q2,q3,q4\n0.1,0.2,7,9.9\n');
    expect([code, values<Line>(out)[0]?.scores.total?.value]).to.deep.equal([0, 17.2]);
  });

  it('refuses what is not a whole number, with row and column', async () => {
    for (const cell of ['2.0', 'abc', '02', '+2', '1e0', '0x1', '2;', '٢', 'true']) {
      const { code, out, err } = await score(`${head}\na,0,0,0,0,0,0,0\nb,0,0,0,${cell},0,0,0\n`);
      expect(code).to.equal(1);
      expect(err).to.equal(
        `row 2, answers.q4: ${JSON.stringify(cell)} is not an answer; use 0, 1, 2 or 3\n`,
      );
      expect(values<Line>(out)[1]?.scores.total?.value).to.equal(null);
    }
  });

  it('refuses a number that is no answer', async () => {
    for (const cell of ['4', '-1', '999999999']) {
      const { code, err } = await score(`${head}\na,0,0,0,${cell},0,0,0\n`);
      expect(code).to.equal(1);
      expect(err).to.equal(`row 1, answers.q4: ${cell} is not an answer; use 0, 1, 2 or 3\n`);
    }
  });

  it('tells a ragged row with its line, does not score it, and goes on', async () => {
    const file = await fileWith(`${head}\na,0,0\n\nb,0,0,0,0,0,0,0,0\nc,1,0,0,0,0,0,0\n`, 'r.csv');
    const { code, out, err } = await cairn(['score', 'gad-7', '--csv', file]);
    expect(code).to.equal(1);
    expect(err.trimEnd().split('\n')).to.deep.equal([
      `${file}:2: row 1: has 3 cells, but the first row names 8 columns`,
      `${file}:4: row 2: has 9 cells, but the first row names 8 columns`,
    ]);
    expect(values<Line>(out).map(({ id, scores }) => [id, scores.total?.value])).to.deep.equal([
      ['a', undefined],
      ['b', undefined],
      ['c', 1],
    ]);
  });

  it('warns once of columns it does not use', async () => {
    const { code, err } = await score(
      `${head},age,sex,grade,ageRule,Name,__proto__,,\n` +
        'a,0,0,0,0,0,0,0,14,female,9,ucla,Jo,x,,\n'.repeat(3),
    );
    expect(code).to.equal(0);
    expect(err).to.equal('warning: not used: "Name", "__proto__"\n');
  });

  const headers: [what: string, text: string, says: RegExp][] = [
    ['an empty text', '', /empty/],
    ['a blank text', '\n\n', /empty/],
    ['missing items', 'id,q1,q2,q3,Q4\n1,1,1,1,1\n', /no column for q4, q5, q6, q7\. Name every/],
    ['semicolons', `${head.replaceAll(',', ';')}\na;0;0\n`, /separated by semicolons; use commas/],
    ['tabs', `${head.replaceAll(',', '\t')}\n`, /separated by tabs; use commas/],
    ['a double column', `${head},q2\na,0,0,0,0,0,0,0,0\n`, /names q2 twice/],
    ['a double id', `id,${head}\na,a,0,0,0,0,0,0,0\n`, /names id twice/],
    ['an open quote', `"${head}\na,0,0,0,0,0,0,0\n`, /a quote is opened/],
    ['JSON', '{"answers":[0,0,0,0,0,0,0]}\n', /no column for q1/],
  ];
  for (const [what, text, says] of headers) {
    it(`refuses a first row with ${what} before it prints anything`, async () => {
      const { code, out, err } = await score(text);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.match(says);
    });
  }

  it('makes nothing of a first row alone', async () => {
    expect(await score(head)).to.deep.equal({ code: 0, out: '', err: '' });
  });

  it('keeps every row before a quote that is never closed, and says where it stopped', async () => {
    const good = Array.from({ length: 100 }, (_, i) => `p${i},0,0,0,0,0,0,0\n`).join('');
    for (const rest of ['0,0,0,0,0,0,0\n', `0\n${good.repeat(1000)}`]) {
      const { code, out, err } = await score(`${head}\n${good}"p100,${rest}`);
      expect(code).to.equal(1);
      const found = values<Line>(out);
      expect(found).to.have.length(101);
      expect(found[99]).to.deep.include({ id: 'p99', problems: [] });
      expect(found[100]).to.deep.include({ scores: {} });
      expect(err).to.match(/^row 101: a quote is opened here and not closed; .*not scored\n$/);
    }
  });

  it('takes a stray quote inside a cell as it is', async () => {
    const { code, out } = await score(`${head}\n5" tall,0,0,0,0,0,0,0\nb,0,0,0,0,0,0,0\n`);
    expect(code).to.equal(0);
    expect(values<Line>(out).map(({ id }) => id)).to.deep.equal(['5" tall', 'b']);
  });

  it('tells an id whose letters are not UTF-8, instead of changing it in silence', async () => {
    const row = Buffer.from('Zo\xeb,0,0,0,0,0,0,0\n', 'latin1');
    const { code, out, err } = await score(`${head}\n`, row);
    expect(code).to.equal(1);
    expect(err).to.match(/^row 1, id: holds a letter that is not UTF-8/);
    expect(values<Line>(out)[0]?.scores.total?.value).to.equal(0);
  });
});
