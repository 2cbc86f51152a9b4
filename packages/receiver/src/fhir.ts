import { fhirBundle } from '@cairnkit/interop/fhir-bundle.js';
import type { Bundle } from '@cairnkit/interop/r4-resources.js';
import type { Setting } from '@cairnkit/interop/setting.js';

import type { Definitions } from './definitions.js';
import { Refusal } from './refusal.js';
import { stamped } from './stamped.js';
import type { StoredSubmission } from './submissions.js';

/** The media type of FHIR: https://hl7.org/fhir/R4/http.html#mime-type. */
export const fhirJson = 'application/fhir+json; charset=utf-8';

/**
 * What was stored, as FHIR R4. The answers are scored and read again, with what we have now.
 *
 * @throws {Refusal} 409 where we have no such measure or form (any more): it is as it was sent at
 *   `GET /submissions/:id`.
 */
export function asFhir(
  { payload }: StoredSubmission,
  definitions: Definitions,
  setting: Setting | undefined,
): Bundle {
  const madeWith =
    payload.kind === 'submission'
      ? stamped(definitions.measure, payload.measure).ours
      : payload.kind === 'referral-submission'
        ? stamped(definitions.referral, payload.form).ours
        : undefined;
  if (!madeWith && payload.kind !== 'goals-submission') {
    const name = payload.kind === 'submission' ? payload.measure : payload.form;
    throw new Refusal(409, `${name} is not known here, so that it cannot be written as FHIR.`);
  }
  return fhirBundle(payload, madeWith, setting);
}
