import type { Carried } from '@cairnkit/engine/carried.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';

/** Somebody who does not exist, and who answers everything that Lantern’s form asks. */
export const person: ReferralAnswers = {
  'safe-now': 'yes',
  'full-name': 'Sam O’Neill-Ødegård: the 3rd',
  'preferred-name': 'Sammy',
  'date-of-birth': { day: '27', month: '3', year: '2012' },
  'knows-nhs-number': 'yes',
  'nhs-number': '999 000 0018',
  phone: '07700 900123',
  'leave-message': 'no',
  email: 'sam@lantern.example',
  address: '1 Harbour Road\nNorthshore',
  postcode: 'ZZ1 1AA',
  'do-not-contact': 'Please do not call my uncle.',
  school: { name: 'Ashgrove Primary School, Anytown' },
  'school-year': 'year-9',
  gp: null,
  concerns: ['low-mood', 'worry'],
  'own-words': 'I worry a lot at night.\nAnd in the morning.',
  'trusted-adult': 'My form tutor',
  'since-age': 12,
  'parent-agrees': 'not-asked',
  consents: ['talk-to-school'],
};

/** Who fills in what a school enquires with. */
export const lead: ReferralAnswers = {
  'a-room': 'have',
  'a-lead': 'not-sure',
  school: { name: 'Ashgrove Primary School', id: '990001' },
  'work-email': 'office@ashgrove.example',
};

/** What Lantern’s checker came to, and was told before. */
export const carried: Carried = {
  answers: { age: 14, concerns: ['worry'], 'parent-agrees': 'not-asked', school: '990001' },
  results: [
    {
      service: 'lantern@1.0.0',
      outcome: 'likely-suitable',
      reasons: [],
      because: ['Hard at the moment: Worry'],
    },
  ],
};

/** The same form, where nothing is sent: it is shown to somebody at school. */
export const note: Referral = {
  ...lanternReferral,
  id: 'lantern-note',
  title: 'A note about Lantern to show at school',
  ends: 'printed',
  equality: undefined,
  afterwards: {
    text: ['Show this to the person in charge of mental health at your school.'],
    nextSteps: [{ text: 'If you are not sure who that is, ask Lantern.', contact: 'team' }],
    source: 'Invented.',
  },
};
