import type { Condition } from '@cairnkit/engine/condition.js';
import type { Outcome, Step } from '@cairnkit/engine/service.js';

/**
 * Pages about where somebody learns. About half of all pupils see one of them, so they come kindly:
 * 52% had a team in March 2025, parallelparliament.co.uk, question 62226, 2 July 2025.
 */

export const hasNoSchool: Condition = {
  question: 'education',
  isOneOf: ['home-educated', 'not-in-education'],
};

/** Or perhaps has one: whoever is not sure is sent to the school as well. */
export const hasSchool: Condition = {
  any: [{ not: hasNoSchool }, { question: 'education', known: false }],
};

/** Who helps while there is no team at a school. */
const meanwhile: readonly Step[] = [
  {
    for: ['young-person'],
    text: 'Talk to an adult at school you trust, for example a tutor or the school nurse.',
  },
  {
    for: ['parent-or-carer'],
    text: 'Ask at school who helps with this. Ask the school nurse, too.',
  },
  {
    for: ['school-staff'],
    text: 'Talk to your mental health lead about the help that the school has now.',
  },
  {
    for: ['friend'],
    text: 'Help your friend to talk to an adult they trust, at school or at home.',
  },
  { text: 'A GP can help as well, at any age and whatever the school.' },
];

export const schoolNotCovered: Outcome = {
  kind: 'school-not-covered',
  title: 'This school does not have the team yet',
  text: ['Not every school has a team yet. There are other ways to get help now.'],
  nextSteps: [
    ...meanwhile,
    {
      for: ['parent-or-carer'],
      text: 'You can ask the head teacher to find out how the school can join.',
    },
    {
      for: ['school-staff'],
      text: 'To find out how your school can join, start again, and choose that as your reason.',
    },
  ],
};

export const schoolStartingSoon: Outcome = {
  kind: 'school-starting-soon',
  title: 'The team is getting ready at this school',
  text: ['Ask at school when the {team} starts. You can get help while you wait.'],
  nextSteps: [
    { for: ['young-person', 'parent-or-carer', 'friend'], text: 'Ask staff when the team starts.' },
    {
      for: ['school-staff'],
      text: 'Ask your mental health lead when the team starts, and note who may want its help.',
    },
    ...meanwhile,
  ],
};

/** Whoever learns outside of the area: the next step is where their school is. */
export const outsideAreaSteps: readonly Step[] = [
  {
    for: ['young-person'],
    text: 'Ask at your school or college who helps with this. Many have a team of their own.',
  },
  {
    for: ['parent-or-carer'],
    text: 'Ask at the school or college who helps with this. Many have a team of their own.',
  },
  {
    for: ['school-staff'],
    text: 'Ask your NHS trust or council which mental health support team covers your school.',
  },
  { for: ['friend'], text: 'Your friend can ask at their own school or college, or a GP.' },
];
