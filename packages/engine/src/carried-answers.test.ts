import { expect } from 'chai';

import { carriedAnswers } from './carried-answers.js';
import type { Carried } from './carried.js';
import { reviewedSections } from './referring-page.js';
import { startReferral, stepReferral } from './step-referral.js';
import { filledIn } from './testing/fill-in.js';
import {
  forLanternReferral,
  lanternDay as on,
  without,
} from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';
import { anytown, madeUpSchools } from './testing/made-up-schools.js';

const list = madeUpSchools();
const [urn, name] = anytown[0]!;
const carried = (answers: Carried['answers']): Carried => ({ answers, results: [] });

describe('answers from a checker', () => {
  it('fill in what carries them', () => {
    const answers = { concerns: ['worry'], 'parent-agrees': 'not-asked', age: 14 };
    expect(carriedAnswers(form, carried(answers))).to.deep.equal({
      concerns: ['worry'],
      'parent-agrees': 'not-asked',
    });
  });

  it('name a school, where its list is there', () => {
    const answers = carried({ school: String(urn), 'school-coverage': 'covered' });
    const school = { name, id: String(urn) };
    expect(carriedAnswers(form, answers, list)).to.deep.equal({ school });
    expect(carriedAnswers(form, answers)).to.deep.equal({});
    expect(carriedAnswers(form, carried({ school: '999999' }), list)).to.deep.equal({});
  });

  it('leave open what the form has no answer for', () => {
    const answers = { concerns: ['worry', 'eating'], 'parent-agrees': 'perhaps' };
    expect(carriedAnswers(form, carried(answers))).to.deep.equal({});
    const unsure = { concerns: null, 'parent-agrees': undefined };
    expect(carriedAnswers(form, carried(unsure))).to.deep.equal({});
  });

  it('are not asked again, are there to check, and can be changed', () => {
    const from = { carried: carried({ concerns: ['worry'] }) };
    const others = without(forLanternReferral(), 'concerns');
    const whole = filledIn(form, others, on, from);
    expect(whole.status).to.equal('reviewing');
    expect(whole.seen).not.to.include('concerns');
    expect(whole.filled).to.deep.equal(['concerns']);
    expect(whole.carried).to.equal(from.carried);
    const asked = reviewedSections(form, whole, on).flatMap(({ questions }) => questions);
    expect(asked.map(({ id }) => id)).to.include('concerns');

    const there = stepReferral(form, whole, { type: 'change', question: 'concerns' }, on);
    const value = ['low-mood'];
    const other = stepReferral(form, there, { type: 'answer', question: 'concerns', value }, on);
    expect(other.filled).to.deep.equal([]);
    expect(stepReferral(form, other, { type: 'next' }, on).answers).to.deep.include({
      concerns: value,
    });
  });

  it('never say that somebody is safe', () => {
    const from = { carried: carried({ 'safe-now': 'yes', 'feels-unsafe': 'no' }) };
    expect(startReferral(form, on, from)).to.deep.include({ status: 'safety', answers: {} });
  });
});
