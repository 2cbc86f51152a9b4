import { readFileSync } from 'node:fs';

import { expect } from 'chai';
import fc from 'fast-check';

import { ours, theirs } from './fhirpath-judge.mjs';

const fixture = (name) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const response = JSON.parse(fixture('fhirpath-response.json'));
const variables = { questionnaire: { resourceType: 'Questionnaire' }, x: [1, 2, 3] };

/** The same values, or a fault in both: what it is called is each one's own affair. */
function expectTheSame(expression) {
  const [own, other] = [
    ours(expression, response, variables),
    theirs(expression, response, variables),
  ];
  const what = `${expression}\n  ours   ${JSON.stringify(own)}\n  theirs ${JSON.stringify(other)}`;
  expect('fault' in own, what).to.equal('fault' in other);
  expect(own.values, what).to.deep.equal(other.values);
}

describe('FHIRPath, beside fhirpath.js', () => {
  it('makes the same of every expression of the list', () => {
    const list = fixture('fhirpath-expressions.txt').split('\n').filter(Boolean);
    expect(list).to.have.length.above(250);
    for (const expression of list) expectTheSame(expression);
  });

  it('makes the same of made-up expressions', () => {
    fc.assert(fc.property(expressions(), expectTheSame), { numRuns: 3000, seed: 5 });
  });
});

/** Numbers, truth values and collections, put together at random, up to five deep. */
function expressions() {
  const item = fc.constantFrom('g', 'q1', 'n', 'd', 'b', 'none').map((id) => `linkId = '${id}'`);
  return fc.letrec((tie) => ({
    number: fc.oneof(
      { maxDepth: 5 },
      fc.integer({ min: 0, max: 40 }).map(String),
      fc.constantFrom('0.5', '2.25', '{}', "item.where(linkId='d').answer.value", '%x.count()'),
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/', 'div', 'mod'), tie('number'))
        .map(joined),
      tie('list').map((list) => `${list}.count()`),
      tie('numbers').chain((list) =>
        fc.constantFrom('sum', 'min', 'max', 'first', 'avg').map((name) => `${list}.${name}()`),
      ),
      fc
        .tuple(tie('truth'), tie('number'), tie('number'))
        .map((three) => `iif(${three.join(', ')})`),
      tie('number').chain((one) =>
        fc
          .constantFrom('round()', 'floor()', 'ceiling()', 'abs()')
          .map((name) => `(${one}).${name}`),
      ),
    ),
    numbers: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(
        '%x',
        "item.where(linkId='n').answer.value",
        '(4 | 2.5 | 7)',
        'item.item.answer.weight()',
      ),
      fc
        .tuple(tie('numbers'), fc.constantFrom('>', '<', '>=', '!='), fc.nat(5))
        .map(([list, sign, n]) => `${list}.where($this ${sign} ${n})`),
      fc.tuple(tie('numbers'), tie('numbers')).map(([a, b]) => `(${a} | ${b})`),
      tie('numbers').map((list) => `${list}.select($this + 1)`),
    ),
    list: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'item',
        '%resource.item',
        'item.item',
        '%resource.descendants()',
        'item.answer',
      ),
      fc.tuple(tie('list'), item).map(([list, is]) => `${list}.where(${is})`),
      tie('list').map((list) => `${list}.where(answer.exists())`),
      tie('list').map((list) => `${list}.repeat(item)`),
    ),
    truth: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('true', 'false', '{}'),
      fc
        .tuple(tie('truth'), fc.constantFrom('and', 'or', 'xor', 'implies'), tie('truth'))
        .map(joined),
      fc
        .tuple(tie('number'), fc.constantFrom('=', '!=', '<', '<=', '>', '>='), tie('number'))
        .map(joined),
      tie('list').map((list) => `${list}.exists()`),
      tie('truth').map((is) => `(${is}).not()`),
    ),
    any: fc.oneof(tie('number'), tie('truth'), tie('numbers')),
  })).any;
}

function joined(words) {
  return `(${words.join(' ')})`;
}
