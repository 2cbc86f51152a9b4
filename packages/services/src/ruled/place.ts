import type { Rule, Service } from '@cairnkit/engine/service.js';

/**
 * Rules about where somebody learns, as far as they are the same in several services. A service lays
 * its own reason and source over them, and orders them itself.
 *
 * It says in its parameter `areas` where its schools are, and in its condition `in-a-school` for whom
 * its list of schools counts.
 */

export const ifOutsideArea: Rule = {
  when: { not: { question: 'area', isOneOf: { parameter: 'areas' } } },
  outcome: 'outside-area',
};

/** Belongs to the parameter `areas`. */
export const homeOrSchool: Point = {
  id: 'home-or-school',
  text: 'Does it count where the school is, or where the young person lives?',
  meanwhile: 'It counts where the school is.',
};

export const ifNotCovered: Rule = {
  when: {
    all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'not-covered' }],
  },
  outcome: 'school-not-covered',
};

export const ifStartingSoon: Rule = {
  when: {
    all: [{ condition: 'in-a-school' }, { question: 'school-coverage', is: 'starting-soon' }],
  },
  outcome: 'school-starting-soon',
};

export const ifNotInEducation: Rule = {
  when: { question: 'education', is: 'not-in-education' },
  outcome: 'different-support',
};

export const ifTaughtAtHome: Rule = {
  when: { question: 'education', is: 'home-educated' },
  outcome: 'check-with-team',
  until: 'taught-at-home',
};

export const taughtAtHome: Point = {
  id: 'taught-at-home',
  text: 'Can you help somebody who is taught at home, or learns elsewhere but is on a school’s roll?',
  meanwhile: 'They are asked to check with you.',
};

type Point = NonNullable<Service['pleaseConfirm']>[number];
