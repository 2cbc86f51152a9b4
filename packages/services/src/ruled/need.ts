import type { Rule, Service } from '@cairnkit/engine/service.js';

import { otherServicesConcerns, severeConcerns } from '../asked/need.js';

/**
 * Rules about what is hard, as far as they are the same in several services. A service lays its own
 * reason and source over them, and orders them itself.
 *
 * It says in its parameters what is `too-severe`, `not-severe-enough`, `perhaps-helps-with` and
 * `others-help-with`, and in its condition `team-helps-with` what it is for. A rule that waits for a
 * point has the point beside it.
 */

export const ifSevere: Rule = {
  when: { question: 'concerns', includesAny: severeConcerns },
  outcome: 'more-help-needed',
  reason: 'Specialist services know more about this.',
};

export const ifTooSevere: Rule = {
  when: { question: 'how-bad', isOneOf: { parameter: 'too-severe' } },
  outcome: 'more-help-needed',
};

/** Nothing that the team helps with, or may help with, and something that others help with. */
export const ifOnlyOthersHelp: Rule = {
  when: {
    all: [
      { not: { condition: 'team-helps-with' } },
      { question: 'concerns', includesNone: { parameter: 'perhaps-helps-with' } },
      { question: 'concerns', includesAny: { parameter: 'others-help-with' } },
    ],
  },
  outcome: 'different-support',
};

export const ifNotSevereEnough: Rule = {
  when: {
    all: [
      { question: 'how-bad', isOneOf: { parameter: 'not-severe-enough' } },
      { question: 'concerns', includesNone: ['self-harm'] }, // which is never “you may not need us”
    ],
  },
  outcome: 'everyday-support',
  reason: 'When most days are fine, everyday things may be enough.',
};

export const ifSelfHarm: Rule = {
  when: { question: 'concerns', includesAny: ['self-harm'] },
  outcome: 'check-with-team',
  until: 'self-harm',
};

export const selfHarm: Point = {
  id: 'self-harm',
  text: 'Can you help somebody with self-harm that needs no doctor?',
  meanwhile: 'They are asked to check with you, whatever else they name.',
};

/** Something that the team helps with, and something that another service is for. */
export const ifSeveralConcerns: Rule = {
  when: {
    all: [
      { condition: 'team-helps-with' },
      { question: 'concerns', includesAny: otherServicesConcerns },
    ],
  },
  outcome: 'check-with-team',
  until: 'several-concerns',
};

export const severalConcerns: Point = {
  id: 'several-concerns',
  text: 'What if somebody names one thing that you help with, and drugs, alcohol or an assessment as well?',
  meanwhile: 'They are asked to check with you.',
};

/** Nothing that the team helps with for sure. Comes after all that is sure. */
export const ifNotWhatTeamHelpsWith: Rule = {
  when: { not: { condition: 'team-helps-with' } },
  outcome: 'check-with-team',
};

type Point = NonNullable<Service['pleaseConfirm']>[number];
