import { Model } from 'survey-core';

/**
 * A SurveyJS model without a page: one question for each item, a calculated value for each scale, as
 * its own documentation adds up. Each row is given to the same model, as `data`.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {(answers: object) => Record<string, number>}
 */
export function surveyScorer({ items, scales }) {
  const name = (scale) => `score-${scale}`;
  const model = new Model({
    elements: items.map(({ id, options }) => ({
      type: 'radiogroup',
      name: id,
      choices: options.map(({ value }) => value),
    })),
    calculatedValues: scales.map(({ id, items: own, parts }) => ({
      name: name(id),
      expression: `sum(${(parts?.map(name) ?? own).map((each) => `{${each}}`).join(', ')})`,
    })),
  });
  return (answers) => {
    model.data = answers;
    return Object.fromEntries(scales.map(({ id }, s) => [id, model.calculatedValues[s].value]));
  };
}
