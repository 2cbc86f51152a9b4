import type { Option } from '@cairnkit/engine/service.js';

/** One way in, where there is one, and what helps staff to find it. */
export const optionsForStaff: readonly Option[] = [
  {
    id: 'single-front-door',
    title: 'One place that finds the right help',
    text: 'Some areas have one number or form. People from many services look together who fits best.',
    person: true,
    nextSteps: [
      {
        for: ['young-person', 'friend'],
        text: 'Ask an adult at school if your area has one place to ask for help.',
      },
      {
        for: ['parent-or-carer'],
        text: 'Ask your council or GP for the “single point of access” for children.',
      },
      {
        for: ['school-staff'],
        text: 'Use your area’s single front door. Say what is needed, not which service.',
      },
    ],
    source: 'NCB on HeadStart: a single front door as a good model',
  },
  {
    id: 'professional-consultation',
    title: 'Talk it over with a professional first',
    text: 'A short talk before a referral. In one area, needless referrals fell from half to a tenth.',
    person: true,
    nextSteps: [
      { text: 'Ask the team at your school, or CAMHS, for a consultation. No names are needed.' },
    ],
    source: 'NCB on HeadStart: an open door and consultation; 50% to 10%',
  },
  {
    id: 'who-does-what-list',
    title: 'Who does what in your area',
    text: 'A list of teams with what each does, for whom, and how to reach it.',
    nextSteps: [
      { text: 'Ask your mental health lead or the council for it. If there is none, start one.' },
    ],
    source: 'NCB on HeadStart: leads met two teams in two weeks',
  },
  {
    id: 'find-local-service',
    title: 'Find services near you',
    text: 'Every area has its own services. Your council and your GP know them.',
    nextSteps: [
      { text: 'Look for “local offer” or “family information service” on your council’s pages.' },
    ],
    source: 'HeadStart worked in six areas; elsewhere, a local finder',
  },
];
