import { composed, type Composed } from '@cairnkit/engine/compose.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import { referTo, type Addressed } from './addressed.js';
import { consentResources } from './consent-resource.js';
import type { Exported } from './r4-resources.js';
import { referralNotes } from './referral-notes.js';
import { referralPatient } from './referral-patient.js';
import { referralResponse } from './referral-response.js';
import { schoolOrganization } from './school-organization.js';
import { serviceRequest } from './service-request.js';
import { subjectOf, type Setting } from './setting.js';
import { whoIs } from './who.js';

/**
 * A referral as FHIR: the request as a draft, the answers, who it is about, their school, and what was
 * agreed to. From a school that would like to take part: the answers and the school.
 *
 * @param on - The day on which ages are told, such as `2026-11-23`; that of sending unless given.
 * @throws {RangeError} If it is another form, or the setting’s NHS number is none.
 */
export function referralResources(
  submission: ReferralSubmission,
  form: Referral,
  setting: Setting = {},
  on = submission.completedAt.slice(0, 10),
): readonly Addressed<Exported>[] {
  if (submission.form.split('@')[0] !== form.id) {
    throw new RangeError(`submission.form: is ${submission.form}, not ${form.id}`);
  }
  const read = withUnasked(composed(form, submission.answers, { on }), submission);
  const { person, by } = read;
  const school = person.school && schoolOrganization(person.school);
  const schools = school ? [school] : [];
  if (form.about === 'school') {
    const subject = school && referTo(school);
    const around = { subject, author: subject, setting };
    return [referralResponse(submission, form, read, around), ...schools];
  }
  const patient = referralPatient(submission, person, setting);
  const known = patient ? referTo(patient) : subjectOf(submission.person, setting);
  const subject = known ?? { type: 'Patient', display: 'Not named' };
  const author = by && whoIs(by, subject);
  const response = referralResponse(submission, form, read, { subject, author, setting });
  const consents = consentResources(submission, read, subject);
  const request = serviceRequest(submission, form, {
    subject,
    requester: author,
    supporting: [response, ...schools, ...consents].map(referTo),
    notes: referralNotes(submission, read),
    provider: setting.provider,
  });
  return [request, response, ...(patient ? [patient] : []), ...schools, ...consents];
}

/**
 * Answers that this form would not have asked for stand among the strangers: another version did, or
 * it was asked before a birthday, and somebody has to read them.
 */
function withUnasked(read: Composed, { answers }: ReferralSubmission): Composed {
  const { safety, sections, strangers } = read;
  const entries = [...(safety ? [safety] : []), ...sections.flatMap((each) => each.entries)];
  const asked = new Set(entries.map(({ question }) => question));
  const unasked = Object.entries(answers).filter(([id]) => !asked.has(id));
  return { ...read, strangers: { ...strangers, ...Object.fromEntries(unasked) } };
}
