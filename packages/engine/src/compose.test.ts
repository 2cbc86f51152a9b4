import { expect } from 'chai';
import fc from 'fast-check';

import { checklists } from './checklist.js';
import { composed } from './compose.js';
import type { ReferralAnswers } from './referral-answer.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import {
  forLanternReferral,
  lanternDay as on,
  without,
} from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const of = (changes: ReferralAnswers = {}) => composed(form, forLanternReferral(changes), { on });
const entry = (id: string, changes: ReferralAnswers = {}) =>
  of(changes)
    .sections.flatMap(({ entries }) => entries)
    .find(({ question }) => question === id);
const flags = (changes: ReferralAnswers) =>
  of(changes).flags.map(({ kind, question }) => `${kind} ${question}`);

describe('a referral, composed', () => {
  it('says who it is about, as a computer reads it', () => {
    const answers = {
      'knows-nhs-number': 'yes',
      'nhs-number': '999-000 0018',
      postcode: 'zz11aa',
      email: ' noor@made-up.example ',
      school: { name: 'A made-up school', id: '100001' },
    };
    expect(of(answers).person).to.deep.equal({
      name: 'Noor Made-Up',
      born: '2012-03-27',
      age: 14,
      nhsNumber: '9990000018',
      phone: '07700 900123',
      email: 'noor@made-up.example',
      postcode: 'ZZ1 1AA',
    });
  });

  it('has every question that was asked, in its section and in the words of the form', () => {
    expect(entry('concerns')).to.deep.equal({
      question: 'concerns',
      label: 'Hard at the moment',
      asked: 'What is hard at the moment?',
      status: 'given',
      lines: ['Worry'],
      value: ['worry'],
    });
    expect(entry('gp')).to.deep.include({ status: 'left-open', lines: [] });
    expect(entry('gp', { gp: null })).to.deep.include({
      status: 'not-sure',
      lines: ['I’m not sure'],
    });
    expect(entry('nhs-number')).to.equal(undefined);
    expect(of().safety).to.deep.include({ lines: ['Yes'] });
    expect(of().by).to.equal('young-person');
  });

  it('keeps what is not what was asked for as it was typed', () => {
    const born = { day: '31', month: '2', year: '2012' };
    expect(entry('date-of-birth', { 'date-of-birth': born })).to.deep.include({
      status: 'as-typed',
      lines: ['31 2 2012'],
    });
    expect(entry('postcode', { postcode: 'near the park' })).to.deep.include({
      status: 'as-typed',
      lines: ['near the park'],
    });
    expect(entry('address', { address: '1 Road\r\nTown' })).to.deep.include({
      lines: ['1 Road', 'Town'],
    });
  });

  it('says first what has to be seen first', () => {
    const answers = {
      'safe-now': 'no',
      'do-not-contact': 'My uncle',
      'knows-nhs-number': 'yes',
      'nhs-number': '9991234567',
      'full-name': ' ',
      email: 'not an address',
      concerns: ['low-mood'],
    };
    expect(flags(answers)).to.deep.equal([
      'not-safe-now safe-now',
      'alert concerns',
      'must-not-contact do-not-contact',
      'leave-no-message phone',
      'missing full-name',
      'wrong email',
      'doubt nhs-number',
    ]);
    expect(flags({ 'safe-now': 'not-sure', 'leave-message': 'yes' })).to.deep.equal([
      'may-not-be-safe safe-now',
    ]);
    const unasked = without(forLanternReferral({ 'leave-message': 'yes' }), 'safe-now');
    expect(composed(form, unasked, { on }).flags).to.deep.equal([
      { kind: 'missing', question: 'safe-now', code: 'missing' },
    ]);
  });

  it('says in the form’s words what does not fit together', () => {
    const older = { day: '27', month: '3', year: '2009' };
    const { flags: found } = of({ 'date-of-birth': older, 'leave-message': 'yes' });
    expect(found).to.deep.equal([
      {
        kind: 'doubt',
        question: 'date-of-birth',
        code: 'age-and-year',
        text: 'People aged 16 or over are seldom in this school year. Is that right?',
      },
    ]);
  });

  it('says what was agreed to and what not, and who has still to agree', () => {
    expect(of().consents.map(({ consent, given }) => [consent, given])).to.deep.equal([
      ['talk-to-school', true],
      ['talk-to-gp', false],
    ]);
    const { consentNeeded, consentRoute } = of({ 'parent-agrees': 'not-asked' });
    expect(consentNeeded.map(({ given }) => given)).to.deep.equal(['no']);
    expect(consentRoute).to.have.length(1);
  });

  it('has what is about fairness only where it was asked', () => {
    const titles = (changes: ReferralAnswers) => of(changes).sections.map(({ id }) => id);
    expect(titles({})).not.to.include('equality');
    expect(titles({ 'ethnic-group': 'asian' })).to.include('equality');
  });

  it('throws nothing away that it does not know', () => {
    const strangers = { 'of-another-version': 'a text', concerns: ['unheard-of'] };
    expect(of(strangers).strangers).to.deep.equal(strangers);
    expect(flags(strangers)).to.include('missing concerns');
  });

  it('takes whatever was sent', () => {
    const value = fc.oneof(
      ...[fc.string(), fc.double(), fc.constant(null), fc.array(fc.string())],
      fc.record({ day: fc.string(), month: fc.string(), year: fc.string() }),
      fc.record({ name: fc.string() }),
    );
    const id = fc.constantFrom(...Object.keys(forLanternReferral()), 'toString', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(id, value), (answers) => {
        const found = composed(form, answers as ReferralAnswers, { on });
        expect(JSON.parse(JSON.stringify(found))).to.have.property(
          'form',
          'lantern-referral@1.0.0',
        );
      }),
    );
  });
});

describe('a checklist', () => {
  it('says what is in place, what is not, and what nobody knows', () => {
    const texts = (answers: ReferralAnswers) =>
      checklists(lanternEnquiry, answers).map(({ title, have, notYet, notSure }) => [
        title,
        ...[have, notYet, notSure].map((each) => each.map(({ id }) => id)),
      ]);
    expect(texts({ 'a-room': 'have', 'a-lead': 'not-yet' })).to.deep.equal([
      ['What a school agrees to', ['a-room'], ['a-lead'], []],
    ]);
    expect(texts({ 'a-room': 'not-sure' })).to.deep.equal([
      ['What a school agrees to', [], [], ['a-room', 'a-lead']],
    ]);
  });
});
