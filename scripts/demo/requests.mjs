/**
 * Three requests for help, and one of a school that wants to take part. The people are made up; their
 * telephone numbers are for drama, and Ofcom gives them to nobody:
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
import { stamp } from '@cairnkit/engine/session.js';
import enquiry from '@cairnkit/services/referrals/stockport-enquiry.js';
import parent from '@cairnkit/services/referrals/stockport-parent.js';
import staff from '@cairnkit/services/referrals/stockport-staff.js';
import youngPerson from '@cairnkit/services/referrals/stockport-young-person.js';

const pupil = {
  'safe-now': 'yes',
  'date-of-birth': { day: '27', month: '3', year: '2012' },
  school: { name: 'Hillview School' },
  'school-year': 'year-9',
  concerns: ['worry', 'sleep'],
  'how-bad': 'some-days',
  'own-words': 'I lie awake before tests, and then I cannot think.',
  'parent-agrees': 'yes',
  consents: ['talk-to-school'],
};

const byPhone = { 'contact-by': ['call'], phone: '07700 900123', 'leave-message': 'no' };

const teacher = {
  'staff-name': 'Alex Made-Up',
  'staff-role': 'Mental health lead',
  'staff-email': 'office@school.example',
};

/** What a school of this service is asked to have ready. */
const notYet = { clinician: 'not-yet', assets: 'not-yet', agreement: 'not-sure' };

const all = [
  [youngPerson, { ...pupil, ...byPhone, 'full-name': 'Noor Made-Up' }],
  [
    parent,
    {
      ...pupil,
      ...byPhone,
      'full-name': 'Robin Made-Up',
      'parent-name': 'Sam Made-Up',
      'parent-relation': 'Father',
      'parental-responsibility': 'yes',
      'young-person-agrees': 'yes',
      'do-not-contact': 'Please do not write to our old address.',
    },
  ],
  [
    staff,
    {
      ...pupil,
      ...teacher,
      'safe-now': 'not-sure',
      'full-name': 'Kit Made-Up',
      'young-person-agrees': 'yes',
      'safety-and-care': [],
    },
  ],
  [enquiry, { ...teacher, school: { name: 'Hillview School' }, ...notYet }],
];

/** As the pages would have sent them. */
export function requests() {
  return all.map(([form, answers], i) => ({
    kind: 'referral-submission',
    id: `00000000-0000-4000-8000-${String(401 + i).padStart(12, '0')}`,
    completedAt: `2026-11-2${3 + i}T16:20:00.000Z`,
    lang: form.lang,
    form: stamp(form),
    answers,
  }));
}
