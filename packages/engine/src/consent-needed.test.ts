import { expect } from 'chai';

import { consentNeeded, consentRoute } from './consent-needed.js';
import type { ReferralAnswers } from './referral-answer.js';
import type { Referral } from './referral.js';
import { forLanternReferral, lanternDay as on } from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const needed = (changes: ReferralAnswers, of: Referral = form) =>
  consentNeeded(of, forLanternReferral(changes), on).map(({ policy, applies, given }) => [
    policy.id,
    applies,
    given,
  ]);
const route = (changes: ReferralAnswers) =>
  consentRoute(form, forLanternReferral(changes), on).map(({ text }) => text);
const bornIn = (year: string) => ({ day: '27', month: '3', year });
const trusted =
  'Talk to an adult at school whom you trust. They work out with you who needs to agree.';

describe('who has to agree', () => {
  it('is said by the policy, at the ages to which it applies', () => {
    expect(needed({})).to.deep.equal([['parent-under-16', 'yes', 'yes']]);
    expect(route({})).to.deep.equal([]);
    // 15 until the day before the birthday, 16 on it.
    const sixteen = { day: '23', month: '11', year: '2010' };
    expect(needed({ 'date-of-birth': sixteen })).to.deep.equal([]);
    const almost = { ...sixteen, day: '24' };
    expect(needed({ 'date-of-birth': almost })).to.deep.equal([['parent-under-16', 'yes', 'yes']]);
  });

  it('leads to a person where nobody agrees, or nobody was asked', () => {
    expect(needed({ 'parent-agrees': 'no' })).to.deep.equal([['parent-under-16', 'yes', 'no']]);
    expect(route({ 'parent-agrees': 'no' })).to.deep.equal([trusted]);
    expect(route({ 'parent-agrees': 'not-asked' })).to.deep.equal([trusted]);
  });

  it('leads to a person where the age is not known', () => {
    const unsure = { 'date-of-birth': null, 'parent-agrees': 'no' };
    expect(needed(unsure)).to.deep.equal([['parent-under-16', 'perhaps', 'no']]);
    expect(route(unsure)).to.deep.equal([trusted]);
  });

  it('does not take an answer for one that is not asked any more', () => {
    const older = { 'date-of-birth': bornIn('2009'), 'parent-agrees': 'no' };
    expect(needed(older)).to.deep.equal([]);
    expect(route(older)).to.deep.equal([]);
  });

  it('may be somebody from an age on, or at any age', () => {
    const policies = [
      { ...form.consent!.policies[0]!, id: 'own', fromAge: 12, toAge: 15 },
      { ...form.consent!.policies[0]!, id: 'any', fromAge: undefined, toAge: undefined },
    ];
    const own: Referral = { ...form, consent: { ...form.consent!, policies } };
    const of = (year: string) => needed({ 'date-of-birth': bornIn(year) }, own).map(([id]) => id);
    expect(of('2015')).to.deep.equal(['any']);
    expect(of('2014')).to.deep.equal(['own', 'any']);
  });
});
