import jsonLogic from 'json-logic-js';

/**
 * Sums as JsonLogic, run on answers by item id.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {(answers: object) => Record<string, number>}
 */
export function jsonLogicScorer({ scales }) {
  const rules = scales.map(({ id, items, parts }) => ({
    id,
    isOfParts: parts !== undefined,
    rule: { '+': (parts ?? items).map((each) => ({ var: each })) },
  }));
  return (answers) => {
    const scores = {};
    for (const { id, isOfParts, rule } of rules) {
      scores[id] = jsonLogic.apply(rule, isOfParts ? scores : answers);
    }
    return scores;
  };
}
