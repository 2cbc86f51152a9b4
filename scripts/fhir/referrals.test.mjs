import { expect } from 'chai';
import fc from 'fast-check';

import { fhirBundle } from '@cairnkit/interop/fhir-bundle.js';
import { questionsOf } from '@cairnkit/engine/referral-form.js';

import { forms, goalsOf, referralOf } from './examples.mjs';
import { judged } from './judge.mjs';

/** Something for every question, of whatever kind. */
const filled = (form, pick) =>
  Object.fromEntries(questionsOf(form).map((question) => [question.id, pick(question)]));

const given = (question) => {
  switch (question.type) {
    case 'choice':
      return question.options[0].value;
    case 'choices':
    case 'consents':
      return [question.options[0].value];
    case 'date-of-birth':
      return { day: '27', month: '3', year: '2012' };
    case 'nhs-number':
      return '999 000 0018';
    case 'school':
      return { name: 'A made-up school', id: '100000' };
    case 'age':
      return 14;
    case 'postcode':
      return 'zz99 3vz';
    default:
      return 'Made up\nin two lines';
  }
};

const odd = (question) => {
  switch (question.type) {
    case 'choice':
      return question.options.at(-1).value;
    case 'choices':
    case 'consents':
      return [];
    case 'date-of-birth':
      return { day: '31', month: '2', year: 'soon' };
    case 'school':
      return { name: ' \u00a0A\u000bschool\u0000\ud800' };
    case 'age':
      return 'about 14';
    default:
      return null;
  }
};

const settings = [
  {},
  {
    people: 'https://trust.example/id/person',
    nhsNumber: '9990000018',
    questionnaires: 'https://trust.example/fhir/',
    provider: { ods: 'RXX', name: 'A made-up trust' },
  },
];

const carried = {
  answers: { age: 14 },
  results: [
    { service: 'stockport@1.0.0', outcome: 'urgent', reasons: ['urgent'], because: ['Age'] },
  ],
};

describe('a referral as FHIR', () => {
  for (const form of forms) {
    it(`is valid for ${form.id}, whatever was written`, () => {
      const all = { ...filled(form, given), 'no-such-question': 'kept', age: 99 };
      const some = { full: all, odd: filled(form, odd), empty: {} };
      for (const [name, answers] of Object.entries(some)) {
        for (const setting of settings) {
          for (const more of [{ carried }, { person: undefined }]) {
            const bundle = fhirBundle(referralOf(form, answers, more), form, setting);
            expect(judged(bundle), name).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('is valid whatever anybody types', () => {
    const [form] = forms;
    const texts = questionsOf(form).filter(({ type }) => /text|name|gp|address/.test(type));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const answers = Object.fromEntries(texts.map(({ id }) => [id, typed]));
        expect(judged(fhirBundle(referralOf(form, answers), form))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('goals as FHIR', () => {
  it('are valid, however they stand', () => {
    for (const setting of settings) {
      for (const more of [{}, { person: undefined, measure: undefined }, { goals: [] }]) {
        const bundle = fhirBundle(goalsOf(more), undefined, setting);
        expect(judged(bundle)).to.deep.equal([]);
      }
    }
  });
});
