import type { Rule } from '@cairnkit/engine/service.js';

/** Staff who ask for their school, not for a pupil. */
export const ifAboutJoining: Rule = {
  when: {
    all: [
      { question: 'filled-in-by', is: 'school-staff' },
      { question: 'reason', is: 'find-out-about-joining' },
    ],
  },
  outcome: 'school-enquiry',
};
