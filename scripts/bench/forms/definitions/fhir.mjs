/** The same as a FHIR Questionnaire, R4, with the extensions that SDC has for scores. */
export function definition({ id, title, instructions, items, scales }, isScored) {
  return {
    resourceType: 'Questionnaire',
    id,
    status: 'draft',
    title,
    item: [
      { linkId: 'instructions', type: 'display', text: instructions },
      ...items.map(question),
      ...(isScored ? scales.map(calculated) : []),
    ],
  };
}

const question = ({ id, text, options }) => ({
  linkId: id,
  type: 'choice',
  text,
  required: true,
  extension: [radioButton],
  answerOption: options.map(({ value, text: display }) => ({
    valueCoding: { code: String(value), display },
  })),
});

const radioButton = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

const calculated = ({ id, title, items }) => ({
  linkId: id,
  type: 'decimal',
  text: title,
  readOnly: true,
  extension: [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { language: 'text/fhirpath', expression: added(items) },
    },
  ],
});

const added = (items) =>
  `%resource.item.where(linkId in (${items.map((item) => `'${item}'`).join(' | ')}))` +
  '.answer.value.code.select($this.toInteger()).sum()';
