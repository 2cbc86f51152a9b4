import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { DefinitionError, type Issue } from './errors.js';
import { parseMeasure } from './parse.js';

function issuesOf(parse: () => unknown): readonly Issue[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof DefinitionError) return error.issues;
    throw error;
  }
  throw new Error('nothing was found wrong');
}

const broken = (part: object) => issuesOf(() => parseMeasure({ ...calm4, ...part }));
const [scale] = calm4.scales;

describe('parseMeasure', () => {
  for (const measure of [calm4, phq9, gad7]) {
    it(`gives ${measure.id} back as it is, from a value and from text`, () => {
      expect(parseMeasure(measure)).to.deep.equal(measure);
      expect(parseMeasure(JSON.stringify(measure, null, 2))).to.deep.equal(measure);
    });
  }

  it('keeps nothing of the value that was checked', () => {
    const source = structuredClone(calm4);
    const measure = parseMeasure(source);
    (source.items as unknown[]).length = 0;
    expect(measure).to.deep.equal(calm4);
  });

  it('allows the name of a schema, for editors', () => {
    expect(parseMeasure({ ...calm4, $schema: './measure.json' }).id).to.equal('calm-4');
  });

  for (const [does, part, path, message] of [
    ['a missing field', { title: undefined }, 'title', 'is missing; it must be a string'],
    ['a wrong type', { title: 7 }, 'title', 'must be a string'],
    ['a wrong type with a vowel', { items: {} }, 'items', 'must be an array'],
    ['another kind', { kind: 'service' }, 'kind', 'must be "measure"'],
    [
      'one of many',
      { respondent: 'cat' },
      'respondent',
      'must be "self" or "parent" or "teacher" or',
    ],
    [
      'an unknown field',
      { titel: 'x' },
      'titel',
      'is not a known field; remove it or check its spelling',
    ],
    ['a bad id', { id: 'PHQ 9' }, 'id', 'must be a name such as q1 or total-anxiety'],
    ['a bad version', { version: '1.0' }, 'version', 'must be a version such as 1.0.0'],
    ['a bad language', { lang: 'en_GB' }, 'lang', 'must be a language tag'],
    ['blank text', { title: ' \n ' }, 'title', 'must not be blank'],
    [
      'text that is too long',
      { title: 'x'.repeat(2001) },
      'title',
      'must have a length of at most 2000',
    ],
    ['an empty list', { items: [] }, 'items', 'must have a length of at least 1'],
    ['null', { items: [null] }, 'items.0', 'must be'],
    ['null, which is not missing', { title: null }, 'title', /^must be a string$/],
    ['a missing field among many', { ages: { from: 4 } }, 'ages.source', /^is missing; it must be/],
    [
      'an unknown type of item',
      { items: [{ type: 'essay', id: 'q1' }] },
      'items.0.type',
      'must be of a known "type"',
    ],
    [
      'something deep inside',
      { scales: [{ ...scale, range: { min: 0 } }] },
      'scales.0.range.max',
      'is missing; it must be a number',
    ],
    [
      'a number out of bounds',
      { scales: [{ ...scale, missing: { atMost: -1, source: 'x' } }] },
      'scales.0.missing.atMost',
      'must be at least 0',
    ],
    [
      'infinity',
      { scales: [{ ...scale, range: { min: 0, max: Infinity } }] },
      'scales.0.range.max',
      'must be a number',
    ],
    ['a fraction', { ages: { from: 4.5, source: 'x' } }, 'ages.from', 'must be an int'],
    [
      'a contradiction',
      { scales: [{ ...scale, items: ['q9'] }] },
      'scales.0.items.0',
      'no item is called "q9"',
    ],
  ] as const) {
    it(`names ${does} and its place`, () => {
      const found = broken(part).filter((issue) => issue.path === path);
      expect(found, JSON.stringify(broken(part))).to.have.lengthOf(1);
      if (typeof message === 'string') expect(found[0]?.message).to.contain(message);
      else expect(found[0]?.message).to.match(message);
    });
  }

  it('finds every issue, not the first', () => {
    const paths = broken({ title: 7, lang: undefined, extra: 1, more: 2 }).map(({ path }) => path);
    expect(paths).to.have.members(['title', 'lang', 'extra', 'more']);
  });

  it('gives a value no line, for it has none', () => {
    expect(broken({ title: 7 })[0]).not.to.have.any.keys('line', 'column');
  });

  it('says line and column of what is wrong in a text', () => {
    const text = JSON.stringify({ ...calm4, title: 7 }, null, 2);
    const [issue, ...more] = issuesOf(() => parseMeasure(text));
    const lines = text.split('\n');
    expect(more).to.deep.equal([]);
    expect(lines[issue!.line! - 1]!.slice(issue!.column! - 1)).to.equal('7,');
  });

  it('points at the nearest parent of what is missing', () => {
    const licence = { ...calm4.licence, source: undefined };
    const text = JSON.stringify({ ...calm4, licence }, null, 2);
    const [issue] = issuesOf(() => parseMeasure(text));
    expect(issue).to.include({ path: 'licence.source' });
    expect(text.split('\n')[issue!.line! - 1]!.slice(issue!.column! - 4)).to.equal('": {');
  });

  it('says line and column of a contradiction too', () => {
    const text = JSON.stringify({ ...calm4, ages: { from: 9, to: 8, source: 'x' } }, null, 1);
    const [issue] = issuesOf(() => parseMeasure(text));
    expect(issue).to.include({ path: 'ages.to', message: 'must be 9 or more' });
    expect(text.split('\n')[issue!.line! - 1]!.slice(issue!.column! - 1)).to.equal('8,');
  });

  it('says line and column of what is not JSON at all', () => {
    expect(issuesOf(() => parseMeasure('{\n  "kind": measure\n}'))).to.deep.equal([
      { path: '', message: 'a value was expected, but found "m"', line: 2, column: 11 },
    ]);
  });

  for (const source of [
    undefined,
    null,
    7,
    true,
    [],
    {},
    () => {},
    Symbol('x'),
    '',
    'null',
    '[]',
  ]) {
    it(`refuses ${typeof source === 'string' ? `the text "${source}"` : String(source)}`, () => {
      expect(issuesOf(() => parseMeasure(source))).not.to.deep.equal([]);
    });
  }
});
