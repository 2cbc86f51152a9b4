import type { ReferralPerson } from '@cairnkit/engine/referral-person.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';

import { londonTime } from './london-time.js';
import { odsCodeOfSchool } from './school-organization.js';

/** What the service knows of a referral, and the person who wrote it does not. */
export interface LocalReferral {
  readonly serviceRequest: string;
  readonly localPatient: string;
  /** ODS code of who pays for it. */
  readonly commissioner: string;
  readonly team: string;
  /** When it came in, as an ISO date and time; when it was sent, unless given. */
  readonly receivedAt?: string | undefined;
  /** National codes that somebody of the service chooses; nothing is derived. */
  readonly source?: string | undefined;
  readonly referringOrganisation?: string | undefined;
  readonly priority?: string | undefined;
  readonly reason?: string | undefined;
}

type Mhs101Field =
  | 'ServiceRequestID'
  | 'LocalPatientID'
  | 'OrgIDComm'
  | 'CareProfTeamLocalID'
  | 'ReferralRequestReceivedDate'
  | 'ReferralRequestReceivedTime'
  | 'SourceOfReferralMH'
  | 'OrgIDReferringOrg'
  | 'ClinRespPriorityType'
  | 'PrimReasonReferralMH';

type Mhs001Field =
  | 'LocalPatientID'
  | 'OrgIDLocalPatientID'
  | 'OrgIDEduEstab'
  | 'NHSNumber'
  | 'NHSNumberStatus'
  | 'PersonBirthDate'
  | 'Postcode';

/** A referral as a row of MHS101, as far as it is known. Check it with `checkMhs101`. */
export function mhs101Row(
  { completedAt }: Pick<ReferralSubmission, 'completedAt'>,
  local: LocalReferral,
): Readonly<Record<Mhs101Field, string>> {
  const received = londonTime(local.receivedAt ?? completedAt);
  return {
    ServiceRequestID: local.serviceRequest,
    LocalPatientID: local.localPatient,
    OrgIDComm: local.commissioner,
    CareProfTeamLocalID: local.team,
    ReferralRequestReceivedDate: received?.date ?? '',
    ReferralRequestReceivedTime: received?.time ?? '',
    SourceOfReferralMH: local.source ?? '',
    OrgIDReferringOrg: local.referringOrganisation ?? '',
    ClinRespPriorityType: local.priority ?? '',
    PrimReasonReferralMH: local.reason ?? '',
  };
}

/**
 * Who a referral is about as a row of MHS001, with their school as the place of education.
 *
 * @param person - As `composed` reads it from the form. Their NHS number counts as present and not
 *   traced (02), as nobody has looked it up.
 * @param local - The person’s id in the Trust’s system, and the Trust’s ODS code.
 */
export function mhs001Row(
  { born = '', nhsNumber = '', postcode = '', school }: ReferralPerson,
  local: { readonly localPatient: string; readonly provider: string },
): Readonly<Record<Mhs001Field, string>> {
  return {
    LocalPatientID: local.localPatient,
    OrgIDLocalPatientID: local.provider,
    OrgIDEduEstab: odsCodeOfSchool(school?.id) ?? '',
    NHSNumber: nhsNumber,
    NHSNumberStatus: nhsNumber === '' ? '' : '02',
    PersonBirthDate: born,
    Postcode: postcode,
  };
}
