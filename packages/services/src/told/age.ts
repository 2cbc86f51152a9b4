import type { Step } from '@cairnkit/engine/service.js';

/** Who helps at other ages. `youngest` is a parameter of every service that has published its ages. */

const isTooYoung = { not: { question: 'age', atLeast: { parameter: 'youngest' } } } as const;
const isNotTooYoung = { question: 'age', atLeast: { parameter: 'youngest' } } as const;

export const outsideAgeSteps: readonly Step[] = [
  { when: isTooYoung, text: 'For a younger child, ask the health visitor or the school nurse.' },
  { when: isTooYoung, text: 'You can also ask at the nursery or school, or a GP.' },
  {
    when: isNotTooYoung,
    text: 'Adults can ask NHS talking therapies for help, or a GP. No school is needed.',
  },
  {
    for: ['school-staff'],
    when: isNotTooYoung,
    text: 'Tell the student who gives support at your school or college, too.',
  },
];
