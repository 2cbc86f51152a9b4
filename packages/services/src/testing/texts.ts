/** Every text of a definition, but for ids, addresses and sources. */
export function allTexts(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string')
    return ['source', 'url', 'id', 'value'].includes(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    allTexts(each, Array.isArray(value) ? name : key),
  );
}

/** Telephone numbers: from three digits on, and no ages or counts. */
export function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\b\d{3,}(?: \d{3,})*\b/g)].map(([number]) => number);
}
