import { importQuestionnaire, type ImportOptions } from '../import-questionnaire.js';

/** Small questionnaires, made up for tests. */
export const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const calculated =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

export const option = (code: string, score: number) => ({
  extension: [{ url: `${hl7}ordinalValue`, valueDecimal: score }],
  valueCoding: { code, display: `Answer ${code}` },
});
export const choice = (linkId: string, more: object = {}) => ({
  linkId,
  text: `Question ${linkId}`,
  type: 'choice',
  answerOption: [option('a', 0), option('b', 1), option('c', 2)],
  ...more,
});
export const total = (expression: string, linkId = 'total') => ({
  linkId,
  text: 'Total score',
  type: 'integer',
  readOnly: true,
  extension: [{ url: calculated, valueExpression: { language: 'text/fhirpath', expression } }],
});
export const sum = '%resource.item.answer.weight().sum()';
export const form = (item: readonly unknown[], more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'A form',
  item,
  ...more,
});

export const imported = (source: unknown, options: Partial<ImportOptions> = {}) =>
  importQuestionnaire(source, { on: '2026-12-01', ...options });
