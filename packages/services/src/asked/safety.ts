import type { Question } from '@cairnkit/engine/service.js';

const yesOrNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/**
 * What every service asks before anything else: whoever is in danger is not asked who they are.
 *
 * The three ways of needing help at once, in this order, are those of the NHS service manual:
 * https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care
 */
export const safetyQuestions: readonly Question[] = [
  {
    type: 'choice',
    id: 'life-at-risk',
    text: 'Is anyone’s life at risk now?',
    short: 'Life at risk now',
    hint: 'For example, someone has taken an overdose or is badly hurt.',
    why: 'If so, help has to come at once.',
    options: yesOrNo,
  },
  {
    type: 'choice',
    id: 'feels-unsafe',
    text: 'Is it hard to stay safe, or to cope, right now?',
    short: 'Hard to stay safe now',
    hint: 'For example, because of thoughts of self-harm or of not wanting to live.',
    why: 'If so, you can talk to someone today.',
    options: yesOrNo,
  },
  {
    type: 'choice',
    id: 'at-risk-from-someone',
    text: 'Is someone hurting or scaring the young person?',
    short: 'Hurt or scared by someone',
    wordings: [{ for: ['young-person'], text: 'Is someone hurting or scaring you?' }],
    hint: 'At home, at school, online or anywhere else.',
    why: 'Everyone has a right to be safe.',
    options: yesOrNo,
  },
];
