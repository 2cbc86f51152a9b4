import type { Outcome, Step } from '@cairnkit/engine/service.js';

import { hasNoSchool, hasSchool } from './place.js';

/** Pages that send people to talk to each other first. */

export const consentFirstSteps: readonly Step[] = [
  {
    for: ['young-person'],
    text: 'Talk it over with an adult you trust. You can take your time.',
  },
  {
    for: ['young-person'],
    // Childline, as in ./safety.ts: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
    text: 'If you want to talk in private first, call Childline on 0800 1111.',
  },
  {
    for: ['parent-or-carer'],
    text: 'Talk it over with your child. Then ask for help together.',
  },
  {
    for: ['school-staff'],
    text: 'Talk to the young person first, and then to the family. Ask what they want.',
  },
  { for: ['friend'], text: 'Ask your friend what they want. It is up to them.' },
];

export const consentFirst: Outcome = {
  kind: 'consent-first',
  title: 'Talk it over first',
  text: [
    'The {team} helps people who want its help.',
    'Nobody is told just because you used this page.',
  ],
  nextSteps: [...consentFirstSteps],
};

/** Somebody at the school knows. For those without a school, a GP does. */
export const checkSteps: readonly Step[] = [
  {
    for: ['young-person'],
    when: hasSchool,
    text: 'Ask at school who leads on mental health. You can show them this page.',
  },
  {
    for: ['parent-or-carer'],
    when: hasSchool,
    text: 'Ask the mental health lead at the school. You can show them this page.',
  },
  {
    for: ['friend'],
    when: hasSchool,
    text: 'Tell your friend that they can ask the mental health lead at school.',
  },
  {
    when: hasNoSchool,
    text: 'Without a school, ask a GP, or your council’s early help team.',
  },
];

export const checkWithTeam: Outcome = {
  kind: 'check-with-team',
  title: 'We are not sure from these answers',
  text: ['That is fine. A short talk can sort it out.'],
  nextSteps: [
    ...checkSteps,
    {
      for: ['school-staff'],
      text: 'Ask your mental health lead, who can talk to the {team} that works with your school.',
    },
  ],
};
