import { checklists } from '@cairnkit/engine/checklist.js';
import { describeReferral } from '@cairnkit/engine/testing/describe-referral.js';
import { expect } from 'chai';

import service from '../leicestershire-partnership.js';
import { describeFormPromises } from '../testing/describe-form-promises.js';
import { bornIn, enquirer, lead, parent, youngPerson } from '../testing/filled-forms.js';
import enquiry from './leicestershire-partnership-enquiry.js';
import parentsNote from './leicestershire-partnership-parent.js';
import staffForm from './leicestershire-partnership-staff.js';
import youngPersonsNote from './leicestershire-partnership-young-person.js';

for (const form of [staffForm, youngPersonsNote, parentsNote, enquiry]) {
  describeFormPromises(form, service);
}

const duties = {
  'senior-lead': 'have',
  'involve-families': 'not-yet',
  'tailored-offer': 'not-sure',
  evaluation: 'have',
  rooms: 'have',
};

describeReferral(staffForm, [
  {
    who: 'the lead, after talking to the team, with everybody’s agreement',
    answers: lead,
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
  },
  {
    who: 'the lead before the parents agree: they talk first, and name no pupil',
    answers: { ...lead, 'parent-agrees': 'not-asked' },
    consent: { 'young-person': 'yes', 'parent-under-16': 'no' },
    route: /name no pupil/,
  },
  {
    who: 'the lead for somebody of 17 years, where it is not clear who agrees',
    answers: {
      ...lead,
      'date-of-birth': bornIn('2009'),
      'school-year': 'year-12',
      'parent-agrees': 'no',
    },
    consent: { 'young-person': 'yes', 'parent-from-16': 'no' },
    route: /who needs to agree/,
  },
  {
    who: 'a teacher who is not the lead, and has not talked to the team: the reader sees it',
    answers: { ...lead, 'is-lead': 'no', 'lead-talked': 'no' },
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
    flags: ['not-the-lead', 'not-talked-yet'],
  },
]);

describeReferral(youngPersonsNote, [
  {
    who: 'somebody who is worried, and makes a note for the lead',
    answers: { ...youngPerson, 'who-talks': 'Me, with my tutor' },
    asked: ['concerns', 'who-talks'],
    unasked: ['full-name', 'phone', 'parent-agrees'],
  },
]);

describeReferral(parentsNote, [
  {
    who: 'a father who agrees that the lead talks to the team',
    answers: { ...parent, 'parent-says': ['lead-talks'] },
    asked: ['parent-says'],
    unasked: ['full-name', 'parent-name'],
  },
]);

describeReferral(enquiry, [
  { who: 'a school that has some of it in place', answers: { ...enquirer, ...duties } },
]);

describe('the duties of a school with a team of Leicestershire Partnership', () => {
  it('are those that its page names', () => {
    const [list] = checklists(enquiry, duties);
    const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);
    expect(ids(list!.have)).to.deep.equal(['senior-lead', 'evaluation', 'rooms']);
    expect(ids(list!.notYet)).to.deep.equal(['involve-families']);
    expect(ids(list!.notSure)).to.deep.equal(['tailored-offer']);
  });
});

describe('the forms of Leicestershire Partnership', () => {
  it('send a referral for nobody but staff', () => {
    const sent = [staffForm, youngPersonsNote, parentsNote].filter(({ ends }) => !ends);
    expect(sent.map(({ for: whom }) => whom)).to.deep.equal([['school-staff']]);
  });

  it('ask for parents’ agreement before anything is sent', () => {
    const parents = staffForm.consent!.policies.filter(({ who }) => who === 'parent-or-carer');
    expect(parents.map(({ before }) => before)).to.deep.equal(['sending', 'sending']);
  });
});
