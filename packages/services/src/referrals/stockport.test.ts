import { describeReferral } from '@cairnkit/engine/testing/describe-referral.js';

import service from '../stockport.js';
import { describeFormPromises } from '../testing/describe-form-promises.js';
import { enquirer, lead, parent, youngPerson } from '../testing/filled-forms.js';
import enquiry from './stockport-enquiry.js';
import parentsForm from './stockport-parent.js';
import staffForm from './stockport-staff.js';
import youngPersonsForm from './stockport-young-person.js';

for (const form of [youngPersonsForm, parentsForm, staffForm, enquiry]) {
  describeFormPromises(form, service);
}

describeReferral(youngPersonsForm, [
  {
    who: 'somebody of 14 years who says no to nothing, and yes to nothing',
    answers: { ...youngPerson, 'parent-agrees': 'no', consents: [] },
    consent: { 'parent-under-16': 'no' },
    route: /adult at school you trust/,
  },
]);

describeReferral(parentsForm, [
  {
    who: 'a mother of somebody aged 8 in year 9: likely a slip',
    answers: { ...parent, 'date-of-birth': { day: '27', month: '3', year: '2018' } },
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
    flags: ['younger-than-year'],
  },
]);

describeReferral(staffForm, [
  {
    who: 'staff for a pupil whom it bothers every day',
    answers: { ...lead, 'how-bad': 'every-day', concerns: ['severe-self-harm'] },
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
    flags: ['severe-self-harm', 'every-day'],
  },
]);

describeReferral(enquiry, [
  {
    who: 'a school where the team gets ready',
    answers: { ...enquirer, clinician: 'have', assets: 'not-yet', agreement: 'not-sure' },
    asked: ['clinician', 'assets', 'agreement'],
  },
]);
