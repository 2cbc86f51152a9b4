import type { Referral } from '@cairnkit/engine/referral.js';

/**
 * Asked before anything else in every form about a young person. Whoever is not safe, or not sure, sees
 * urgent help with every number beside these words, and can go on after that.
 */
export const safeNow: NonNullable<Referral['safety']> = {
  id: 'safe-now',
  text: 'Is the young person safe right now?',
  short: 'Safe right now',
  wordings: [
    { for: ['young-person'], text: 'Are you safe right now?' },
    { for: ['parent-or-carer'], text: 'Is your child safe right now?' },
  ],
  hint: 'Not safe means that someone may get badly hurt, by themselves or by someone else.',
  why: 'If not, help has to come before any form.',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
  // The numbers are those of `<cairn-urgent-help>`; a test keeps them the same.
  help: [
    'If someone’s life is at risk, call 999 or go to A&E now.',
    'If it is hard to stay safe, call 111 and choose the mental health option.',
    'You can go on with this form afterwards. Nobody reads it straight away.',
  ],
};
