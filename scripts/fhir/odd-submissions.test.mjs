/** What the schema of a submission allows, and FHIR does not: it becomes FHIR all the same. */
import { expect } from 'chai';
import fc from 'fast-check';

import { fhirBundle } from '@cairnkit/interop/fhir-bundle.js';
import { parseGoalsSubmission } from '@cairnkit/engine/parse-goals.js';
import { parseReferralSubmission } from '@cairnkit/engine/parse-referral.js';
import { parseSubmission } from '@cairnkit/engine/parse.js';

import { answersTo, forms, goalsOf, measures, referralOf, submissionOf } from './examples.mjs';
import { judged } from './judge.mjs';

const parsed = {
  submission: parseSubmission,
  'goals-submission': parseGoalsSubmission,
  'referral-submission': parseReferralSubmission,
};

function expectValid(sent, madeWith) {
  const payload = parsed[sent.kind](JSON.stringify(sent));
  expect(judged(fhirBundle(payload, madeWith))).to.deep.equal([]);
}

const gad7 = measures.find(({ id }) => id === 'gad-7');
const { mixed } = answersTo(gad7);

describe('FHIR of odd submissions', () => {
  const times = [
    ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z'],
    ...['2026-11-23T10:15:00+23:59', '2026-11-23T10:15:00-12:00'],
  ];
  for (const completedAt of times) {
    it(`is valid with a clock that says ${completedAt}`, () => {
      expectValid(submissionOf(gad7, mixed, { completedAt }), gad7);
      expectValid(referralOf(forms[0], {}, { completedAt }), forms[0]);
    });
  }

  it('is valid whatever language is said', () => {
    for (const lang of ['', ' ', 'en  GB', 'cy', 'en-GB-oxendict', '\u0000', 'x'.repeat(35)]) {
      expectValid(submissionOf(gad7, mixed, { lang }), gad7);
    }
  });

  it('is valid for goals in any words, on any day', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /\S/.test(text));
    const days = fc.constantFrom('0000-01-01', '0001-01-01', '2026-02-28', '9999-12-31');
    fc.assert(
      fc.property(words, days, (text, on) => {
        const goal = {
          ...{ id: 'goal-1', text, owner: 'other', ownerNote: text, setOn: on, status: 'changed' },
          history: [{ on, status: 'changed', was: text, note: text }],
          ratings: [{ on, value: 3, by: 'other', was: [{ value: 2, on }] }],
        };
        let payload;
        try {
          payload = parseGoalsSubmission(JSON.stringify(goalsOf({ goals: [goal] })));
        } catch {
          return; // the schema refuses it
        }
        expect(judged(fhirBundle(payload, undefined))).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });
});
