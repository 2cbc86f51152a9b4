import { expect } from 'chai';

import { cairn, fileWith, values } from './testing/shell.js';

interface Line {
  scores: Record<string, Record<string, unknown>>;
  problems: { path: string; message: string }[];
}

const items = (count: number) => Array.from({ length: count }, (_, i) => `q${i + 1}`);

describe('columns of cairn score --csv', () => {
  it('are needed for an item that decides what others count, though no scale counts it', async () => {
    const without = items(33).filter((id) => id !== 'q26' && id !== 'q27');
    const { code, err } = await cairn(['score', 'sdq-self', '--csv'], `${without.join()}\n`);
    expect(code).to.equal(1);
    expect(err).to.match(/no column for q26\. Name every/);
  });

  it('are listed in the order of the form where they are missing', async () => {
    const { err } = await cairn(['score', 'sdq-self', '--csv'], 'id,q1,q2\n');
    expect(err).to.include('no column for q3, q4, q5, q6, q7, q8,');
  });

  it('differ by case, which is said', async () => {
    const capitals = items(7).join().toUpperCase();
    const { err } = await cairn(['score', 'gad-7', '--csv'], `${capitals}\n`);
    expect(err).to.match(/no column for q1, .* Case counts: "Q1" is not "q1"\.\n$/);
    const { err: other } = await cairn(['score', 'gad-7', '--csv'], 'id,X1\n');
    expect(other).not.to.include('Case');
  });

  it('say that T-scores are wanted, also where all their cells are empty', async () => {
    const head = `${items(47).join()},age,sex,ageRule`;
    const ones = items(47).map(() => 1);
    const rows = [`${ones.join()},,,`, `${ones.join()},12,,ucla`].join('\n');
    const { code, out } = await cairn(['score', 'rcads-47', '--csv'], `${head}\n${rows}\n`);
    expect(code).to.equal(1);
    const [empty, partly] = values<Line>(out);
    expect(empty?.problems.map(({ path }) => path)).to.deep.equal(['context.sex', 'context.age']);
    expect(empty?.scores.panic).to.include({ value: 9, t: null });
    expect(partly?.problems.map(({ path }) => path)).to.deep.equal(['context.sex']);

    const bare = await cairn(
      ['score', 'rcads-47', '--csv'],
      `${items(47).join()}\n${ones.join()}\n`,
    );
    expect([bare.code, bare.err], 'no columns: no T-scores wanted').to.deep.equal([0, '']);
  });
});

describe('cairn score of CSV without --csv', () => {
  const text = `id,${items(7).join()}\n${'a,0,0,0,0,0,0,0\n'.repeat(3)}`;

  it('asks for it once, where the file says by its name that it is CSV', async () => {
    const file = await fileWith('a;b\n1;2\n', 'answers.CSV');
    expect(await cairn(['score', 'gad-7', file])).to.deep.equal({
      code: 1,
      out: '',
      err: `${file}:1: the first line is no JSON; is this CSV? add --csv\n`,
    });
  });

  it('asks for it where the first line names items', async () => {
    for (const head of [text, text.replaceAll(',', ';'), `\n"ID","Q1"\n`, 'q1\n']) {
      const { code, out, err } = await cairn(['score', 'gad-7'], head);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.equal('the first line is no JSON; is this CSV? add --csv\n');
    }
  });

  it('takes other lines for rows that are damaged, and goes on', async () => {
    for (const first of ['{"answers":{"q1":0,"q2"', 'hello, world']) {
      const { code, out } = await cairn(['score', 'gad-7'], `${first}\n{"answers":[0]}\n${text}`);
      expect(code).to.equal(1);
      expect(values(out)).to.have.length(6);
    }
    const file = await fileWith('{"answers":[0]}\n', 'rows.csv');
    expect((await cairn(['score', 'gad-7', file])).code, 'JSON by another name').to.equal(0);
  });
});
