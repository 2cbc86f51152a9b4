/**
 * The same without what is absent: FHIR’s JSON has no `undefined`, no `null`, and neither empty
 * lists, empty objects nor blank texts (https://hl7.org/fhir/R4/json.html). Keys keep their order.
 *
 * Of texts, what FHIR does not let a string hold (https://hl7.org/fhir/R4/datatypes.html#string) is
 * replaced: spaces of other kinds by a space, control characters and halves of characters by U+FFFD.
 */
export function present<T>(value: T): T {
  return (kept(value) ?? {}) as T;
}

function kept(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : allowed(value);
  if (Array.isArray(value)) {
    const list = value.map(kept).filter((each) => each !== undefined);
    return list.length === 0 ? undefined : list;
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([name, each]) => [name, kept(each)] as const)
    .filter(([, each]) => each !== undefined);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function allowed(text: string): string {
  return text
    .replace(/[^\S \t\r\n]/g, ' ')
    .replace(/(?![\t\r\n\x7f-\x9f])\p{Cc}|\p{Surrogate}/gu, '\ufffd');
}
