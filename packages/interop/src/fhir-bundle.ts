import { unreachable } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Payload } from '@cairnkit/engine/payload.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import type { Addressed } from './addressed.js';
import { transaction } from './bundle.js';
import { goalResources } from './goal-resources.js';
import { questionnaireResponse } from './questionnaire-response.js';
import type { Bundle, Exported } from './r4-resources.js';
import { referralResources } from './referral-resources.js';
import { scoreObservations } from './score-observations.js';
import type { Setting } from './setting.js';

/** What a submission was made with: the measure or the form that it names; goals need none. */
export type MadeWith = Measure | Referral;

/**
 * Whatever an element has sent, as one FHIR R4 transaction: valid R4, with the profiles of UK Core.
 * The same submission makes the same bytes.
 *
 * @throws {RangeError} If the definition is not the one that it names, or the setting’s NHS number is
 *   none.
 */
export function fhirBundle(
  payload: Payload,
  madeWith: MadeWith | undefined,
  setting: Setting = {},
): Bundle {
  return transaction(resourcesOf(payload, madeWith, setting));
}

/** The same, to be put together with others: a sitting of several questionnaires, say. */
export function resourcesOf(
  payload: Payload,
  madeWith: MadeWith | undefined,
  setting: Setting = {},
): readonly Addressed<Exported>[] {
  switch (payload.kind) {
    case 'submission':
      if (madeWith?.kind !== 'measure') throw needs('measure', payload.measure);
      return [
        questionnaireResponse(payload, madeWith, setting),
        ...scoreObservations(payload, madeWith, setting),
      ];
    case 'goals-submission':
      return goalResources(payload, setting);
    case 'referral-submission':
      if (madeWith?.kind !== 'referral') throw needs('form', payload.form);
      return referralResources(payload, madeWith, setting);
    default:
      return unreachable(payload);
  }
}

function needs(what: string, named: string): RangeError {
  return new RangeError(`madeWith: must be the ${what} ${named}, which the submission names`);
}
