import type { Referral } from '../referral.js';

const answers = [
  { value: 'have', text: 'We have this' },
  { value: 'not-yet', text: 'Not yet' },
  { value: 'not-sure', text: 'I’m not sure' },
];

/** An invented school enquiry: a checklist of what has to be in place, and whom to write to. */
export const lanternEnquiry = {
  kind: 'referral',
  id: 'lantern-enquiry',
  version: '1.0.0',
  lang: 'en',
  title: 'Can Lantern come to your school?',
  services: ['lantern'],
  about: 'school',
  for: ['school-staff'],
  confidentiality: ['Name no pupil here.'],
  sections: [
    {
      id: 'duties',
      title: 'What a school agrees to',
      checklist: true,
      pages: [
        {
          id: 'duties',
          title: 'What is in place at your school?',
          questions: [
            {
              type: 'choice',
              id: 'a-room',
              text: 'A quiet room',
              short: 'A quiet room',
              options: answers,
            },
            {
              type: 'choice',
              id: 'a-lead',
              text: 'A person to talk to',
              short: 'A person to talk to',
              options: answers,
            },
          ],
        },
      ],
    },
    {
      id: 'your-school',
      title: 'Your school',
      pages: [
        {
          id: 'school',
          questions: [
            {
              type: 'school',
              id: 'school',
              text: 'Which school is it?',
              short: 'School',
              about: 'school',
            },
          ],
        },
        {
          id: 'work-email',
          questions: [
            {
              type: 'email',
              id: 'work-email',
              text: 'What is your work e-mail?',
              short: 'Work e-mail',
              about: 'school-staff',
            },
          ],
        },
      ],
    },
  ],
  afterwards: { text: ['Somebody from Lantern writes to you.'], source: 'Invented.' },
  source: { url: 'https://lantern.example/', checkedOn: '2026-11-23' },
  reviewBy: '2027-11-23',
} satisfies Referral as Referral;
