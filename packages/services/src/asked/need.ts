import type { Question } from '@cairnkit/engine/service.js';

/** What is hard, and how often. In every service alike, so that it is asked once at a front door. */

export const concerns = {
  type: 'choices',
  id: 'concerns',
  text: 'What is hard for the young person at the moment?',
  short: 'Hard at the moment',
  wordings: [
    { for: ['young-person'], text: 'What is hard for you at the moment?' },
    { for: ['parent-or-carer'], text: 'What is hard for your child at the moment?' },
    { for: ['friend'], text: 'What is hard for your friend at the moment?' },
  ],
  hint: 'Choose all that fit. It is fine not to be sure.',
  why: 'Different teams help with different things.',
  options: [
    { value: 'low-mood', text: 'Feeling low or sad' },
    { value: 'worry', text: 'Worrying a lot' },
    { value: 'anxiety', text: 'Feeling anxious' },
    {
      value: 'avoidance',
      text: 'Staying away from scary things',
      hint: 'For example a phobia, or not wanting to be apart from a parent.',
    },
    { value: 'panic', text: 'Panic attacks' },
    { value: 'sleep', text: 'Trouble sleeping' },
    { value: 'feelings', text: 'Strong feelings that are hard to handle' },
    { value: 'self-esteem', text: 'Low confidence, or not feeling good enough' },
    { value: 'exam-stress', text: 'Stress about exams' },
    { value: 'moving-school', text: 'Moving to a new school' },
    { value: 'friendship', text: 'Friends, or being left out' },
    { value: 'bullying', text: 'Being bullied' },
    { value: 'bereavement', text: 'Someone has died' },
    { value: 'behaviour', text: 'Behaviour that is hard to understand' },
    { value: 'self-harm', text: 'Self-harm', hint: 'Hurting one’s own body on purpose.' },
    { value: 'severe-self-harm', text: 'Self-harm that needs a doctor or nurse' },
    { value: 'eating', text: 'Problems with eating' },
    { value: 'substance-use', text: 'Drugs or alcohol' },
    { value: 'autism-adhd-assessment', text: 'Asking for an autism or ADHD assessment' },
    { value: 'depression-diagnosis', text: 'Depression that a doctor has found' },
    { value: 'psychosis', text: 'Hearing or seeing things that others do not' },
    { value: 'something-else', text: 'Something else' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
} satisfies Question;

/**
 * “Mild to moderate” as “it gets in the way some days, but you can still do most things”. These words
 * have to be agreed with clinicians: every service has a point to confirm about them.
 */
export const howBad = {
  type: 'choice',
  id: 'how-bad',
  text: 'How often does it get in the way?',
  short: 'Gets in the way',
  why: 'This tells what kind of help may fit.',
  options: [
    { value: 'a-bit', text: 'A bit', hint: 'Now and then. Most days are fine.' },
    { value: 'some-days', text: 'Some days', hint: 'But most things can still be done.' },
    { value: 'every-day', text: 'Every day', hint: 'Most things are hard to do.' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
} satisfies Question;

/** What may need more help than any of these teams gives. In all services alike. */
export const severeConcerns = [
  'severe-self-harm',
  'eating',
  'depression-diagnosis',
  'psychosis',
] as const;

/** Where it matters which problem is the main one. In all services alike. */
export const otherServicesConcerns = ['substance-use', 'autism-adhd-assessment'] as const;
