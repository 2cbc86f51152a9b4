import { referralFindings } from '@cairnkit/engine/referral-findings.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { analyse } from '@cairnkit/engine/service-analysis.js';
import type { Service } from '@cairnkit/engine/service.js';

import type { Compared } from './wording.js';

/** Looks at a service with every answer, and at its words and dates. */
export function checkService(service: Service, at: Date): Compared {
  const { errors, warnings } = analyse(service, at.toISOString().slice(0, 10));
  return { issues: errors, warnings };
}

/** Looks at the form of a referral with every answer, and at its words and dates. */
export function checkReferral(form: Referral, at: Date): Compared {
  const found = referralFindings(form, at.toISOString().slice(0, 10));
  return {
    issues: found.filter(({ isError }) => isError),
    warnings: found.filter(({ isError }) => !isError),
  };
}
