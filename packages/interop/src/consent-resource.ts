import type { Composed } from '@cairnkit/engine/compose.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';

import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { fhirMoment } from './fhir-time.js';
import { systems, type CodeableConcept, type Reference } from './r4.js';
import type { Consent } from './r4-resources.js';
import { whoIs } from './who.js';

/**
 * What was agreed to and what was refused, each as a Consent: the service’s own rules about who agrees
 * (`consentNeeded`), and what was ticked in the form.
 *
 * What nobody knows is none, and neither is a box that was not ticked: it stands beside the request,
 * in words. Nothing here says that somebody is able to decide.
 */
export function consentResources(
  { id, completedAt }: ReferralSubmission,
  { consents, consentNeeded, sections }: Composed,
  subject: Reference,
): readonly Addressed<Consent>[] {
  const consent = (name: string, text: string, more: Partial<Consent>): Addressed<Consent> => {
    const url = urlOf(id, `Consent ${name}`);
    return addressed(url, {
      resourceType: 'Consent',
      meta: ukCore('Consent'),
      identifier: [identified(url)],
      status: 'active',
      scope: scope('patient-privacy', 'Privacy Consent'),
      category,
      patient: subject,
      dateTime: fhirMoment(completedAt),
      ...more,
      sourceReference: {
        reference: urlOf(id, 'QuestionnaireResponse'),
        type: 'QuestionnaireResponse',
      },
      policyRule: { text },
      // A form says it; nobody has asked the person themselves yet.
      verification: [{ verified: false }],
      provision: { type: more.status === 'rejected' ? 'deny' : 'permit' },
    });
  };
  const asked = new Map(
    sections.flatMap(({ entries }) => entries.map((entry) => [entry.question, entry.asked])),
  );
  const ticked = consents
    .filter(({ given }) => given)
    .map(({ question, consent: name, text }) =>
      consent(`${question} ${name}`, `${asked.get(question) ?? ''} ${text}`.trim(), {}),
    );
  const ruled = consentNeeded
    .filter(({ given }) => given !== 'unknown')
    .map(({ policy, given }) => {
      const performer = whoIs(policy.who, subject);
      return consent(policy.id, policy.text, {
        status: given === 'yes' ? 'active' : 'rejected',
        scope: policy.before === 'help' ? scope('treatment', 'Treatment') : sharing,
        performer: performer && [performer],
      });
    });
  return [...ruled, ...ticked];
}

function scope(code: string, display: string): CodeableConcept {
  return { coding: [{ system: systems.consentScope, code, display }] };
}

/** To send a form, and to talk about somebody, is to share information. */
const sharing = scope('patient-privacy', 'Privacy Consent');

/** Of HL7’s own value set: https://hl7.org/fhir/R4/valueset-consent-category.html. */
const category: readonly CodeableConcept[] = [
  { coding: [{ system: systems.loinc, code: '59284-0', display: 'Patient Consent' }] },
];
