import { describeReferral } from '@cairnkit/engine/testing/describe-referral.js';

import service from '../kent-medway.js';
import { describeFormPromises } from '../testing/describe-form-promises.js';
import { bornIn, lead, parent, youngPerson } from '../testing/filled-forms.js';
import parentsForm from './kent-medway-parent.js';
import staffForm from './kent-medway-staff.js';
import youngPersonsForm from './kent-medway-young-person.js';

for (const form of [youngPersonsForm, parentsForm, staffForm]) describeFormPromises(form, service);

describeReferral(youngPersonsForm, [
  {
    who: 'somebody of 14 years whose parents agree',
    answers: youngPerson,
    consent: { 'parent-under-16': 'yes' },
    asked: ['parent-agrees', 'phone', 'leave-message'],
    unasked: ['email', 'address', 'nhs-number', 'ethnic-group'],
  },
  {
    who: 'somebody of 14 years whose parents do not know: a person works it out with them',
    answers: { ...youngPerson, 'parent-agrees': 'not-asked' },
    consent: { 'parent-under-16': 'no' },
    route: /work out with you who needs to agree.*\n.*0800 1111/,
  },
  {
    who: 'somebody who does not know how old they are, and asked nobody: a person finds out',
    answers: { ...youngPerson, 'date-of-birth': null, 'parent-agrees': 'not-asked' },
    consent: { 'parent-under-16': 'no' },
    route: /work out with you/,
  },
  {
    who: 'somebody of 17 years, whom nobody asks about their parents',
    answers: { ...youngPerson, 'date-of-birth': bornIn('2009'), 'school-year': 'year-12' },
    unasked: ['parent-agrees'],
  },
  {
    who: 'somebody who is not safe, hurts themself, and has somebody to be careful of',
    answers: {
      ...youngPerson,
      'safe-now': 'not-sure',
      concerns: ['self-harm', 'low-mood'],
      'do-not-contact': 'My stepfather',
      'leave-message': 'no',
    },
    consent: { 'parent-under-16': 'yes' },
    flags: ['may-not-be-safe', 'self-harm', 'must-not-contact', 'leave-no-message'],
  },
  {
    who: 'somebody who would rather have an email and a letter, without a postcode',
    answers: {
      ...youngPerson,
      'contact-by': ['email', 'letter'],
      email: 'noor@made-up.example',
      address: 'No fixed address',
    },
    consent: { 'parent-under-16': 'yes' },
    asked: ['email', 'address'],
    unasked: ['phone', 'leave-message'],
  },
]);

describeReferral(parentsForm, [
  {
    who: 'a father whose child wants help',
    answers: parent,
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
  },
  {
    who: 'a father whose child does not want help',
    answers: { ...parent, 'young-person-agrees': 'no' },
    consent: { 'young-person': 'no', 'parent-under-16': 'yes' },
    route: /Talk it over with your child/,
  },
]);

describeReferral(staffForm, [
  {
    who: 'a lead for a pupil who wants help, and whose parents agree',
    answers: lead,
    consent: { 'young-person': 'yes', 'parent-under-16': 'yes' },
    asked: ['school-tried'],
    unasked: ['is-lead'],
  },
  {
    who: 'a lead who has asked nobody',
    answers: {
      ...lead,
      'young-person-agrees': 'not-asked',
      'parent-agrees': 'not-asked',
      'safety-and-care': ['self-harm-now'],
    },
    consent: { 'young-person': 'no', 'parent-under-16': 'no' },
    route: /Talk to the young person first, and then to the family/,
    flags: ['self-harm-now'],
  },
]);
