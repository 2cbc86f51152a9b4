import { expect } from 'chai';

import { questionnaireResponse } from '@cairnkit/interop/questionnaire-response.js';
import { scoreObservations } from '@cairnkit/interop/score-observations.js';
import { transaction } from '@cairnkit/interop/bundle.js';

import { answersTo, measures, submissionOf } from './examples.mjs';
import { judged } from './judge.mjs';

describe('a questionnaire as FHIR', () => {
  const people = {
    named: { person: 'ref-1001' },
    anonymous: { person: undefined },
  };
  const settings = {
    named: { people: 'https://trust.example/id/person', nhsNumber: '9990000018' },
    anonymous: {},
  };
  for (const measure of measures) {
    it(`is valid for ${measure.id}, whatever was answered`, () => {
      for (const [name, answers] of Object.entries(answersTo(measure))) {
        for (const [who, more] of Object.entries(people)) {
          const submission = submissionOf(measure, answers, more);
          const bundle = transaction([
            questionnaireResponse(submission, measure, settings[who]),
            ...scoreObservations(submission, measure, settings[who]),
          ]);
          expect(judged(bundle), `${name}, ${who}`).to.deep.equal([]);
        }
      }
    });
  }
});
