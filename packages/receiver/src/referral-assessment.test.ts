import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect } from 'chai';

import { assessReferral } from './referral-assessment.js';

const definitions = {
  measure: new Map(),
  service: new Map(),
  referral: new Map([[lanternReferral.id, lanternReferral]]),
};

const assessed = (answers: ReferralAnswers) => {
  const submission: ReferralSubmission = {
    kind: 'referral-submission',
    id: '0190a1d2-0000-4000-8000-000000000000',
    completedAt: '2026-11-23T10:00:00Z',
    lang: 'en',
    form: 'lantern-referral@0.9.0',
    answers: answers as ReferralSubmission['answers'],
  };
  return assessReferral(definitions, submission, '2026-11-23');
};

describe('assessReferral, of answers to another version of the form', () => {
  it('takes an answer of any shape: to fail would be to lose it', () => {
    const odd = {
      'safe-now': ['yes'],
      school: 'Northshore',
      'date-of-birth': { name: 'x' },
      concerns: 'low-mood',
      'full-name': { day: '1', month: '2', year: '2011' },
    };
    const { result, attention } = assessed(odd);
    expect(result.composed?.strangers).to.deep.equal(odd);
    expect(attention).to.include('answer-not-allowed');
  });

  it('shows what our version would not have asked for, beside all that it did', () => {
    const { result, attention } = assessed({
      'safe-now': 'yes',
      'knows-nhs-number': 'no',
      'nhs-number': '999 000 0018',
    });
    expect(result.composed?.strangers).to.deep.equal({ 'nhs-number': '999 000 0018' });
    expect(attention).to.include('answer-not-allowed');
  });
});
