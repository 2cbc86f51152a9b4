import { scoreAll } from '@cairnkit/engine/scorer.js';
import { result } from '@cairnkit/engine/result.js';
import { scoreExpression, scoreName } from '@cairnkit/interop/score-expression.js';

import { contender } from '../contenders.mjs';
import { byId, rowsOf } from '../rows.mjs';

/**
 * A way to score answers that come by item id, and what else it does.
 *
 * @typedef {object} WayById
 * @property {string} does - In words, for the table.
 * @property {(row: any) => unknown} run
 * @property {(found: any) => Record<string, number | null>} numbers - By scale, out of what it gives.
 * @property {(answers: object) => unknown} [from] - Makes the row that it wants, before the clock runs.
 */

const values = (scores) =>
  Object.fromEntries(Object.entries(scores).map(([id, { value }]) => [id, value]));
const asTheyAre = (scores) => scores;
const sumsOnly = 'adds up';

/**
 * Every way that there is to score answers by item id of a measure that has neither turned nor
 * recoded answers.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @param {{ checked: Function, sums: Function }} byHand - Written for this measure only.
 * @returns {Promise<Record<string, WayById>>}
 */
export async function waysById(measure, byHand) {
  const { awellStyle } = await contender('awell-style');
  const { jsonLogicScorer } = await contender('json-logic');
  const { surveyScorer } = await contender('survey-js');
  const { fhirpathScorer } = await contender('fhirpath-scorer');
  const awell = awellStyle(measure);
  const response = (answers) => responseOf(measure, answers);
  return {
    'cairn: result': {
      does: 'checks, scores, prorates, bands, flags, patterns',
      run: (answers) => result(measure, answers),
      numbers: ({ scores }) => values(scores),
    },
    'cairn: scoreAll': {
      does: 'checks, scores, prorates, bands',
      run: (answers) => scoreAll(measure, answers),
      numbers: values,
    },
    'by hand': { does: 'checks, scores, prorates, bands', run: byHand.checked, numbers: values },
    'by hand, sums only': { does: sumsOnly, run: byHand.sums, numbers: asTheyAre },
    'awell-style, strict': {
      does: 'checks with zod, adds up',
      run: (answers) => awell(answers, { strictMode: true }),
      numbers: asTheyAre,
    },
    'awell-style, as usual': {
      does: 'casts, checks with zod, adds up',
      run: (answers) => awell(answers),
      numbers: asTheyAre,
    },
    'json-logic-js': { does: sumsOnly, run: jsonLogicScorer(measure), numbers: asTheyAre },
    'SurveyJS Model': { does: sumsOnly, run: surveyScorer(measure), numbers: asTheyAre },
    'fhirpath.js, sums only': {
      does: sumsOnly,
      run: fhirpathScorer(sumExpressions(measure)),
      numbers: asTheyAre,
      from: response,
    },
    "fhirpath.js, the measure's rules": {
      does: 'adds up, prorates',
      run: fhirpathScorer(ruleExpressions(measure)),
      numbers: asTheyAre,
      from: response,
    },
  };
}

/** Answers by item id, as JSON gives them. */
export const answersTo = (measure, count, missing) =>
  rowsOf(measure, count, missing).map((row) => byId(measure, row));

/**
 * As FHIRPath says it quickest of the ways we tried: with the ids of a scale's items in a variable
 * that is there beforehand. To write them into the expression takes five times as long.
 */
function sumExpressions({ scales }) {
  return scales.map((scale) => ({
    id: scale.id,
    name: scoreName(scale),
    items: scale.items,
    expression: scale.parts
      ? scale.parts.map((id) => `%${scoreName({ id })}`).join(' + ')
      : '%resource.item.where(linkId in %items).answer.value.ordinal().sum()',
  }));
}

/** As our own Questionnaires say it. */
function ruleExpressions(measure) {
  return measure.scales.map((scale) => ({
    id: scale.id,
    name: scoreName(scale),
    expression: scoreExpression(measure, scale),
  }));
}

const ordinalValue = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

function responseOf({ items }, answers) {
  const item = items
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id }) => {
      const extension = [{ url: ordinalValue, valueDecimal: answers[id] }];
      return { linkId: id, answer: [{ valueCoding: { extension, code: String(answers[id]) } }] };
    });
  return { resourceType: 'QuestionnaireResponse', status: 'completed', item };
}
