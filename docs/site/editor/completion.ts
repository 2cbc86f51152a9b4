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
  const options = place.role === 'name' ? names(schemas, place) : values(schemas);
  return options.length > 0 ? { from: place.from, to: place.to, options } : null;
}

function names(schemas: readonly Schema[], { beside, names, isWhole }: Place): Completion[] {
  const found = new Map<string, Completion>();
  for (const { properties = {}, required = [] } of narrowed(schemas, beside)) {
    for (const [name, inner] of Object.entries(properties)) {
      if (names.includes(name) || found.has(name) || name === '$schema') continue;
      const isNeeded = required.includes(name);
      found.set(name, {
        label: JSON.stringify(name),
        displayLabel: name,
        detail: isNeeded ? 'needed' : 'optional',
        boost: isNeeded ? 1 : 0,
        type: 'property',
        apply: isWhole ? JSON.stringify(name) : `${JSON.stringify(name)}: ${stub(inner)}`,
      });
    }
  }
  return [...found.values()];
}

function values(schemas: readonly Schema[]): Completion[] {
  const texts = new Set(schemas.flatMap(valuesOf).map((each) => JSON.stringify(each)));
  return [...texts].map((label) => ({ label, type: 'constant' }));
}

/** The beginning of a value: what is inside, people write. */
function stub(schema: Schema): string {
  const [only, ...others] = valuesOf(schema);
  if (only !== undefined && others.length === 0) return JSON.stringify(only);
  if (schema.type === 'string' || schema.enum) return '""';
  if (schema.type === 'array') return '[]';
  return schema.type === 'object' ? '{}' : '';
}
