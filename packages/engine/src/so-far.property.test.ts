import audit from '@cairnkit/instruments-nc/audit.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rses from '@cairnkit/instruments/rses.js';
import sdqParent from '@cairnkit/instruments/sdq-parent.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { allowedValues } from './item.js';
import type { Measure } from './measure.js';
import { scoreAll } from './scorer.js';
import type { Answers } from './session.js';
import { soFar } from './so-far.js';

const fullForm = (measure: Measure): fc.Arbitrary<Record<string, number>> =>
  fc.record(
    Object.fromEntries(
      measure.items.map((item) => [item.id, fc.constantFrom(...allowedValues(item))]),
    ),
  );

/** AUDIT, whose skips count some answers as nothing; SDQ, with composites; SWEMWBS, with a table. */
for (const measure of [calm4, phq9, rcads47, rses, sdqParent, swemwbs, audit]) {
  describe(`scores so far: ${measure.short}`, () => {
    it('holds whatever score the form ends with', () => {
      const filling = fc.tuple(fullForm(measure), fc.nat(measure.items.length));
      fc.assert(
        fc.property(filling, ([full, answered]) => {
          const ids = measure.items.slice(0, answered).map(({ id }) => id);
          const given: Answers = Object.fromEntries(ids.map((id) => [id, full[id]!]));
          const bounds = soFar(measure, given);
          for (const [id, { value }] of Object.entries(scoreAll(measure, full))) {
            expect(value, id).to.be.within(bounds[id]!.from, bounds[id]!.to);
          }
        }),
      );
    });

    it('is the whole range at the start, and the score at the end', () => {
      fc.assert(
        fc.property(fullForm(measure), (full) => {
          const [none, all] = [soFar(measure, {}), soFar(measure, full)];
          const scores = scoreAll(measure, full);
          for (const { id, range } of measure.scales) {
            expect(none[id]).to.deep.equal({ from: range.min, to: range.max });
            expect(all[id]).to.deep.equal({ from: scores[id]!.value, to: scores[id]!.value });
          }
        }),
      );
    });
  });
}

describe('scores so far', () => {
  // By hand: PHQ-9 runs from 0 to 27; 3 + 2 are given, and 7 items may each add 0 to 3.
  it('adds to what is given the fewest and the most that the rest can count', () => {
    expect(soFar(phq9, { q1: 3, q2: 2 })).to.deep.equal({ total: { from: 5, to: 26 } });
  });

  it('says nothing of a scale with an answer that the form has not', () => {
    expect(soFar(phq9, { q1: 7 })).to.deep.equal({});
  });

  it('counts a declined item as open', () => {
    expect(soFar(phq9, { q1: 3, q2: null })).to.deep.equal({ total: { from: 3, to: 27 } });
  });
});
