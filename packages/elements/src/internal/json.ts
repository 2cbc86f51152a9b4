/**
 * Plain JSON as text. Not `JSON.stringify` alone: on pages with old Prototype.js, arrays and
 * strings have a `toJSON` of their own and come out as quoted text.
 */
export function toText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const list = Array.isArray(value);
  const parts: string[] = [];
  for (const key in value) {
    // A page may have added names to every object; those are not ours.
    const part = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (part !== undefined) parts.push(list ? toText(part) : `${quoted(key)}:${toText(part)}`);
  }
  return list ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** As JSON quotes it; whatever is not plain ASCII is escaped, so lone surrogates survive too. */
function quoted(text: string): string {
  const safe = text.replace(
    /["\\]|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${safe}"`;
}

/** Freezes a value made of plain objects and arrays, all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const key in value) if (Object.hasOwn(value, key)) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
