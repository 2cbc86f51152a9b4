import { namedUuid } from '@cairnkit/engine/named-uuid.js';
import type { ReferralPerson } from '@cairnkit/engine/referral-person.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';

import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { systems, type Identifier } from './r4.js';
import type { Patient } from './r4-resources.js';
import { subjectOf, type Setting } from './setting.js';

/**
 * The young person whom a referral is about, as far as it says. `undefined` where it says nothing.
 *
 * An NHS number that somebody typed is never called verified.
 *
 * @throws {RangeError} If the setting’s NHS number is none.
 */
export function referralPatient(
  { id, person: reference }: ReferralSubmission,
  person: ReferralPerson,
  setting: Setting,
): Addressed<Patient> | undefined {
  const { name, preferredName, born, nhsNumber, phone, email, postcode, gp } = person;
  const known = subjectOf(reference, setting)?.identifier;
  const typed = setting.nhsNumber === undefined ? nhsNumber : undefined;
  const details = [name, preferredName, born, typed, phone, email, postcode, gp];
  if (!known && !details.some(Boolean)) return undefined;
  // Only by what the host vouches for may a server find somebody whom it knows already: a number that
  // was typed may be another person’s.
  const isKnown = known?.system !== undefined;
  const url = isKnown ? urlOfPerson(known) : urlOf(id, 'Patient');
  return addressed(url, {
    resourceType: 'Patient',
    meta: ukCore('Patient'),
    identifier: [
      ...(isKnown ? [] : [identified(url)]),
      ...(known ? [known] : []),
      ...(typed === undefined ? [] : [untraced(typed)]),
    ],
    name: [
      ...(name === undefined ? [] : [{ use: 'usual' as const, text: name }]),
      ...(preferredName === undefined ? [] : [{ use: 'nickname' as const, text: preferredName }]),
    ],
    telecom: [
      ...(phone === undefined ? [] : [{ system: 'phone' as const, value: phone }]),
      ...(email === undefined ? [] : [{ system: 'email' as const, value: email }]),
    ],
    birthDate: born,
    address: [{ postalCode: postcode }],
    generalPractitioner: gp === undefined ? [] : [{ type: 'Organization', display: gp }],
  });
}

function urlOfPerson({ system, value }: Identifier): string {
  return `urn:uuid:${namedUuid(`Patient ${system}|${value}`)}`;
}

const verification = 'NHSNumberVerificationStatus';

/** UK Core, `CodeSystem-UKCore-NHSNumberVerificationStatusEngland`, code 02. */
function untraced(value: string): Identifier {
  return {
    extension: [
      {
        url: `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${verification}`,
        valueCodeableConcept: {
          coding: [
            {
              system: `https://fhir.hl7.org.uk/CodeSystem/UKCore-${verification}England`,
              code: '02',
              display: 'Number present but not traced',
            },
          ],
        },
      },
    ],
    system: systems.nhsNumber,
    value,
  };
}
