import { isSameAnswer, type FhirAnswers } from './questionnaire-answers.js';
import { everyItem, type EnableWhen, type ReadForm, type ReadItem } from './questionnaire-form.js';
import { isJson, type Json } from './questionnaire-json.js';

/** Whether an item's own conditions hold; those of FHIRPath are told elsewhere. */
export type Enabled = (item: ReadItem, answers: FhirAnswers) => boolean;

/**
 * The answers that count: those of items that are asked. An item that is not asked hides what is in it,
 * and its answers count nowhere, neither in scores nor in conditions.
 *
 * @param alsoBy - What FHIRPath says of an item; everything is asked without it.
 */
export function countingAnswers(form: ReadForm, given: FhirAnswers, alsoBy?: Enabled): FhirAnswers {
  const all = everyItem(form.items);
  const conditional = all.filter(([item]) => item.enableWhen.length > 0 || item.enabled);
  if (conditional.length === 0) return given;
  let answers = given;
  // In the order of the form one round is enough; conditions that look ahead take more.
  for (let round = 0; round < 20; round += 1) {
    const next = asked(all, given, answers, alsoBy);
    if (next.size === answers.size && [...next.keys()].every((id) => answers.has(id))) return next;
    answers = next;
  }
  return answers;
}

function asked(
  all: ReturnType<typeof everyItem>,
  given: FhirAnswers,
  before: FhirAnswers,
  alsoBy: Enabled | undefined,
): FhirAnswers {
  const off = new Set<ReadItem>();
  const next = new Map(given);
  const seen = new Set<string>();
  // What comes earlier in the form is known by now; what comes later, from the round before.
  const known: FhirAnswers = {
    get: (id: string) => (seen.has(id) ? next : before).get(id),
  } as FhirAnswers;
  for (const [item, above] of all) {
    const parent = above.at(-1);
    const isOff =
      (parent && off.has(parent)) ||
      !isEnabled(item, known) ||
      (item.enabled && alsoBy?.(item, before) === false);
    if (isOff) {
      off.add(item);
      next.delete(item.linkId);
    }
    seen.add(item.linkId);
  }
  return next;
}

/** Whether `enableWhen` lets an item be asked. */
export function isEnabled(
  { enableWhen, enableBehavior }: ReadItem,
  answers: Pick<FhirAnswers, 'get'>,
): boolean {
  if (enableWhen.length === 0) return true;
  const holds = (each: EnableWhen) => doesHold(each, answers.get(each.question) ?? []);
  return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
}

/** https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html */
function doesHold(
  { operator, answer: [name, wanted] }: EnableWhen,
  given: readonly Json[],
): boolean {
  const own: Json = { [`value${name.slice('answer'.length)}`]: wanted };
  switch (operator) {
    case 'exists':
      return given.length > 0 === (wanted !== false && wanted !== 'false');
    case '=':
      return given.some((each) => isSameAnswer(own, each));
    case '!=':
      return !given.some((each) => isSameAnswer(own, each));
    default:
      return given.some((each) => isOrdered(operator, each, own));
  }
}

function isOrdered(operator: string, a: Json, b: Json): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (x === undefined || y === undefined || typeof x !== typeof y) return false;
  switch (operator) {
    case '>':
      return x > y;
    case '<':
      return x < y;
    case '>=':
      return x >= y;
    case '<=':
      return x <= y;
    default:
      return false;
  }
}

function comparable(answer: Json): string | number | undefined {
  const [value] = Object.values(answer);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!isJson(value)) return undefined;
  return typeof value['value'] === 'number' ? value['value'] : undefined;
}
