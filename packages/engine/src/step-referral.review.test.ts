import { expect } from 'chai';

import type { ReferralAnswer } from './referral-answer.js';
import { answersToSend, isLastPage, questionsAt, reviewedSections } from './referring-page.js';
import type { Referring, ReferringAction } from './referring.js';
import { stepReferral } from './step-referral.js';
import { filledIn } from './testing/fill-in.js';
import { forLanternReferral, lanternDay as on } from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const step = (referring: Referring, ...actions: readonly ReferringAction[]) =>
  actions.reduce((now, action) => stepReferral(form, now, action, on), referring);
const answer = (question: string, value: ReferralAnswer): ReferringAction => ({
  type: 'answer',
  question,
  value,
});
const next: ReferringAction = { type: 'next' };
const back: ReferringAction = { type: 'back' };
const change = (question: string): ReferringAction => ({ type: 'change', question });
const reviewing = (changes = {}) => filledIn(form, forLanternReferral(changes), on);
const asked = (referring: Referring) =>
  reviewedSections(form, referring, on).flatMap(({ questions }) => questions.map(({ id }) => id));

describe('referral: check answers', () => {
  it('leads to any question and back', () => {
    for (const id of asked(reviewing())) {
      const there = step(reviewing(), change(id));
      expect(questionsAt(form, there, on).map((each) => each.id)).to.include(id);
      expect(step(there, next)).to.deep.equal(reviewing());
      expect(step(there, back)).to.deep.equal(reviewing());
    }
  });

  it('asks first what a change needs', () => {
    const knows = step(reviewing(), change('knows-nhs-number'), answer('knows-nhs-number', 'yes'));
    const number = step(knows, next);
    expect(number).to.deep.include({ status: 'asking', at: 'nhs-number', changing: true });
    expect(step(number, back)).to.deep.include({ at: 'knows-nhs-number', changing: true });
    expect(step(number, answer('nhs-number', null), next).status).to.equal('reviewing');
  });

  it('keeps an answer whose question is not asked any more, and does not send it', () => {
    const without = step(reviewing(), change('phone'), answer('phone', ''), next);
    expect(without.status).to.equal('reviewing');
    expect(answersToSend(form, without, on)).not.to.have.any.keys('phone', 'leave-message');
    expect(without.answers).to.include({ 'leave-message': 'no' });
  });

  it('cannot be left with a broken answer', () => {
    const broken = step(reviewing(), change('full-name'), answer('full-name', ''));
    const safe = step(broken, back);
    expect(safe.status).to.equal('safety');
    expect(step(safe, next)).to.deep.include({ status: 'asking', at: 'name', changing: true });
  });
});

describe('referral: the end', () => {
  it('keeps the answers, or drops all of them', () => {
    const kept = step(reviewing(), { type: 'complete' });
    expect(kept.status).to.equal('complete');
    expect(kept.answers).to.deep.equal(reviewing().answers);
    expect(step(reviewing(), { type: 'forget' })).to.deep.equal({
      form: 'lantern-referral@1.0.0',
      answers: {},
      seen: [],
      filled: [],
      status: 'complete',
    });
  });

  it('asks about fairness after the answers were checked, where a host wants that', () => {
    const fairness = step(reviewing(), { type: 'equality' });
    expect(fairness).to.deep.include({ status: 'equality', at: 'ethnic-group' });
    expect(isLastPage(form, fairness, on)).to.equal(true);
    expect(step(fairness, back)).to.deep.equal(reviewing());
    const given = step(fairness, answer('ethnic-group', 'prefer-not-to-say'));
    expect(answersToSend(form, given, on)).to.include({ 'ethnic-group': 'prefer-not-to-say' });
    const ended = step(given, { type: 'complete' });
    expect(answersToSend(form, ended, on)).to.include({ 'ethnic-group': 'prefer-not-to-say' });
    expect(asked(given)).not.to.include('ethnic-group');
  });

  it('moves no more', () => {
    const ended = step(reviewing(), { type: 'complete' });
    for (const action of [next, back, answer('gp', 'x'), change('gp')]) {
      expect(step(ended, action)).to.equal(ended);
    }
  });
});
