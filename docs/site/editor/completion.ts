import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

import { placeAt, type Place } from './place.js';
import { narrowed, schemasAt, valuesOf, type Schema } from './schema.js';

/** Offers the names and the values that the schema allows where the cursor is. */
export function complete(
  schema: Schema,
  { state, pos, explicit }: CompletionContext,
): CompletionResult | null {
  const place = placeAt(state, pos);
  if (!place || (place.from === pos && !explicit)) return null;
  const schemas = schemasAt(schema, place.path);
  const options = place.role === 'name' ? names(schemas, place) : values(schemas, place);
  // Up to the cursor only: what stands behind it will be replaced, too, and decides nothing.
  const typed = state.sliceDoc(place.from, pos).toLowerCase();
  const fitting = options.filter(({ label }) => label.toLowerCase().includes(typed));
  if (fitting.length === 0) return null;
  return { from: place.from, to: place.to, options: fitting, filter: false };
}

function names(
  schemas: readonly Schema[],
  { beside, names, isQuoted, isWhole }: Place,
): Completion[] {
  const found = new Map<string, Completion>();
  for (const { properties = {}, required = [] } of narrowed(schemas, beside)) {
    for (const [name, inner] of Object.entries(properties)) {
      if (names.includes(name) || found.has(name) || name === '$schema') continue;
      const isNeeded = required.includes(name);
      found.set(name, {
        label: name,
        detail: isNeeded ? 'needed' : 'optional',
        type: 'property',
        apply: `${isQuoted ? '' : '"'}${name}"${isWhole ? '' : `: ${stub(inner)}`}`,
      });
    }
  }
  return [...found.values()].sort(neededFirst);
}

const neededFirst = (a: Completion, b: Completion) =>
  Number(b.detail === 'needed') - Number(a.detail === 'needed');

function values(schemas: readonly Schema[], { isQuoted }: Place): Completion[] {
  const all = new Set(schemas.flatMap(valuesOf));
  const fitting = [...all].filter((each) => !isQuoted || typeof each === 'string');
  return fitting.map((each) => {
    const text = JSON.stringify(each);
    return { label: String(each), type: 'constant', apply: isQuoted ? text.slice(1) : text };
  });
}

/** The beginning of a value: what is inside, people write. */
function stub(schema: Schema): string {
  const [only, ...others] = valuesOf(schema);
  if (only !== undefined && others.length === 0) return JSON.stringify(only);
  if (schema.type === 'string' || schema.enum) return '""';
  if (schema.type === 'array') return '[]';
  return schema.type === 'object' ? '{}' : '';
}
