/** Its own files are on the page already, as its documentation asks for them. */
const { LForms } = globalThis;
let form;

export async function show(target, questionnaire) {
  form = target;
  await LForms.Util.addFormToPage(questionnaire, target, { fhirVersion: 'R4' });
}

export const root = () => document;

/** Choices come back as codes, scores as decimals. */
export const answers = () =>
  Object.fromEntries(given().map(([id, { valueCoding }]) => [id, Number(valueCoding?.code)]));
export const scores = () =>
  Object.fromEntries(given().map(([id, { valueDecimal }]) => [id, valueDecimal]));

function given() {
  const { item = [] } = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', null, form);
  return item.filter(({ answer }) => answer).map(({ linkId, answer }) => [linkId, answer[0]]);
}
