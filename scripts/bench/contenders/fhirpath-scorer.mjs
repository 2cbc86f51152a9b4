import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

/**
 * FHIRPath compiled once and run on a QuestionnaireResponse, as LHC-Forms and Smart Forms do, whose
 * engine this is.
 *
 * @param {readonly { id: string, name: string, expression: string, items?: string[] }[]} scales - Parts first; what
 *   one comes to is a variable of that name to those after it. Its items, where given, are `%items`.
 * @returns {(response: object) => Record<string, number | null>}
 */
export function fhirpathScorer(scales) {
  const compiled = scales.map((scale) => ({
    ...scale,
    evaluate: fhirpath.compile(scale.expression, r4),
  }));
  return (resource) => {
    const scores = {};
    const variables = { resource };
    for (const { id, name, items, evaluate } of compiled) {
      variables.items = items ?? [];
      const found = evaluate(resource, variables);
      variables[name] = found;
      scores[id] = found[0] ?? null;
    }
    return scores;
  };
}
