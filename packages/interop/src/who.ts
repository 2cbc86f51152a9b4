import type { Measure } from '@cairnkit/engine/measure.js';
import type { Asker } from '@cairnkit/engine/outcome-kinds.js';
import type { GoalOwner, Respondent } from '@cairnkit/engine/respondents.js';

import type { Reference } from './r4.js';

type Who = Measure['respondent'] | Respondent | GoalOwner | Asker;

/**
 * Who answered, rated or asked. A submission never names anybody but the person it is about, so that
 * everybody else is a role.
 */
export function whoIs(who: Who, subject: Reference | undefined): Reference | undefined {
  switch (who) {
    case 'self':
    case 'young-person':
      return subject;
    case 'parent':
    case 'parent-or-carer':
      return { type: 'RelatedPerson', display: 'Parent or carer' };
    // FHIR has RelatedPerson also for who is related by a profession that is none of health care.
    case 'teacher':
      return { type: 'RelatedPerson', display: 'Teacher' };
    case 'school-staff':
      return { type: 'RelatedPerson', display: 'School staff' };
    case 'friend':
      return { type: 'RelatedPerson', display: 'Friend' };
    case 'practitioner':
      return { type: 'Practitioner', display: 'Practitioner' };
    case 'joint':
    case 'other':
      return undefined;
  }
}
