import type { Question } from '@cairnkit/engine/service.js';

/** Who is asking, and what for. The next step is not the same for everybody. */

export const filledInBy: Question = {
  type: 'choice',
  id: 'filled-in-by',
  text: 'Who are you?',
  short: 'You are',
  why: 'The next step is not the same for everybody.',
  options: [
    { value: 'young-person', text: 'A young person, asking for myself' },
    { value: 'parent-or-carer', text: 'A parent or carer' },
    { value: 'school-staff', text: 'A member of school or college staff' },
    { value: 'friend', text: 'A friend, or somebody else' },
  ],
};

/** Asked of staff only. */
export const reason: Question = {
  type: 'choice',
  id: 'reason',
  text: 'What brings you here?',
  short: 'Reason',
  options: [
    { value: 'get-help', text: 'To get help for a pupil or a student' },
    {
      value: 'find-out-about-joining',
      text: 'To find out how our school can join',
      fact: 'You want to find out how your school can join',
    },
  ],
};
