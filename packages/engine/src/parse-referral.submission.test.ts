import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseReferralSubmission } from './parse-referral.js';

describe('parseReferralSubmission', () => {
  const submission = {
    kind: 'referral-submission',
    id: '5d0d1b0e-6d6f-4c8a-9a51-2f6a5c1d2e3f',
    completedAt: '2026-11-23T10:00:00Z',
    lang: 'en',
    form: 'lantern-referral@1.0.0',
    answers: {
      'full-name': 'Noor “N” Made-Up; née: Other',
      'date-of-birth': { day: '31', month: '', year: 'x' },
      school: { name: 'A made-up school', id: '100001' },
      concerns: [],
      gp: null,
    },
    carried: { answers: { age: 14, send: null }, results: [] },
  };

  it('takes answers as they were typed, right or wrong', () => {
    expect(parseReferralSubmission(JSON.stringify(submission))).to.deep.equal(submission);
  });

  it('refuses another shape, and repeats no answer', () => {
    const answers = { 'full-name': { secret: 'told' } };
    const take = () => parseReferralSubmission({ ...submission, answers });
    expect(take).to.throw(DefinitionError, 'answers.full-name');
    expect(take).not.to.throw('told');
  });
});
