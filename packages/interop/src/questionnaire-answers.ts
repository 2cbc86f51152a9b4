import type { ReadForm, ReadItem } from './questionnaire-form.js';
import { everyItem } from './questionnaire-form.js';
import { isJson, known, listIn, textIn, valueIn, type Json } from './questionnaire-json.js';

/** Answers by linkId, each as FHIR has it: `{ valueInteger: 3 }`. */
export type FhirAnswers = ReadonlyMap<string, readonly Json[]>;

/** The answers in a response, wherever in it they stand. */
export function answersIn(response: unknown): FhirAnswers {
  const found = new Map<string, readonly Json[]>();
  let level = listIn(response, 'item');
  while (level.length > 0) {
    const below: unknown[] = [];
    for (const item of level) {
      const linkId = textIn(item, 'linkId');
      const answers = listIn(item, 'answer').filter(isJson);
      const given = answers.flatMap((each): readonly Json[] => {
        const value = valueIn(each);
        return value ? [{ [value[0]]: value[1] }] : [];
      });
      if (linkId !== undefined && given.length > 0) {
        found.set(linkId, [...(found.get(linkId) ?? []), ...given]);
      }
      below.push(...listIn(item, 'item'), ...answers.flatMap((each) => listIn(each, 'item')));
    }
    level = below;
  }
  return found;
}

/** A response with these answers, in the order and the groups of the questionnaire. */
export function responseWith(form: ReadForm, answers: FhirAnswers): Json {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: itemsWith(form.items, answers),
  };
}

function itemsWith(items: readonly ReadItem[], answers: FhirAnswers): readonly Json[] {
  return items.flatMap((item): readonly Json[] => {
    const below = itemsWith(item.items, answers);
    const given = answers.get(item.linkId) ?? [];
    const [linkId, text] = [item.linkId, item.text];
    const start = { linkId, ...(text !== undefined && { text }) };
    if (item.type === 'group') return below.length > 0 ? [{ ...start, item: below }] : [];
    if (below.length > 0) {
      const [first, ...rest] = given.length > 0 ? given : [{}];
      return [{ ...start, answer: [{ ...first, item: below }, ...rest] }];
    }
    return given.length > 0 ? [{ ...start, answer: given }] : [];
  });
}

/**
 * The same answers, each with what it counts, as expressions look for it: renderers copy it from the
 * questionnaire's option into the response.
 */
export function withScores(form: ReadForm, answers: FhirAnswers): FhirAnswers {
  const items = new Map(everyItem(form.items).map(([item]) => [item.linkId, item]));
  const scored = new Map<string, readonly Json[]>();
  for (const [linkId, given] of answers) {
    scored.set(
      linkId,
      given.map((each) => withScore(items.get(linkId), each)),
    );
  }
  return scored;
}

function withScore(item: ReadItem | undefined, answer: Json): Json {
  const value = valueIn(answer);
  if (!value) return answer;
  const option = item?.options?.find((each) => isSameAnswer(each.answer, answer));
  if (option?.score === undefined) return answer;
  const extension = [{ url: known.scores[0], valueDecimal: option.score }];
  const [name, given] = value;
  return isJson(given)
    ? { [name]: { ...given, extension } }
    : { ...answer, [`_${name}`]: { extension } };
}

/** Whether two answers are the same: codings by system and code, all others by their value. */
export function isSameAnswer(a: Json, b: Json): boolean {
  const [left, right] = [valueIn(a), valueIn(b)];
  if (!left || !right || left[0] !== right[0]) return false;
  const [x, y] = [left[1], right[1]];
  if (!isJson(x) || !isJson(y)) return x === y;
  if (left[0] !== 'valueCoding') return JSON.stringify(x) === JSON.stringify(y);
  return (
    x['code'] === y['code'] &&
    (x['system'] === y['system'] || y['system'] === undefined || x['system'] === undefined)
  );
}
