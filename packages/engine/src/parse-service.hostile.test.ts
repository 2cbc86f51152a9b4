import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseService } from './parse-service.js';
import { lantern } from './testing/lantern.js';

const text = JSON.stringify(lantern);
const refused = (source: unknown, message = '') =>
  expect(() => parseService(source)).to.throw(DefinitionError, message);

describe('parseService, with hostile input', () => {
  afterEach(() => {
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  for (const key of ['__proto__', 'constructor', 'toString']) {
    it(`refuses a field called ${key}, at any depth`, () => {
      const field = `"${key}":{"polluted":true}`;
      refused(`{${field},${text.slice(1)}`, key);
      refused(text.replace('"rules":[{', `"rules":[{${field},`), key);
      refused(text.replace('"when":{', `"when":{${field},`), key);
    });
  }

  it('takes no condition called __proto__, and none that is only inherited', () => {
    const conditions = '"conditions":{"__proto__":{"question":"age","atMost":9},';
    refused(text.replace('"conditions":{', conditions), '__proto__');
    const object = parseService(JSON.parse(text.replace('"conditions":{', conditions)));
    expect(Object.keys(object.conditions!)).to.deep.equal(Object.keys(lantern.conditions!));
    expect('question' in object.conditions!).to.equal(false);
    const rule = { when: { condition: 'constructor' }, outcome: 'school-enquiry' };
    const rules = [...lantern.rules.slice(0, 3), rule, ...lantern.rules.slice(4)];
    refused({ ...lantern, rules }, 'no condition is called "constructor"');
  });

  it('refuses 10,000 rules quickly, and says what else is wrong', () => {
    const rules = Array.from({ length: 10_000 }, () => lantern.rules[3]);
    const source = JSON.stringify({ ...lantern, title: 7, rules: [...rules, lantern.rules[11]] });
    refused(source, 'rules: must have a length of at most 500');
    refused(source, 'title: must be a string');
  });

  it('refuses short conditions that name one another into something endless', () => {
    const conditions: Record<string, object> = { c0: { question: 'age', atMost: 9 } };
    for (let i = 1; i < 40; i += 1) {
      const before = { condition: `c${i - 1}` };
      conditions[`c${i}`] = { all: [before, before] };
    }
    refused(
      { ...lantern, conditions: { ...lantern.conditions, ...conditions } },
      'conditions.c20: comes to more than 1000 comparisons',
    );
  });

  it('takes a long chain of conditions, and finds a long circle', () => {
    const chain = (last: object) => {
      const conditions: Record<string, object> = { c400: last };
      for (let i = 0; i < 400; i += 1) conditions[`c${i}`] = { condition: `c${i + 1}` };
      return { ...lantern, conditions: { ...lantern.conditions, ...conditions } };
    };
    expect(parseService(chain({ question: 'age', atMost: 9 })).id).to.equal('lantern');
    refused(
      chain({ condition: 'c0' }),
      'conditions.c400: leads back to itself: c400 → c0 → c1 → … → c399 → c400',
    );
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, i) => [`c${i}`, { question: 'age', atMost: 9 }]),
    );
    refused({ ...lantern, conditions: many }, 'conditions: must have at most 500 names');
  });

  it('refuses wrong types everywhere, and conditions that nest without end', () => {
    for (const wrong of [null, 7, 'x', [], true]) {
      refused(wrong);
      for (const key of ['questions', 'conditions', 'rules', 'outcomes', 'source', 'contacts']) {
        if (Array.isArray(wrong) && key === 'conditions') continue;
        refused({ ...lantern, [key]: wrong });
      }
    }
    const endless: Record<string, unknown> = {};
    endless.not = endless;
    refused({ ...lantern, conditions: { endless } });
    const deep = '{"not":'.repeat(40) + '{"condition":"x"}' + '}'.repeat(40);
    refused(text.replace('"conditions":{', `"conditions":{"deep":${deep},`), 'nests deeper');
  });

  it('refuses addresses that are no web addresses', () => {
    for (const url of ['javascript:alert(1)', 'http://a.example', 'https://u:p@a.example/']) {
      refused({ ...lantern, source: { ...lantern.source, url } }, 'source.url');
    }
  });
});
