/** Anything that is asked and has a version: a measure, a form, a service. */
interface Asked {
  readonly kind: string;
  readonly id: string;
  readonly version: string;
}

/**
 * What FHIR calls a measure or a form, with its version: `urn:cairnkit:measure:phq-9|1.0.0`. A host
 * that serves them as Questionnaires gives its own place: `https://trust.example/fhir` makes
 * `https://trust.example/fhir/Questionnaire/phq-9|1.0.0`.
 */
export function canonicalOf({ kind, id, version }: Asked, place?: string): string {
  return `${canonicalUrl({ kind, id }, place)}|${version}`;
}

/** The same without the version, as a Questionnaire says it of itself. */
export function canonicalUrl({ kind, id }: Omit<Asked, 'version'>, place?: string): string {
  return place === undefined
    ? `urn:cairnkit:${kind}:${id}`
    : `${place.replace(/\/$/, '')}/Questionnaire/${id}`;
}
