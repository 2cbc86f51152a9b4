import { nhsNumber } from '@cairnkit/engine/nhs-number.js';

import { systems, type Reference } from './r4.js';

/** What a host knows around a submission, and the submission does not say. All of it may be absent. */
export interface Setting {
  /** Whose name space `person` is of, as a URI: `https://trust.example/id/young-person`. */
  readonly people?: string | undefined;
  /** The person’s NHS number: 10 digits, and no spaces. */
  readonly nhsNumber?: string | undefined;
  /** Where the host serves Questionnaires; see `canonicalOf`. */
  readonly questionnaires?: string | undefined;
  /** Whom a referral goes to, by its ODS code. */
  readonly provider?: { readonly ods: string; readonly name?: string } | undefined;
}

/**
 * The person, as other records know them; `undefined` where nobody said who it is.
 *
 * @throws {RangeError} If the NHS number of the setting is none.
 */
export function subjectOf(person: string | undefined, setting: Setting): Reference | undefined {
  const { people, nhsNumber: number } = setting;
  if (number !== undefined) {
    return { type: 'Patient', identifier: { system: systems.nhsNumber, value: checked(number) } };
  }
  if (person === undefined) return undefined;
  return { type: 'Patient', identifier: { system: people, value: person } };
}

/** The number is not named in the message: messages are logged. */
function checked(number: string): string {
  const read = nhsNumber(number);
  if (read.status === 'right' && read.number === number) return number;
  throw new RangeError(
    `setting.nhsNumber: must be 10 digits, the last of which checks the others; this is ` +
      (read.status === 'right' ? 'not written without spaces' : read.status.replace('-', ' ')),
  );
}
