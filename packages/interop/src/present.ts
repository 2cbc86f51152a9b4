/**
 * The same without what is absent: FHIR's JSON has no `undefined`, no `null`, and neither empty
 * lists nor empty objects (https://hl7.org/fhir/R4/json.html). Keys keep their order.
 */
export function present<T>(value: T): T {
  return (kept(value) ?? {}) as T;
}

function kept(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
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
