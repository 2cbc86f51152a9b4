import { expect } from 'chai';

import { cairn, values } from '../testing/shell.js';

const line = (row: unknown) => `${JSON.stringify(row)}\n`;

interface Line {
  readonly id?: unknown;
  readonly scores: Record<string, { value: number | null } | undefined>;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** What one row gives, and the row after it, which is good. */
async function one(command: readonly string[], row: string) {
  const good = command[0] === 'score' ? { answers: { q1: 0, q2: 0 } } : { from: 3, to: 2 };
  const { code, out } = await cairn(command, `${row}\n${line({ id: 'next', ...good })}`);
  const [found, next] = values<Line>(out);
  expect(next?.id).to.equal('next');
  return { code, id: found?.id, scores: found?.scores, problems: found?.problems };
}

describe('a row with a name twice', () => {
  const twice: [row: string, id: unknown, ...paths: string[]][] = [
    ['{"id":"a","answers":{"q1":0,"q1":3,"q2":0}}', 'a', 'answers.q1'],
    ['{"id":"a","answers":{"q1":0,"\\u00711":3,"q2":0}}', 'a', 'answers.q1'],
    ['{"id":"a","answers":{"q1":0,"q2":0},"answers":{"q1":3,"q2":0}}', 'a', 'answers'],
    ['{"id":"a","raw" :{"total":1} , "raw" : {"total":2}}', 'a', 'raw'],
    ['{"id":"a","raw":{"total":1,"total":1}}', 'a', 'raw.total'],
    ['{"answers":[0,0],"context":{},"context":{"age":3}}', undefined, 'context'],
    ['{"id":"a","id":"b","answers":[0,0]}', undefined, 'id'],
    ['{"answers":[0,0],"other":[{"x":1,"x":2,"x":3}]}', undefined, 'other.0.x', 'other.0.x'],
    ['{"answers":[0,0],"__proto__":1,"__proto__":2}', undefined, '__proto__'],
  ];
  for (const [row, id, ...paths] of twice) {
    it(`is not scored: ${row}`, async () => {
      const found = await one(['score', 'gad-2'], row);
      expect(found).to.deep.equal({
        code: 1,
        id,
        scores: {},
        problems: paths.map((path) => ({ path, message: 'is there twice' })),
      });
    });
  }

  it('has no change', async () => {
    const { code, problems } = await one(['change', 'gad-2'], '{"from":1,"from":6,"to":2}');
    expect([code, problems]).to.deep.equal([1, [{ path: 'from', message: 'is there twice' }]]);
  });

  it('is not one that only looks so', async () => {
    const note = '\\"a\\":1, \\"a\\":2';
    const row = `{"id":": : \\":","answers":{"q1":0,"q2":0},"x":{"a":":"},"y":{"a":"${note}"}}`;
    const { code, scores } = await one(['score', 'gad-2'], row);
    expect([code, scores?.total?.value]).to.deep.equal([0, 0]);
  });

  it('may not hide in depth', async () => {
    for (const depth of [40, 100_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      const { code, problems } = await one(['score', 'gad-2'], `{"answers":[0,0],"x":${deep}}`);
      expect(code).to.equal(1);
      expect(problems?.[0]?.message).to.match(/nests deeper than 32 levels/);
    }
  });
});

describe('a row with raw scores', () => {
  const wrong: [row: object, says: RegExp][] = [
    [{ raw: [] }, /^must be an object such as \{"total":6\}$/],
    [{ raw: 'x' }, /^must be an object/],
    [{ raw: 3 }, /^must be an object/],
    [{ raw: {} }, /^holds no scale/],
    [{ raw: [], answers: [0, 0] }, /^is there beside answers/],
    [{ raw: 'x', answers: [0, 0] }, /^is there beside answers/],
    [{ raw: { total: 1 }, answers: [0, 0] }, /^is there beside answers/],
  ];
  for (const [row, says] of wrong) {
    it(`is not scored: ${JSON.stringify(row)}`, async () => {
      const { code, scores, problems } = await one(['score', 'gad-2'], JSON.stringify(row));
      expect([code, scores, problems?.length]).to.deep.equal([1, {}, 1]);
      expect(problems?.[0]?.path).to.equal('raw');
      expect(problems?.[0]?.message).to.match(says);
    });
  }

  it('may say null for none', async () => {
    const { code, scores } = await one(['score', 'gad-2'], '{"raw":null,"answers":[1,1]}');
    expect([code, scores?.total?.value]).to.deep.equal([0, 2]);
  });
});

describe('the line of a row', () => {
  const girl = { age: 12, sex: 'female', ageRule: 'nhs-england' };
  const nobody = { age: 99, sex: 'female', ageRule: 'nhs-england' };
  const rows: [measure: string, row: object, optional: string[]][] = [
    ['gad-2', { answers: [0, 0] }, []],
    ['gad-2', { raw: { total: 3 } }, []],
    ['gad-2', {}, []],
    ['phq-9', { answers: {} }, ['patterns']],
    ['rcads-47', { raw: { panic: 9 }, context: girl }, ['norm']],
    ['rcads-47', { raw: { panic: 9 }, context: nobody }, []],
    ['rcads-47', { answers: {}, context: girl }, ['norm']],
  ];
  for (const [measure, row, optional] of rows) {
    it(`has its keys in one order: ${measure}, ${JSON.stringify(row)}`, async () => {
      const { out } = await cairn(['score', measure], line({ id: 1, ...row }));
      const keys = ['id', 'measure', 'complete', 'scores', ...optional, 'flags', 'problems'];
      expect(Object.keys(values(out)[0]!)).to.deep.equal(keys);
    });
  }
});

describe('an empty text', () => {
  for (const command of [
    ['score', 'gad-2'],
    ['score', 'gad-2', '--csv'],
    ['change', 'gad-2'],
    ['stats', 'gas'],
  ]) {
    it(`is told: ${command.join(' ')}`, async () => {
      for (const text of ['', '\n', '\r\n\n']) {
        const { code, out, err } = await cairn(command, text);
        expect([code, out]).to.deep.equal([1, '']);
        expect(err).to.match(/^the text is empty; [^\n]+\n$/);
      }
    });
  }
});
