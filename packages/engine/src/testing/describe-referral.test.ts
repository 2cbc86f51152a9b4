import { describeReferral } from './describe-referral.js';
import { lanternEnquiry } from './lantern-enquiry.js';
import { forLanternReferral } from './lantern-referral-answers.js';
import { lanternReferral } from './lantern-referral.js';

describeReferral(lanternReferral, [
  {
    who: 'somebody of 14 years whose parents agree',
    answers: forLanternReferral(),
    consent: { 'parent-under-16': 'yes' },
    flags: ['leave-no-message'],
    asked: ['parent-agrees', 'leave-message'],
    unasked: ['nhs-number', 'ethnic-group'],
  },
  {
    who: 'somebody of 14 years whom nobody has asked about it',
    answers: forLanternReferral({ 'parent-agrees': 'not-asked', 'leave-message': 'yes' }),
    consent: { 'parent-under-16': 'no' },
    route: /work out with you who needs to agree/,
  },
]);

describeReferral(lanternEnquiry, [
  {
    who: 'a school that has a room',
    answers: {
      'a-room': 'have',
      'a-lead': 'not-sure',
      school: { name: 'A made-up school' },
      'work-email': 'office@school.example',
    },
  },
]);
