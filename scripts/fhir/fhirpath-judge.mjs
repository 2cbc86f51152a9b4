/** fhirpath.js, the reference implementation of the NLM, as a judge of our evaluator. */
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

import { evaluate, readPath } from '../../packages/interop/src/fhirpath/evaluate.ts';
import { pieceOf } from '../../packages/interop/src/fhirpath/piece.ts';

/** What fhirpath.js makes of an expression: plain JSON values, or `fault`. */
export function theirs(expression, resource, variables = {}) {
  try {
    const found = fhirpath.evaluate(resource, expression, { resource, ...variables }, r4);
    return { values: found.map(plain) };
  } catch (cause) {
    return { fault: String(cause?.message ?? cause) };
  }
}

/** What ours makes of it. */
export function ours(expression, resource, variables = {}) {
  const known = new Map([
    ['resource', [pieceOf(resource)]],
    ['context', [pieceOf(resource)]],
    ...Object.entries(variables).map(([name, value]) => [
      name,
      [value].flat().map((each) => pieceOf(each)),
    ]),
  ]);
  const found = evaluate(readPath(expression), { context: [pieceOf(resource)], variables: known });
  if ('fault' in found) return found;
  return { values: found.pieces.map(({ type, value }) => plain(value, type)) };
}

function plain(value, type) {
  if (type === 'Quantity' && value?.code) return `${value.value} '${value.code}'`;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (typeof value === 'bigint') return Number(value);
  if (value && typeof value === 'object' && value.constructor !== Object) {
    if (typeof value.value === 'number' || typeof value.value === 'bigint')
      return `${Number(value.value)} '${value.unit}'`.replaceAll("''", "'");
    const number = Number(String(value));
    if (/Decimal/.test(value.constructor.name)) return Number(number.toPrecision(12));
    return String(value);
  }
  return JSON.parse(JSON.stringify(value ?? null));
}
