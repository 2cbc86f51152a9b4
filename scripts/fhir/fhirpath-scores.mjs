/** Scores of a questionnaire as fhirpath.js calculates them: variables, expressions, and no more. */
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

const variableUrl = 'http://hl7.org/fhir/StructureDefinition/variable';
const calculatedUrl =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

const compiled = new Map();

function evaluated(expression, context, variables) {
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
  return compiled.get(expression)(context, variables);
}

/**
 * What every calculated item comes to, by linkId: a number, a text, a truth value, or `null`.
 *
 * @param {object} questionnaire
 * @param {object} response - With `ordinalValue` on its answers.
 */
export function theirScores(questionnaire, response) {
  const owners = calculatedItems(questionnaire);
  const open = response;
  let values = new Map();
  for (let round = 0; round < 10; round += 1) {
    const answered = withValues(questionnaire, JSON.parse(JSON.stringify(open)), values);
    const next = new Map(
      owners.map(([item, above]) => [item.linkId, valueOf(questionnaire, answered, item, above)]),
    );
    if (JSON.stringify([...next]) === JSON.stringify([...values])) return next;
    values = next;
  }
  return new Map(owners.map(([{ linkId }]) => [linkId, null]));
}

export function calculatedItems(questionnaire) {
  const found = [];
  const visit = (items, above) => {
    for (const item of items ?? []) {
      if (expressionsIn(item, calculatedUrl).length > 0) found.push([item, above]);
      visit(item.item, [...above, item]);
    }
  };
  visit(questionnaire.item, []);
  return found;
}

function expressionsIn(of, url) {
  return (of.extension ?? [])
    .filter((each) => each.url === url)
    .map((each) => each.valueExpression);
}

function valueOf(questionnaire, response, item, above) {
  const known = { resource: response, questionnaire };
  try {
    for (const owner of [questionnaire, ...above, item]) {
      const context = owner === questionnaire ? response : contextIn(response, owner.linkId);
      for (const { name, expression, language } of expressionsIn(owner, variableUrl)) {
        if (!name || language === 'application/x-fhir-query') continue;
        try {
          known[name] = evaluated(expression, context, { ...known, context });
        } catch {
          delete known[name]; // whoever asks for it fails
        }
      }
    }
    const [{ expression }] = expressionsIn(item, calculatedUrl);
    const context = contextIn(response, item.linkId);
    const found = evaluated(expression, context, { ...known, context });
    return found.length === 1 ? plain(found[0]) : null;
  } catch {
    return null;
  }
}

function contextIn(response, linkId) {
  const all = evaluated('repeat(item | answer.item)', response, { resource: response });
  return all.find((each) => each.linkId === linkId) ?? [];
}

function withValues(questionnaire, response, values) {
  for (const [item, above] of calculatedItems(questionnaire)) {
    const value = values.get(item.linkId);
    if (value === undefined || value === null) continue;
    place(response, [...above, item], answerOf(item, value));
  }
  return response;
}

function place(response, path, answer) {
  let at = response;
  for (const { linkId } of path) {
    at.item ??= [];
    let next = at.item.find((each) => each.linkId === linkId);
    if (!next) at.item.push((next = { linkId }));
    at = next;
  }
  at.answer = [answer];
}

function answerOf({ type }, value) {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'string') return { valueString: value };
  if (type === 'integer') return { valueInteger: value };
  return type === 'quantity' ? { valueQuantity: { value } } : { valueDecimal: value };
}

function plain(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (/Decimal/.test(value.constructor.name)) return Number(String(value));
  const inside = value.value ?? value.code;
  return typeof inside === 'object' && inside !== null ? Number(String(inside)) : (inside ?? null);
}
