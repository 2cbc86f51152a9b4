import { describeReferral } from '@cairnkit/engine/testing/describe-referral.js';
import { expect } from 'chai';

import service from '../derby-derbyshire-changing-lives.js';
import { describeFormPromises } from '../testing/describe-form-promises.js';
import { bornIn, enquirer, lead, parent, youngPerson } from '../testing/filled-forms.js';
import enquiry from './derby-derbyshire-changing-lives-enquiry.js';
import parentsNote from './derby-derbyshire-changing-lives-parent.js';
import staffForm from './derby-derbyshire-changing-lives-staff.js';
import youngPersonsNote from './derby-derbyshire-changing-lives-young-person.js';

for (const form of [staffForm, youngPersonsNote, parentsNote, enquiry]) {
  describeFormPromises(form, service);
}

const duties = [
  ...['senior-lead', 'involve-families', 'trainees', 'monitoring', 'add-not-replace'],
  ...['whole-school', 'fit-in', 'group-rooms', 'office'],
];

describeReferral(staffForm, [
  {
    who: 'staff for a pupil of 15 years whose parents agree',
    answers: { ...lead, 'date-of-birth': { day: '24', month: '11', year: '2010' } },
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
  },
  {
    who: 'staff for a pupil on their 16th birthday, who agrees alone',
    answers: {
      ...lead,
      'date-of-birth': { day: '23', month: '11', year: '2010' },
      'parent-agrees': 'no',
    },
    consent: { 'young-person': 'yes' },
  },
  {
    who: 'staff for somebody of 19 years in year 9: likely a slip',
    answers: { ...lead, 'date-of-birth': bornIn('2007') },
    consent: { 'young-person': 'yes' },
    flags: ['older-than-year'],
  },
]);

describeReferral(youngPersonsNote, [
  { who: 'somebody who makes a note', answers: youngPerson, unasked: ['full-name', 'phone'] },
]);

describeReferral(parentsNote, [
  { who: 'a father who makes a note', answers: { ...parent, 'parent-says': [] } },
]);

describeReferral(enquiry, [
  {
    who: 'a school that has everything in place',
    answers: { ...enquirer, ...Object.fromEntries(duties.map((id) => [id, 'have'])) },
    asked: duties,
  },
]);

describe('the expression of interest for Changing Lives', () => {
  it('says that the dates have passed', () => {
    expect(enquiry.intro!.join(' ')).to.match(/dates for joining have passed/);
  });
});
