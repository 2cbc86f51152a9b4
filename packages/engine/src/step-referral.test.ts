import { expect } from 'chai';

import type { ReferralAnswer } from './referral-answer.js';
import {
  answersToSend,
  doubtsAt,
  problemsAt,
  questionsAt,
  referralPageAt,
  reviewedSections,
} from './referring-page.js';
import type { Referring, ReferringAction } from './referring.js';
import { startReferral, stepReferral } from './step-referral.js';
import { filledIn } from './testing/fill-in.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import {
  forLanternReferral,
  lanternDay as on,
  without,
} from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const start = () => startReferral(form, on);
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

describe('referral: safety first', () => {
  it('asks whether somebody is safe before anything else', () => {
    expect(start().status).to.equal('safety');
    expect(questionsAt(form, start(), on).map(({ id }) => id)).to.deep.equal(['safe-now']);
    expect(step(start(), next)).to.deep.equal(start());
  });

  it('goes on to the first page for whoever is', () => {
    const at = step(start(), answer('safe-now', 'yes'), next);
    expect(at.status).to.equal('asking');
    expect(referralPageAt(form, at, on)?.id).to.equal('name');
  });

  for (const value of ['no', 'not-sure']) {
    it(`shows urgent help to whoever says ${value}, and lets them go on`, () => {
      const help = step(start(), answer('safe-now', value), next);
      expect(help.status).to.equal('help');
      expect(step(help, back).status).to.equal('safety');
      expect(referralPageAt(form, step(help, next), on)?.id).to.equal('name');
    });
  }

  it('is not got past by going back from a change', () => {
    const unsafe = step(reviewing(), change('safe-now'), answer('safe-now', 'no'), back);
    expect(unsafe.status).to.equal('help');
    expect(step(unsafe, next).status).to.equal('reviewing');
  });

  it('is not asked about a school', () => {
    expect(startReferral(lanternEnquiry, on).status).to.equal('asking');
  });
});

describe('referral: pages', () => {
  const name = () => step(start(), answer('safe-now', 'yes'), next);

  it('keep what is typed, right or wrong, and go on only when nothing is wrong', () => {
    const born = step(name(), answer('full-name', 'Zoë “Z” O’Neil: 张'), next);
    const wrong = { day: '31', month: '2', year: '2012' };
    const typed = step(born, answer('date-of-birth', wrong));
    expect(problemsAt(form, typed, on)).to.deep.equal([
      { question: 'date-of-birth', code: 'not-a-real-date' },
    ]);
    expect(step(typed, next)).to.equal(typed);
    expect(typed.answers).to.deep.include({ 'date-of-birth': wrong });
    expect(typed.answers).to.deep.include({ 'full-name': 'Zoë “Z” O’Neil: 张' });
  });

  it('go on without what is optional', () => {
    expect(asked(reviewing({ gp: '' }))).to.include('gp');
    expect(answersToSend(form, reviewing({ gp: ' ' }), on)).not.to.have.property('gp');
  });

  it('ask what hangs on an answer only where that is sure', () => {
    expect(asked(reviewing())).not.to.include('nhs-number');
    const knows = reviewing({ 'knows-nhs-number': 'yes', 'nhs-number': '999 000 0018' });
    expect(asked(knows)).to.include('nhs-number');
    expect(asked(reviewing({ phone: '' }))).not.to.include('leave-message');
    expect(asked(reviewing({ 'date-of-birth': null }))).to.include('parent-agrees');
    const older = { day: '27', month: '3', year: '2009' };
    expect(asked(reviewing({ 'date-of-birth': older }))).not.to.include('parent-agrees');
  });

  it('go back one by one, and forward again with all answers', () => {
    const whole = reviewing();
    let now: Referring = whole;
    const way: string[] = [];
    for (let i = 0; i < 100 && now.status !== 'safety'; i += 1) {
      now = step(now, back);
      if (now.status === 'asking') way.push(now.at);
    }
    expect(now.status).to.equal('safety');
    expect(way.at(-1)).to.equal('name');
    expect(now.answers).to.deep.equal(whole.answers);
    for (let i = 0; i < 100 && now.status !== 'reviewing'; i += 1) now = step(now, next);
    expect(now.answers).to.deep.equal(whole.answers);
    expect(now.seen).to.deep.equal(way.reverse());
  });

  it('take an answer back', () => {
    const typed = step(name(), answer('full-name', 'Noor'));
    expect(step(typed, { type: 'clear', question: 'full-name' }).answers).to.deep.equal({
      'safe-now': 'yes',
    });
    expect(step(name(), { type: 'clear', question: 'full-name' })).to.deep.equal(name());
  });

  it('refuse what no page could give', () => {
    for (const action of [
      answer('full-name', 3),
      answer('full-name', null),
      answer('gp', 'not asked here'),
      answer('toString', 'x'),
      { type: 'complete' },
      { type: 'equality' },
      change('full-name'),
    ] as const) {
      const now = name();
      expect(step(now, action), JSON.stringify(action)).to.equal(now);
    }
  });

  it('say that nothing was ticked, where something can be agreed to', () => {
    const answers = without(forLanternReferral(), 'consents');
    expect(answersToSend(form, filledIn(form, answers, on), on)['consents']).to.deep.equal([]);
  });
});

describe('referral: what is likely a slip', () => {
  const atContact = () => filledIn(form, forLanternReferral({ email: 'noor@gmial.com' }), on);

  it('is shown once, and may stand', () => {
    let now = start();
    for (let i = 0; i < 100; i += 1) {
      for (const { id } of questionsAt(form, now, on)) {
        const value = forLanternReferral({ email: 'noor@gmial.com' })[id];
        if (value !== undefined) now = step(now, answer(id, value));
      }
      now = step(now, next);
      if (now.status === 'asking' && now.doubting) break;
    }
    expect(doubtsAt(form, now, on)).to.deep.equal([
      {
        key: 'email-typo:email',
        questions: ['email'],
        code: 'email-typo',
        suggestion: 'noor@gmail.com',
      },
    ]);
    expect(step(now, back)).to.not.have.property('doubting');
    const gone = step(now, answer('email', 'noor@gmail.com'));
    expect(gone).to.not.have.property('doubting');
    expect(doubtsAt(form, gone, on)).to.deep.equal([]);
    expect(step(now, next)).to.deep.include({ at: 'leave-message' });
  });

  it('is not shown again to whoever let it stand, until they change it', () => {
    const whole = atContact();
    expect(whole.status).to.equal('reviewing');
    const there = step(whole, change('email'));
    expect(step(there, next).status).to.equal('reviewing');
    const changed = step(there, answer('email', 'noor@gmai.com'), next);
    expect(changed).to.deep.include({ doubting: true });
  });

  it('may be of two answers together', () => {
    const older = { day: '27', month: '3', year: '2009' };
    const whole = reviewing({ 'date-of-birth': older });
    expect(whole.accepted).to.deep.equal(['doubt:age-and-year']);
    const other = step(whole, change('date-of-birth'), answer('date-of-birth', null));
    expect(other).to.not.have.property('accepted');
  });
});
