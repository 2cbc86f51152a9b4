import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseMeasure, parseSubmission } from './parse.js';

const refused = (source: unknown, message = '') =>
  expect(() => parseMeasure(source)).to.throw(DefinitionError, message);
const text = JSON.stringify(calm4);
const inTitle = (title: string) => JSON.stringify({ ...calm4, title });
const polluted = () => ({}) as Record<string, unknown>;

describe('parseMeasure, with hostile input', () => {
  afterEach(() => {
    expect(polluted().polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('refuses a text of more than 2,000,000 characters unread', () => {
    refused(' '.repeat(2_000_000) + text, 'characters long; at most 2000000 are read');
  });

  it('reads a text of 2,000,000 characters', () => {
    expect(parseMeasure(text.padEnd(2_000_000))).to.deep.equal(calm4);
  });

  it('refuses a string of 1,900,000 characters, and says what is wrong with it', () => {
    refused(inTitle('x'.repeat(1_900_000)), 'title: must have a length of at most 2000');
    refused(inTitle('\\'.repeat(950_000)), 'title: must have a length of at most 2000');
    refused(inTitle(' '.repeat(1_900_000)), 'title');
  });

  it('refuses a text that ends within such a string', () => {
    refused(`"${'x'.repeat(1_900_000)}`, 'line 1, column 1');
    refused(`{"${'\\n'.repeat(900_000)}`, 'line 1, column 2');
  });

  it('refuses a name of 1,900,000 characters', () => {
    refused(`{"${'k'.repeat(1_900_000)}":1}`, 'is not a known field');
  });

  it('cuts a path that no measure has, and names no more than 100 strange fields in one place', () => {
    const issuesIn = (source: unknown) => {
      try {
        parseMeasure(source);
      } catch (error) {
        return (error as DefinitionError).issues;
      }
      return [];
    };
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, 1]));
    const strange = issuesIn(JSON.stringify({ ...calm4, ...many }));
    expect(strange).to.have.lengthOf(101);
    expect(strange[100]).to.include({ path: '', message: 'has 50 more fields that are not known' });
    for (const source of [`{"${'k'.repeat(9000)}":1}`, { ['k'.repeat(9000)]: 1 }]) {
      for (const { path } of issuesIn(source)) expect(path.length).to.be.at.most(501);
    }
    refused(`{"${'k'.repeat(9000)}":1,"${'k'.repeat(9000)}":1}`, `${'k'.repeat(500)}…: is there`);
  });

  it('refuses a text of more than 200,000 values, before anything is made of them', () => {
    refused(`[${'{},'.repeat(200_000)}{}]`, 'has more than 200000 values');
    refused(`[${'{},'.repeat(199_998)}{}]`, 'must be an object');
  });

  it('refuses nesting that no measure needs', () => {
    refused('['.repeat(100_000), 'nests deeper than 32 levels');
    refused(`${text.slice(0, -1)},"x":${'['.repeat(40)}${']'.repeat(40)}}`, 'nests deeper');
  });

  it('refuses values that nest without end', () => {
    const endless: Record<string, unknown> = { ...calm4 };
    endless.items = [endless];
    endless.self = endless;
    refused(endless);
    const list: unknown[] = [];
    list.push(list);
    refused({ ...calm4, items: list });
    refused(list);
  });

  it('refuses what follows the measure', () => {
    refused(`${text}{}`, 'the end was expected');
    refused(`${text}//`, 'the end was expected');
    refused(`${text}\0`, 'the end was expected');
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`refuses a field called ${key}, and lets nothing through`, () => {
      const field = `"${key}":{"polluted":true}`;
      refused(`{${field},${text.slice(1)}`, key);
      refused(JSON.parse(`{${field},${text.slice(1)}`), key);
      refused(text.replace('"range":{', `"range":{${field},`), `scales.0.range.${key}`);
    });
  }

  it('does not choose between two fields with one name, as JSON does', () => {
    refused(`${text.slice(0, -1)},"title":"Last"}`, 'title: is there twice');
    refused(text.replace('"range":{', '"range":{"min":1,'), 'scales.0.range.min: is there twice');
  });

  it('refuses a getter or a proxy that throws, whenever it throws', () => {
    const trap = () => {
      throw new TypeError('mine');
    };
    const unreadable = 'could not be read as plain JSON';
    refused(new Proxy({}, { get: trap, ownKeys: trap, has: trap }), unreadable);
    refused({
      ...calm4,
      get title(): string {
        throw new TypeError('mine');
      },
    });
    refused({ ...calm4, items: new Proxy([], { get: trap }) });
    for (let after = 0; after < 12; after += 1) {
      let left = after;
      const late = () => (left-- > 0 ? undefined : trap());
      refused(new Proxy({}, { get: late }));
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    refused(proxy);
  });

  it('takes what a getter says once, and trusts that', () => {
    let reads = 0;
    const measure = parseMeasure({
      ...calm4,
      get title() {
        return (reads += 1) === 1 ? 'A' : 7;
      },
    });
    expect(measure.title).to.equal('A');
  });

  it('reads a text on a page that has added names to every object', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.extend = () => {};
    prototype.settings = {};
    try {
      const measure = parseMeasure(text);
      expect(Object.keys(measure)).to.deep.equal(Object.keys(calm4));
      refused(inTitle(''), 'title: must not be blank');
      refused(inTitle('x').replace('"title"', '"extend"'), 'extend: is not a known field');
    } finally {
      delete prototype.extend;
      delete prototype.settings;
    }
  });

  it('reads neither dates nor maps nor typed arrays as measures', () => {
    for (const source of [new Date(), new Map(Object.entries(calm4)), new Uint8Array(8), /x/]) {
      refused(source);
    }
  });

  it('is quick with 500 items and 200 options each', () => {
    const options = Array.from({ length: 200 }, (_, value) => ({ value, text: `Option ${value}` }));
    const items = Array.from({ length: 500 }, (_, i) => ({
      ...{ type: 'choice', id: `q${i + 1}`, text: 'Well?' },
      options,
    }));
    const scale = { ...calm4.scales[0], items: ['q1'], range: { min: 0, max: 199 } };
    const missing = { atMost: 0, source: 'Made up.' };
    const large = { ...calm4, items, scales: [{ ...scale, missing }] };
    expect(parseMeasure(large).items).to.have.lengthOf(500);
    refused({ ...large, items: [...items, ...items] }, 'items: must have a length of at most 500');
  });
});

describe('parseSubmission, with hostile input', () => {
  it('lets no answer change what every object has', () => {
    const answers = '{"__proto__":{"polluted":1},"q1":1}';
    const source = `{"kind":"submission","answers":${answers}}`;
    expect(() => parseSubmission(source)).to.throw(DefinitionError);
    expect(polluted().polluted).to.equal(undefined);
  });
});
