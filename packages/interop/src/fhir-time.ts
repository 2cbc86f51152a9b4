/** A `dateTime` of FHIR with a time: https://hl7.org/fhir/R4/datatypes.html#dateTime. */
const moment =
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))$/;

const day = /^(?!0000)\d{4}-\d\d-\d\d$/;

/**
 * A moment as FHIR has it: as it was sent where that will do, else the same moment in UTC.
 * `undefined` where it has none: devices with odd clocks send the year 0.
 */
export function fhirMoment(sent: string): string | undefined {
  if (moment.test(sent)) return sent;
  const at = Date.parse(sent);
  if (Number.isNaN(at)) return undefined;
  const inUtc = new Date(at).toISOString();
  return moment.test(inUtc) ? inUtc : undefined;
}

/** A day as FHIR has it; `undefined` for one in the year 0. */
export function fhirDay(sent: string): string | undefined {
  return day.test(sent) ? sent : undefined;
}

/** A language tag; `undefined` for what is none, as nothing has checked it before. */
export function fhirLanguage(sent: string): string | undefined {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(sent) ? sent : undefined;
}
