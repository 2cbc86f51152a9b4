import type { Rule, Service } from '@cairnkit/engine/service.js';

/** Rules about who agrees and who helps already, as far as they are the same in several services. */

export const ifNotWanted: Rule = {
  when: { question: 'young-person-agrees', isOneOf: ['no', 'not-asked'] },
  outcome: 'consent-first',
};

export const ifHelpedAlready: Rule = {
  when: { question: 'other-help', isOneOf: ['camhs', 'another-mental-health-service'] },
  outcome: 'already-getting-help',
  until: 'other-help',
};

export const ifWaiting: Rule = {
  when: { question: 'other-help', is: 'waiting-list' },
  outcome: 'check-with-team',
  until: 'other-help',
};

export const otherHelp: NonNullable<Service['pleaseConfirm']>[number] = {
  id: 'other-help',
  text: 'Can you help somebody whom CAMHS or another service helps already, or who waits for it?',
  meanwhile:
    'Those who get help are asked to talk to that service first. Those who wait are asked to check with you. Help online stands in nobody’s way.',
};
