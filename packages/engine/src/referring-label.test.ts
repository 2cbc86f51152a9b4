import { assert } from 'chai';

import { resumeReferral } from './resume-referral.js';
import { stepReferral } from './step-referral.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import type { Referring } from './referring.js';

const on = '2026-11-23';
const label = { id: '0b6d2a54-6f0e-4d43-9c3a-2f1f6c1f7a11', at: '2026-11-23T10:00:00.000Z' };
const review: Referring = {
  form: 'lantern-enquiry@1.0.0',
  answers: {
    'a-room': 'have',
    'a-lead': 'have',
    school: { name: 'Ashgrove' },
    'work-email': 'office@ashgrove.example',
  },
  seen: ['duties', 'school', 'work-email'],
  filled: [],
  status: 'reviewing',
};
const sent = stepReferral(lanternEnquiry, review, { type: 'label', label }, on);

describe('what a referral was sent as', () => {
  it('stays with the same answers, wherever the person goes', () => {
    assert.deepEqual(sent.label, label);
    const back = stepReferral(lanternEnquiry, sent, { type: 'back' }, on);
    assert.deepEqual(back.label, label);
    const again = stepReferral(lanternEnquiry, back, { type: 'next' }, on);
    assert.deepEqual(again.label, label);
  });

  it('is dropped with another answer, and at the end', () => {
    const back = stepReferral(lanternEnquiry, sent, { type: 'back' }, on);
    const value = 'head@ashgrove.example';
    const other = stepReferral(
      lanternEnquiry,
      back,
      { type: 'answer', question: 'work-email', value },
      on,
    );
    assert.equal(other.label, undefined);
    assert.equal(stepReferral(lanternEnquiry, sent, { type: 'forget' }, on).label, undefined);
  });

  it('survives being stored', () => {
    const saved = JSON.parse(JSON.stringify(sent)) as unknown;
    assert.deepEqual(resumeReferral(lanternEnquiry, saved, on).label, label);
  });

  it('is checked when it comes back', () => {
    const saved = { ...sent, label: { id: 'my-answers', at: label.at } };
    assert.throws(() => resumeReferral(lanternEnquiry, saved, on), /session.label must be/);
  });
});
