import { expect } from 'chai';

import { cairn, fileWith, values } from './testing/shell.js';

const score = (...rows: string[]) => cairn(['score', 'gad-2', '--csv'], rows.join('\n'));

interface Line {
  id?: string;
  scores: Record<string, { value: number | null }>;
  problems: { path: string; message: string }[];
}

const found = (out: string) =>
  values<Line>(out).map(({ id, scores, problems }) => [
    id,
    scores.total?.value,
    problems.map(({ path }) => path),
  ]);

describe('cairn score --csv, where a quoted cell goes over lines', () => {
  it('takes it where it is not used, however it begins', async () => {
    const { code, out } = await score(
      'id,q1,q2,"no\ntes"',
      'p1,1,1,"fine\n\ntoday"',
      'p2,2,2,"""Help"", she said\nand left"',
      'p3,3,3,"5"" taller,\nand 6"" wider"',
    );
    expect(code).to.equal(0);
    expect(found(out)).to.deep.equal([
      ['p1', 2, []],
      ['p2', 4, []],
      ['p3', 6, []],
    ]);
  });

  const stray: [where: string, head: string, rows: (id: number) => string, bad: string][] = [
    ['after the answers', 'id,q1,q2,notes', (id) => `p${id},1,1,"ok"`, 'p3,1,1,"5ft'],
    ['before them', 'notes,q1,q2,id', (id) => `"ok",1,1,p${id}`, '"5ft,1,1,p3'],
    ['in the id', 'q1,q2,id', (id) => `1,1,"p${id}"`, '1,1,"5ft'],
  ];
  for (const [where, head, row, bad] of stray) {
    it(`ends the work at a stray quote ${where}, and never loses a row in silence`, async () => {
      const rows = [head, row(1), row(2), bad, row(4), row(5)];
      for (const end of ['\n', '\r\n', '\r']) {
        const { code, out, err } = await cairn(['score', 'gad-2', '--csv'], rows.join(end));
        expect(code).to.equal(1);
        expect(found(out)).to.deep.equal([
          ['p1', 2, []],
          ['p2', 2, []],
          [undefined, undefined, ['']],
        ]);
        expect(err).to.match(
          /^row 3: a quote is opened on line 4 and closed inside a cell; .*not scored$/m,
        );
      }
    });
  }

  it('names the line of the quote, not that of its row', async () => {
    const file = await fileWith('id,n,q1,q2,m\n\np1,"a\nb",1,1,"5ft\np2,,2,2,"ok"\n', 'r.csv');
    const { err } = await cairn(['score', 'gad-2', '--csv', file]);
    expect(err).to.include(`${file}:4: row 1: a quote is opened on line 4 and`);
  });

  it('refuses a first row that has swallowed others', async () => {
    const { code, out, err } = await score('id,q1,q2,"notes', 'p1,1,1,"x"', 'p2,1,1,y');
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.equal('the first row: a quote is opened on line 1 and closed inside a cell\n');
  });

  it('scores no row that has a line break in a cell it uses, and goes on', async () => {
    const { code, out, err } = await score(
      'id,q1,q2,age,notes',
      '"p1,1,1,14,\np2",2,2,14,x',
      'p3,"1\n",2,14,x',
      'p4,1,2,"14\n14",x',
      'p5,1,1,14,x',
    );
    expect(code).to.equal(1);
    expect(found(out)).to.deep.equal([
      [undefined, undefined, ['id']],
      ['p3', undefined, ['answers.q1']],
      ['p4', undefined, ['context.age']],
      ['p5', 2, []],
    ]);
    expect(err).to.match(
      /^row 1, id: has a line break, so that lines 2 to 3 are one row; is there a quote too many\?$/m,
    );
    expect(err).to.match(/^row 2, answers\.q1: .* lines 4 to 5 /m);
  });

  it('warns where two stray quotes seem to have made one cell of several rows', async () => {
    const rows = ['id,q1,q2,notes', 'p1,1,1,"5ft', 'p2,2,2,x', 'p3,3,3,6"', 'p4,1,1,"a,\nb"'];
    const { code, out, err } = await score(...rows);
    expect(code).to.equal(0);
    expect(found(out)).to.have.length(2);
    expect(err).to.equal(
      'warning: not used: "notes"\n' +
        'warning: lines 2 to 4 are one row; is there a quote too many?\n',
    );
  });

  it('says over which lines a ragged row goes', async () => {
    const { err } = await score('id,q1,q2,notes', 'p1,1,1,"x\ny",z');
    expect(err).to.include('has 5 cells on lines 2 to 3, but the first row names 4 columns\n');
  });
});

describe('cairn score --csv, of a measure without scales', () => {
  const items = Array.from({ length: 12 }, (_, i) => `q${i + 1}`);

  it('needs the column of every item', async () => {
    const { code, out, err } = await cairn(['score', 'esq-12-18', '--csv'], 'id,Q1\n1,2\n');
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/^the first row has no column for q1, q2, /);
  });

  it('takes them', async () => {
    const { code, err } = await cairn(
      ['score', 'esq-12-18', '--csv'],
      `${items}\n${items.map(() => 1)}\n`,
    );
    expect([code, err]).to.deep.equal([0, '']);
  });
});
