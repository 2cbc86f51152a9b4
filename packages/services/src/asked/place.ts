import type { Question } from '@cairnkit/engine/service.js';

/** Where somebody learns. The teams work in schools and colleges, not in an area as such. */

export const education: Question = {
  type: 'choice',
  id: 'education',
  presumed: 'at-school',
  text: 'Where does the young person go to school or college?',
  short: 'Goes to',
  wordings: [
    { for: ['young-person'], text: 'Where do you go to school or college?' },
    { for: ['parent-or-carer'], text: 'Where does your child go to school or college?' },
  ],
  why: 'The team works in schools and colleges.',
  options: [
    {
      value: 'at-school',
      text: 'A school',
      hint: 'Also a special school, or a pupil referral unit.',
    },
    { value: 'at-college', text: 'A college', hint: 'Also a sixth-form college.' },
    { value: 'at-nursery', text: 'A nursery' },
    { value: 'home-educated', text: 'Taught at home', fact: 'Taught at home' },
    {
      value: 'not-in-education',
      text: 'No school or college',
      fact: 'Not at a school or college',
    },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
};

/** Without the words for one team: every service has its own list of schools. */
export const schoolCoverage: Question = {
  type: 'school',
  id: 'school-coverage',
  text: 'Which school or college is it?',
  short: 'School or college',
  why: 'The team works in some schools and colleges, not yet in all.',
  options: [
    {
      value: 'covered',
      text: 'One that has the team',
      fact: 'The school or college has the team',
    },
    {
      value: 'starting-soon',
      text: 'One where the team starts soon',
      fact: 'The team starts soon at the school or college',
    },
    {
      value: 'not-covered',
      text: 'Another one',
      fact: 'The school or college does not have the team yet',
    },
    {
      value: 'not-sure',
      text: 'I’m not sure',
      fact: 'Not sure if the school or college has the team',
    },
  ],
};
