import type { Question } from '@cairnkit/engine/service.js';

/** In years, which tells less about somebody than a date of birth. Every service has its own `why`. */
export const age = {
  type: 'age',
  id: 'age',
  text: 'How old is the young person?',
  short: 'Age',
  wordings: [
    { for: ['young-person'], text: 'How old are you?' },
    { for: ['parent-or-carer'], text: 'How old is your child?' },
  ],
  notSure: 'I’m not sure',
} satisfies Question;
