import type { Condition } from '@cairnkit/engine/condition.js';
import type { Service } from '@cairnkit/engine/service.js';

const cannotCope: Condition = { question: 'how-much', is: 'cannot-cope' };
const cannotTravel: Condition = { question: 'can-travel', is: 'no' };
const inHolidays: Condition = { question: 'when', is: 'school-holidays' };
const isStaff: Condition = { question: 'filled-in-by', is: 'school-staff' };

/**
 * Who is offered what, best first. Each offer hangs on as few answers as it can, so that an answer
 * left out takes away as little as possible. What needs no travel comes first for whoever cannot
 * travel, and what needs no school for whoever is not at one.
 */
export const offers: NonNullable<Service['offers']> = [
  // Staff who look for the right service: who does what, and somebody to ask before they refer.
  { when: { condition: 'staff-who-refer' }, option: 'who-does-what-list' },
  { when: { condition: 'staff-who-refer' }, option: 'professional-consultation' },
  { when: { condition: 'staff-who-refer' }, option: 'single-front-door' },

  { option: 'trusted-adult' },

  { when: cannotCope, option: 'gp-or-self-referral' },
  { when: cannotCope, option: 'specialist-camhs' },

  { when: cannotTravel, option: 'outreach-or-online' },
  { when: cannotTravel, option: 'online-support' },
  { when: cannotTravel, option: 'self-help' },

  // More than a school team gives, and less than CAMHS takes: the gap has options of its own.
  { when: { condition: 'between-teams' }, option: 'community-or-youth' },
  { when: { condition: 'between-teams' }, option: 'early-help' },
  { when: { condition: 'between-teams' }, option: 'online-support' },
  { when: { condition: 'between-teams' }, option: 'gp-or-self-referral' },

  { when: { condition: 'learns-elsewhere' }, option: 'outreach-or-online' },
  { when: { condition: 'learns-elsewhere' }, option: 'community-or-youth' },
  { when: { condition: 'learns-elsewhere' }, option: 'online-support' },

  { when: inHolidays, option: 'holiday-programme' },
  { when: inHolidays, option: 'all-year-support' },

  {
    when: {
      all: [{ condition: 'at-school-at-times' }, { question: 'school-has-team', is: 'yes' }],
    },
    option: 'mhst',
  },
  {
    when: {
      all: [{ condition: 'at-school-at-times' }, { question: 'school-has-team', is: 'not-sure' }],
    },
    option: 'check-school',
  },

  { when: { condition: 'family-needs' }, option: 'early-help' },
  { when: { condition: 'family-needs' }, option: 'family-hub' },
  { when: { question: 'needs', includesAny: ['no-friends'] }, option: 'friendship-group' },
  { when: { question: 'needs', includesAny: ['moving-school'] }, option: 'transition-support' },
  { when: { question: 'needs', includesAny: ['not-attending'] }, option: 'outreach-or-online' },
  { when: { question: 'in-care', is: 'yes' }, option: 'care-experienced-support' },
  { when: { question: 'send', is: 'yes' }, option: 'send-support' },
  { when: { question: 'filled-in-by', is: 'parent-or-carer' }, option: 'parent-support' },
  { when: { question: 'attending', is: 'yes' }, option: 'school-pastoral' },

  // Talking help does not suit everybody. Art, music and clubs stand in the same list.
  {
    when: { question: 'tried-before', includesAny: ['cbt', 'counselling'] },
    option: 'activity-or-club',
  },
  {
    when: { question: 'tried-before', includesAny: ['cbt', 'counselling'] },
    option: 'community-or-youth',
  },
  {
    when: { question: 'needs', includesAny: ['low-mood', 'worry', 'no-friends'] },
    option: 'activity-or-club',
  },
  { when: { question: 'needs', includesAny: ['low-mood', 'worry'] }, option: 'online-support' },

  { when: cannotCope, option: 'single-front-door' },
  { when: { condition: 'between-teams' }, option: 'single-front-door' },
  {
    when: { question: 'needs', includesAny: ['family-problems', 'who-to-refer-to'] },
    option: 'single-front-door',
  },
  {
    when: { all: [isStaff, { any: [cannotCope, { condition: 'between-teams' }] }] },
    option: 'professional-consultation',
  },
  { when: { question: 'area', is: 'elsewhere' }, option: 'find-local-service' },
  { option: 'self-help' },
];
