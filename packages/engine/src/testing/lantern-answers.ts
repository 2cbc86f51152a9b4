import type { ServiceAnswers } from '../service-answers.js';

/** Somebody whom Lantern may be able to help, with any changes. */
export function forLantern(changes: ServiceAnswers = {}): ServiceAnswers {
  return {
    'life-at-risk': 'no',
    'feels-unsafe': 'no',
    'at-risk-from-someone': 'no',
    'filled-in-by': 'young-person',
    age: 14,
    area: 'hillvale',
    'school-coverage': 'covered',
    concerns: ['worry'],
    'how-bad': 'some-days',
    'parent-agrees': 'yes',
    ...changes,
  };
}
