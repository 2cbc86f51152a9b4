import { expect } from 'chai';
import fc from 'fast-check';

import { duplicates, maxDepth, positions, TextFault, walk } from './json-text.js';

const visited = (text: string) => {
  const found: [string, number][] = [];
  walk(text, (path, offset) => found.push([path, offset]));
  return found;
};

function faultOf(text: string): TextFault {
  try {
    walk(text, () => {});
  } catch (error) {
    if (error instanceof TextFault) return error;
    throw error;
  }
  throw new Error(`accepted: ${text.slice(0, 40)}`);
}

describe('walk', () => {
  it('visits every value with its path and offset, parents first', () => {
    expect(visited(' {"a": [1, {"b": null}], "c": "d"} ')).to.deep.equal([
      ['', 1],
      ['a', 7],
      ['a.0', 8],
      ['a.1', 11],
      ['a.1.b', 17],
      ['c', 30],
    ]);
  });

  it('reads names as JSON does', () => {
    expect(visited('{"\\u0061\\n": 1}')[1]?.[0]).to.equal('a\n');
  });

  for (const text of [
    '0',
    '-0',
    '1.5e-7',
    '1E+2',
    '""',
    '"\\u00e9\\/\\t"',
    'true',
    'null',
    '[]',
    '{}',
  ]) {
    it(`takes ${text}`, () => {
      expect(visited(text)).to.have.lengthOf(1);
    });
  }

  for (const [text, offset, message] of [
    ['', 0, 'a value was expected, but the text ended'],
    ['{', 1, 'a name in double quotes was expected, but the text ended'],
    ['{"a"', 4, '":" was expected, but the text ended'],
    ['{"a":}', 5, 'a value was expected, but found "}"'],
    ['{"a":1', 6, '"," or "}" was expected, but the text ended'],
    ['{"a":1 "b":2}', 7, '"," or "}" was expected, but found "\\""'],
    ['{"a":1,}', 7, 'a name in double quotes was expected, but found "}"'],
    ["{'a':1}", 1, 'a name in double quotes was expected, but found "\'"'],
    ['{a:1}', 1, 'a name in double quotes was expected, but found "a"'],
    ['[1,]', 3, 'a value was expected, but found "]"'],
    ['[1 2]', 3, '"," or "]" was expected, but found "2"'],
    ['[1', 2, '"," or "]" was expected, but the text ended'],
    ['01', 1, 'the end was expected, but found "1"'],
    ['+1', 0, 'a value was expected, but found "+"'],
    ['.5', 0, 'a value was expected'],
    ['1.', 1, 'the end was expected'],
    ['NaN', 0, 'a value was expected'],
    ['True', 0, 'a value was expected'],
    ['"a', 0, 'a value was expected'],
    ['"a\nb"', 0, 'a value was expected'],
    ['"\\x"', 0, 'a value was expected'],
    ['"\\u12"', 0, 'a value was expected'],
    ['{} {}', 3, 'the end was expected, but found "{"'],
    ['{}}', 2, 'the end was expected'],
    ['/* */ 1', 0, 'a value was expected'],
    ['\uFEFF{}', 0, 'a value was expected'],
    ['\u00a01', 0, 'a value was expected'],
  ] as const) {
    it(`finds the fault in ${JSON.stringify(text)}`, () => {
      const fault = faultOf(text);
      expect(fault.offset).to.equal(offset);
      expect(fault.message).to.contain(message);
    });
  }

  it('takes the deepest nesting that is allowed, and not one level more', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(visited(nested(maxDepth + 1))).to.have.lengthOf(maxDepth + 1); // the whole is level 0
    expect(faultOf(nested(maxDepth + 2)).message).to.contain('nests deeper');
  });

  it('does not overflow on a million brackets', () => {
    expect(faultOf('['.repeat(1_000_000)).message).to.contain('nests deeper');
    expect(faultOf('{"a":'.repeat(200_000)).message).to.contain('nests deeper');
  });

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const json = fc.json({ maxDepth: 4 });
    const broken = fc
      .tuple(json, fc.nat(), fc.constantFrom(',', '}', ']', '"', '\\', '1', ' ', 'e', '-'))
      .map(([text, at, mark]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + mark + text.slice(cut);
      });
    fc.assert(
      fc.property(fc.oneof(json, broken, fc.string()), (text) => {
        const accepts = (read: () => unknown) => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(() => walk(text, () => {}))).to.equal(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('duplicates', () => {
  for (const [text, found] of [
    ['{"a":1,"a":2}', [['a', 7]]],
    [
      '{"a":1, "a" :2,"a":3}',
      [
        ['a', 8],
        ['a', 15],
      ],
    ],
    ['{"answers":{"q1":0,"q1":3}}', [['answers.q1', 19]]],
    ['[{"a":1},{"a":1,"\\u0061":1}]', [['1.a', 16]]],
    ['{"a":{"b":1},"a":{"b":1,"b":1}}', [['a', 13], ['a.b', 24]]], // prettier-ignore
    ['{"__proto__":1,"__proto__":1}', [['__proto__', 15]]],
    ['{"":1,"":1}', [['', 6]]],
  ] as const) {
    it(`finds ${JSON.stringify(found)} in ${text}`, () => {
      expect(duplicates(text).map(({ path, offset }) => [path, offset])).to.deep.equal(found);
    });
  }

  it('tells the same name in two objects, and one path of two makings, apart', () => {
    for (const text of [
      '[{"a":1},{"a":1}]',
      '{"a.b":1,"a":{"b":2}}',
      '{"a":{"a":"a"},"A":"\\"a\\":"}',
    ]) {
      expect(duplicates(text), text).to.deep.equal([]);
    }
  });

  it('throws where walk does', () => {
    expect(() => duplicates('{"a":1,"a"}')).to.throw(TextFault);
  });
});

describe('positions', () => {
  for (const [does, text, offset, line, column] of [
    ['the start', 'ab', 0, 1, 1],
    ['within the first line', 'ab', 1, 1, 2],
    ['the end', 'ab', 2, 1, 3],
    ['the start of a line', 'a\nb', 2, 2, 1],
    ['a line break itself', 'a\nb', 1, 1, 2],
    ['lines that end in CR LF', 'a\r\nbc', 4, 2, 2],
    ['UTF-16 units', '😀x', 2, 1, 3],
  ] as const) {
    it(`knows ${does}`, () => {
      expect(positions(text)(offset)).to.deep.equal({ line, column });
    });
  }
});
