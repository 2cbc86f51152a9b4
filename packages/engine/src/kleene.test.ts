import { expect } from 'chai';

import { and, no, not, open, or, unknown, yes, type Truth } from './kleene.js';

/** S. C. Kleene, Introduction to Metamathematics (1952), § 64: the strong tables. */
const tables: readonly (readonly [a: Truth, b: Truth, both: Truth, either: Truth])[] = [
  [yes, yes, yes, yes],
  [yes, unknown, unknown, yes],
  [yes, no, no, yes],
  [unknown, yes, unknown, yes],
  [unknown, unknown, unknown, unknown],
  [unknown, no, no, unknown],
  [no, yes, no, yes],
  [no, unknown, no, unknown],
  [no, no, no, no],
];
const known = [no, unknown, yes];
const names = ['false', 'unknown', 'true', 'open'];

describe('three-valued logic', () => {
  for (const [a, b, both, either] of tables) {
    it(`${names[a]} and ${names[b]} is ${names[both]}; or, ${names[either]}`, () => {
      expect(and(a, b)).to.equal(both);
      expect(or(a, b)).to.equal(either);
    });
  }

  it('turns true and false round, and leaves unknown as it is', () => {
    expect(known.map((each) => not(each as Truth))).to.deep.equal([yes, unknown, no]);
  });

  it('calls open what any of its answers could make different, and nothing else', () => {
    for (const other of [...known, open] as Truth[]) {
      for (const operation of [and, or]) {
        const mayBe = (a: Truth) => (a === open ? known : [a]) as Truth[];
        const results = new Set(
          mayBe(other).flatMap((b) => mayBe(open).map((a) => operation(a, b))),
        );
        const expected = results.size > 1 ? open : [...results][0];
        expect(operation(open, other), names[other]).to.equal(expected);
        expect(operation(other, open), names[other]).to.equal(expected);
      }
    }
    expect(not(open)).to.equal(open);
  });
});
