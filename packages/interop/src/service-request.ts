import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { fhirMoment } from './fhir-time.js';
import { systems, type Reference } from './r4.js';
import type { ServiceRequest } from './r4-resources.js';
import type { Setting } from './setting.js';

/** Who asks for what, and what belongs to it. */
interface Around {
  readonly subject: Reference;
  readonly requester: Reference | undefined;
  /** The answers, the school, the consents. */
  readonly supporting: readonly Reference[];
  readonly notes: readonly string[];
  readonly provider: Setting['provider'];
}

/**
 * A request for help, as a draft and a proposal: whether it becomes a referral, how urgent it is and
 * what it is coded as, somebody of the service decides. Nothing of that is made up here.
 */
export function serviceRequest(
  { id, completedAt }: ReferralSubmission,
  { title }: Referral,
  { subject, requester, supporting, notes, provider }: Around,
): Addressed<ServiceRequest> {
  const url = urlOf(id, 'ServiceRequest');
  return addressed(url, {
    resourceType: 'ServiceRequest',
    meta: ukCore('ServiceRequest'),
    identifier: [identified(url)],
    status: 'draft',
    intent: 'proposal',
    code: { text: title },
    subject,
    authoredOn: fhirMoment(completedAt),
    requester,
    performer: provider && [
      {
        type: 'Organization',
        identifier: { system: systems.odsOrganization, value: provider.ods },
        display: provider.name,
      },
    ],
    supportingInfo: supporting,
    note: notes.map((text) => ({ text })),
  });
}
