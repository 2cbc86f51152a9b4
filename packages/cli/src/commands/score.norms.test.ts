import { expect } from 'chai';

import { cairn, values } from '../testing/shell.js';

interface Line {
  readonly scores: Record<string, Record<string, unknown>>;
  readonly norm?: object;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Rows of RCADS-47; the same forms are scored in the instruments' own tests. */
async function scored(...rows: object[]) {
  const { code, out, err } = await cairn(
    ['score', 'rcads-47'],
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  return { code, err, lines: values<Line>(out) };
}

const girl = { age: 12, sex: 'female', ageRule: 'nhs-england' };

describe('cairn score, with norms', () => {
  // Mean 5.03 and SD 3.92 of girls in grades 7 and 8, by
  // NHSDigital/mental-health-monthly-statistics@7b4d7421838b, rcads_transform_score.
  it('puts T-scores beside raw scores that were added up elsewhere', async () => {
    const { code, lines } = await scored({ raw: { depression: 12, panic: 9 }, context: girl });
    expect(code).to.equal(0);
    const { depression, panic } = lines[0]!.scores;
    expect(depression).to.include({ value: 12, answered: null, items: 10, prorated: false });
    expect(panic!['t']).to.be.closeTo(60.127551, 1e-6); // 50 + 10 × (9 − 5.03) / 3.92
    expect(panic).to.include({ tShown: '60' });
    expect(lines[0]!.norm).to.deep.equal({
      id: 'rcads-47-us-schools@1.0.0',
      sex: 'female',
      grade: 7,
      ageRule: 'nhs-england',
    });
  });

  it('takes a grade in the place of an age and its rule', async () => {
    const byGrade = { grade: 7, sex: 'female' };
    const { lines } = await scored(
      { raw: { panic: 9 }, context: girl },
      { raw: { panic: 9 }, context: byGrade },
      { raw: { panic: 9 }, context: { ...girl, ageRule: 'ucla' } },
    );
    const [nhs, grade, ucla] = lines.map(({ scores }) => scores['panic']!['t']);
    expect(grade).to.equal(nhs);
    expect(ucla, 'authorities disagree on this age').not.to.equal(nhs);
  });

  it('keeps raw scores, and names what a T-score lacks', async () => {
    for (const [context, path] of [
      [{ age: 12, ageRule: 'ucla' }, 'context.sex'],
      [{ ...girl, sex: 'f' }, 'context.sex'],
      [{ sex: 'female', ageRule: 'ucla' }, 'context.age'],
      [{ ...girl, age: 12.5 }, 'context.age'],
      [{ ...girl, age: '12' }, 'context.age'],
      [{ ...girl, age: 7 }, 'context.age'],
      [{ ...girl, age: 19 }, 'context.age'],
      [{ age: 12, sex: 'female' }, 'context.ageRule'],
      [{ ...girl, ageRule: 'none' }, 'context.ageRule'],
      [{ ...girl, grade: 2 }, 'context.grade'],
    ] as const) {
      const { code, err, lines } = await scored({ raw: { depression: 12 }, context });
      expect(code, JSON.stringify(context)).to.equal(1);
      expect(err).to.include(path);
      expect(lines[0]!.problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(lines[0]!.scores['depression']).to.include({ value: 12, t: null });
    }
  });

  it('refuses raw scores that cannot be, each by its scale, and takes the rest', async () => {
    const raw = { depression: 31, panic: 3.5, 'social-phobia': '9', nothing: 1, total: 20 };
    const { code, lines } = await scored({ raw });
    expect(code).to.equal(1);
    expect(lines[0]!.problems.map(({ path }) => path)).to.deep.equal([
      'raw.depression',
      'raw.panic',
      'raw.social-phobia',
      'raw.nothing',
    ]);
    expect(Object.keys(lines[0]!.scores)).to.deep.equal(['total']);
  });

  it('does not choose between answers and raw scores', async () => {
    const { code, lines } = await scored({ raw: { panic: 9 }, answers: { q1: 0 } });
    expect(code).to.equal(1);
    expect(lines[0]!.problems[0]!.path).to.equal('raw');
    expect(lines[0]!.scores).to.deep.equal({});
  });

  it('reads who was asked from columns', async () => {
    const items = Array.from({ length: 47 }, (_, i) => `q${i + 1}`);
    const text = `${items.join()},age,sex,ageRule\n${items.map(() => 1).join()},12,female,nhs-england\n`;
    const { code, out } = await cairn(['score', 'rcads-47', '--csv'], text);
    expect(code).to.equal(0);
    expect(values<Line>(out)[0]!.scores['panic']!['t']).to.be.closeTo(60.127551, 1e-6);
  });
});
