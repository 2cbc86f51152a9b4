import { evaluate, readPath, type Found, type Path } from './fhirpath/evaluate.js';
import { PathFault } from './fhirpath/fault.js';
import { nothing, pieceOf, type Piece, type Pieces } from './fhirpath/piece.js';
import { responseWith, withScores, type FhirAnswers } from './questionnaire-answers.js';
import { countingAnswers } from './questionnaire-enabled.js';
import { everyItem, type Expression, type ReadForm, type ReadItem } from './questionnaire-form.js';
import { isJson, listIn, type Json } from './questionnaire-json.js';
import { faultsIn, scopeOf, type Scope } from './questionnaire-variables.js';

/** What a calculated item comes to; `value` is `null` where it has none, and `why` says why. */
export interface Calculated {
  readonly linkId: string;
  readonly value: number | string | boolean | null;
  /** `no-value`: the expression comes to nothing, as for answers that are missing. */
  readonly why?: 'no-value' | 'several-values' | 'fault';
  /** What went wrong. */
  readonly fault?: string;
}

/** Calculates the values of a questionnaire. What cannot be told for sure is not told at all. */
export interface Calculator {
  /** Expressions that can never be evaluated, and why. */
  readonly faults: readonly (readonly [Expression, fault: string])[];
  /** Answers that count, in a response that says what each counts. */
  responseTo(answers: FhirAnswers, at?: string): Json;
  calculate(answers: FhirAnswers, at?: string): readonly Calculated[];
  /** How many steps all expressions have taken so far. */
  spent(): number;
}

const addresses = {
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
};

/** Values may hang on other calculated values; longer chains than this do not settle. */
const mostRounds = 10;

export function calculator(source: Json, form: ReadForm): Calculator {
  const all = everyItem(form.items);
  const paths = new Map<Expression, Path>();
  const pathOf = (expression: Expression): Path => {
    let path = paths.get(expression);
    if (!path) paths.set(expression, (path = read(expression)));
    return path;
  };
  const lines = new Map(all.map(([item, above]) => [item, above]));
  const scopes = new Map<ReadItem | undefined, Scope>();
  const scopeFor = (item: ReadItem | undefined): Scope => {
    let scope = scopes.get(item);
    if (!scope) scopes.set(item, (scope = scopeOf(form, item ? [...lines.get(item)!, item] : [])));
    return scope;
  };
  const faults = [...faultsIn(all, scopeFor, pathOf)];
  const refused = new Map(faults);
  const questionnaire = [pieceOf(source)];
  let steps = 0;
  const spend = (more: number) => {
    steps += more;
  };
  const calculated = all.filter(([item]) => item.calculated);

  function look(response: Json, at: string | undefined) {
    const root = [pieceOf(response)];
    const found = new Map<Expression, Found>();
    const value = (expression: Expression, item: ReadItem | undefined): Found => {
      const context = item ? contextOf(root[0]!, item) : root;
      const scope = scopeFor(item);
      const variables = {
        get: (name: string): Pieces | undefined => {
          if (name === 'resource' || name === 'rootResource') return root;
          if (name === 'context') return context;
          if (name === 'questionnaire') return questionnaire;
          if (Object.hasOwn(addresses, name)) return [pieceOf(addresses[name as 'sct'])];
          const own = scope.get(name);
          if (!own || own[0] === expression) return undefined;
          let known = found.get(own[0]);
          if (!known) {
            found.set(own[0], { fault: `%${name} goes in a circle` });
            found.set(own[0], (known = value(own[0], own[1])));
          }
          if ('fault' in known) throw new PathFault(known.fault);
          return known.pieces;
        },
      };
      return evaluate(pathOf(expression), {
        context,
        variables,
        spend,
        ...(at !== undefined && { at }),
      });
    };
    return value;
  }

  const counting = (answers: FhirAnswers, at: string | undefined) =>
    countingAnswers(form, answers, (item, now) => {
      const response = responseWith(form, withScores(form, now));
      const found = look(response, at)(item.enabled!, item);
      if ('fault' in found) return true;
      return found.pieces.length === 1 && found.pieces[0]!.value === true;
    });

  /** Calculates until nothing changes. `instead`: values of items that have none of their own. */
  const settled = (given: FhirAnswers, at: string | undefined, instead: FhirAnswers) => {
    const open = new Map(given);
    for (const [item] of calculated) open.delete(item.linkId);
    let values: readonly Calculated[] = [];
    for (let round = 0; round < mostRounds; round += 1) {
      const answers = new Map([...open, ...instead]);
      for (const [i, [item]] of calculated.entries()) {
        const value = values[i]?.value;
        if (value === undefined || value === null) continue;
        answers.set(item.linkId, [answerOf(item, value)]);
      }
      const value = look(responseWith(form, withScores(form, counting(answers, at))), at);
      const next = calculated.map(([item]): Calculated => {
        const fault = refused.get(item.calculated!);
        if (fault !== undefined) return { linkId: item.linkId, value: null, why: 'fault', fault };
        return calculatedFrom(item, value(item.calculated!, item));
      });
      if (calculated.length === 1 || JSON.stringify(next) === JSON.stringify(values)) return next;
      values = next;
    }
    const fault = 'its value changes whenever it is calculated again';
    return calculated.map(([{ linkId }]): Calculated => ({
      linkId,
      value: null,
      why: 'fault',
      fault,
    }));
  };

  const calculate = (given: FhirAnswers, at?: string): readonly Calculated[] => {
    const values = settled(given, at, new Map());
    const lost = calculated.filter((_, i) => values[i]!.why === 'fault');
    if (lost.length === 0 || lost.length === calculated.length) return values;
    // What would come out otherwise if there were a value counts what is lost, and so has none itself.
    const instead = new Map(lost.map(([item]) => [item.linkId, [answerOf(item, unlikely(item))]]));
    const other = settled(given, at, instead);
    return values.map((each, i) => {
      if (each.why === 'fault' || each.value === other[i]!.value) return each;
      return {
        linkId: each.linkId,
        value: null,
        why: 'fault',
        fault: 'hangs on what cannot be calculated',
      };
    });
  };

  return {
    faults,
    responseTo: (answers, at) => responseWith(form, withScores(form, counting(answers, at))),
    calculate,
    spent: () => steps,
  };
}

function read({ expression, fault }: Expression): Path {
  return fault === undefined ? readPath(expression) : { fault };
}

/** The item of the response that an expression of the questionnaire's item is evaluated on. */
function contextOf(root: Piece, item: ReadItem): Pieces {
  let level: readonly unknown[] = listIn(root.value, 'item');
  while (level.length > 0) {
    const found = level.find((each) => isJson(each) && each['linkId'] === item.linkId);
    if (found) return [pieceOf(found)];
    level = level.flatMap((each) => [
      ...listIn(each, 'item'),
      ...listIn(each, 'answer').flatMap((answer) => listIn(answer, 'item')),
    ]);
  }
  return nothing;
}

function calculatedFrom({ linkId }: ReadItem, found: Found): Calculated {
  if ('fault' in found) return { linkId, value: null, why: 'fault', fault: found.fault };
  const [first, ...more] = found.pieces;
  if (more.length > 0) return { linkId, value: null, why: 'several-values' };
  const value = plainValue(first);
  return value === undefined ? { linkId, value: null, why: 'no-value' } : { linkId, value };
}

function plainValue(piece: Piece | undefined): number | string | boolean | undefined {
  const value = isJson(piece?.value) ? (piece.value['value'] ?? piece.value['code']) : piece?.value;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : undefined;
}

/** A calculated value as an answer, so that other expressions can go on with it. */
function answerOf({ type }: ReadItem, value: number | string | boolean): Json {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'string')
    return type === 'choice' ? { valueCoding: { code: value } } : { valueString: value };
  if (type === 'integer') return { valueInteger: value };
  return type === 'quantity' ? { valueQuantity: { value } } : { valueDecimal: value };
}

/** A value that changes whatever counts it. */
function unlikely({ type }: ReadItem): number | string | boolean {
  if (type === 'boolean') return true;
  return /^(integer|decimal|quantity)$/.test(type) ? 7919 : 'unlikely';
}
