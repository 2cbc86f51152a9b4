import { addressed, identified, ukCore, type Addressed } from './addressed.js';
import { namedUuid } from '@cairnkit/engine/named-uuid.js';
import { systems } from './r4.js';
import type { Organization } from './r4-resources.js';

/** A school as a form or a list of schools has it. */
export interface School {
  readonly name: string;
  /** Its URN, six digits, as text; any other id is not one, and is left out. */
  readonly id?: string | undefined;
  readonly town?: string | undefined;
  readonly postcode?: string | undefined;
}

/**
 * The ODS code of a school: `EE` and its Unique Reference Number, `EE100000`. NHS England has it so
 * from the register of the Department for Education, in its monthly report “Schools”:
 * https://www.odsdatasearchandexport.nhs.uk/. `undefined` for what is no URN of six digits.
 */
export function odsCodeOfSchool(urn: string | undefined): string | undefined {
  return urn !== undefined && /^[1-9]\d{5}$/.test(urn) ? `EE${urn}` : undefined;
}

/** A school as FHIR. The same school has the same address, whoever names it. */
export function schoolOrganization(school: School): Addressed<Organization> {
  const { name, id, town, postcode } = school;
  const ods = odsCodeOfSchool(id);
  const url = `urn:uuid:${namedUuid(`Organization ${ods ?? name}`)}`;
  return addressed(url, {
    resourceType: 'Organization',
    meta: ukCore('Organization'),
    identifier: [
      ods === undefined ? identified(url) : { system: systems.odsOrganization, value: ods },
    ],
    active: true,
    type: [
      {
        coding: [
          { system: systems.organizationType, code: 'edu', display: 'Educational Institute' },
        ],
      },
    ],
    name,
    address: [{ city: town, postalCode: postcode }],
  });
}
