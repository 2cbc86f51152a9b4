/**
 * What becomes of definitions that are put wrong: 5,000 numbered cases of all kinds, the same ones
 * every time, and some giants. A number that fails fails again: `npm run fuzz -- --case N`.
 */
import { expect } from 'chai';

import { tried } from './fuzz/cases.mjs';
import { giants } from './fuzz/giants.mjs';
import { judge } from './fuzz/judge.mjs';
import { randomFrom } from './fuzz/random.mjs';
import { seeds } from './fuzz/seeds.mjs';

const cases = 5000;
const atOnce = 250;

describe('definitions that are put wrong', function () {
  const taken = new Set();
  const refused = new Set();

  for (let from = 0; from < cases; from += atOnce) {
    it(`are refused with reasons, or work: cases ${from} to ${from + atOnce - 1}`, () => {
      const found = [];
      for (let number = from; number < from + atOnce; number += 1) {
        const { kind, how, complaints, isTaken } = tried(number);
        (isTaken ? taken : refused).add(kind);
        found.push(...complaints.map((each) => `case ${number}, ${kind} ${how}: ${each}`));
      }
      expect(found).to.deep.equal([]);
    });
  }

  it('come in both sorts for every kind, so that the above means something', () => {
    expect([...taken].sort()).to.deep.equal(Object.keys(seeds).sort());
    expect([...refused].sort()).to.deep.equal(Object.keys(seeds).sort());
  });
});

describe('definitions that are far too large', () => {
  for (const [name, make] of Object.entries(giants)) {
    it(`are refused, and soon: ${name}`, () => {
      const found = Object.keys(seeds).flatMap((kind) => {
        const { complaints, isTaken } = judge(kind, make(kind), randomFrom(1));
        return [...complaints, ...(isTaken ? ['was taken'] : [])].map((each) => `${kind}: ${each}`);
      });
      expect(found).to.deep.equal([]);
    });
  }
});

describe('the judge of these cases', () => {
  const random = randomFrom(1);
  const parse = seeds.battery.parse;
  afterEach(() => (seeds.battery.parse = parse));

  for (const [what, otherwise, complaint] of [
    ['throws what is no DefinitionError', () => null.x, /^threw TypeError/],
    ['takes what cannot be used', () => ({}), /^threw in use: TypeError/],
    ['pollutes', () => void (Object.prototype.polluted = true), /^polluted/],
  ]) {
    it(`tells of a parser that ${what}`, () => {
      seeds.battery.parse = otherwise;
      const { complaints } = judge('battery', {}, random);
      delete Object.prototype.polluted;
      expect(complaints).to.have.lengthOf(1);
      expect(complaints[0]).to.match(complaint);
    });
  }
});
