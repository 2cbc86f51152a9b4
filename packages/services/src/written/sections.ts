import type { ReferralPage, ReferralSection } from '@cairnkit/engine/referral.js';

import {
  parentAgreesUnder16,
  parentDecides,
  parentsSharing,
  sharing,
  youngPersonAgrees,
} from './agreement.js';
import { contactPages, whoNotToContact } from './contact.js';
import { howOften, inOwnWords, whatHelps, whatIsHard } from './need.js';
import { dateOfBirth, gp, nhsNumberPages, preferredName, youngPersonsName } from './person.js';
import { school, schoolYear } from './school.js';
import {
  family,
  familyMessage,
  parentPages,
  safetyAndCare,
  staffPages,
  whatSchoolHasTried,
} from './staff.js';
import { adjustments, trustedAdult, whoHelps } from './support.js';

/** Forms as they are where a service says nothing else; each lays its own pages over them. */

const need: ReferralSection = {
  id: 'what-is-hard',
  title: 'What is hard',
  pages: [whatIsHard, howOften, inOwnWords, whatHelps],
};

const details = [dateOfBirth, school, schoolYear];

const support: ReferralSection = {
  id: 'support',
  title: 'Help and support',
  pages: [trustedAdult, whoHelps, gp, ...nhsNumberPages, adjustments],
};

export const youngPersonsSections: readonly ReferralSection[] = [
  { id: 'about-you', title: 'About you', pages: [youngPersonsName, preferredName, ...details] },
  {
    id: 'contact',
    title: 'How to reach you',
    pages: [...contactPages('young-person'), whoNotToContact],
  },
  need,
  support,
  { id: 'agreement', title: 'Who agrees', pages: [parentAgreesUnder16, sharing] },
];

export const parentsSections: readonly ReferralSection[] = [
  {
    id: 'about-you',
    title: 'About you',
    pages: [...parentPages, ...contactPages('parent-or-carer'), whoNotToContact],
  },
  {
    id: 'about-your-child',
    title: 'About your child',
    pages: [youngPersonsName, preferredName, ...details],
  },
  need,
  support,
  {
    id: 'agreement',
    title: 'Who agrees',
    pages: [youngPersonAgrees, parentDecides, parentsSharing],
  },
];

/**
 * For staff.
 *
 * @param first - What a service asks before the rest: who may refer, and whether the team knows.
 * @param agreement - Who has to agree, in this service.
 */
export const staffsSections = (
  first: readonly ReferralPage[],
  agreement: readonly ReferralPage[],
): readonly ReferralSection[] => [
  { id: 'about-you', title: 'About you', pages: [...staffPages, ...first] },
  { id: 'agreement', title: 'Who agrees', pages: [...agreement, sharing] },
  {
    id: 'about-the-young-person',
    title: 'About the young person',
    pages: [youngPersonsName, preferredName, ...details, family, familyMessage, whoNotToContact],
  },
  { ...need, pages: [whatIsHard, howOften, inOwnWords, whatSchoolHasTried, safetyAndCare] },
  { ...support, pages: [whoHelps, gp, ...nhsNumberPages, adjustments] },
];
