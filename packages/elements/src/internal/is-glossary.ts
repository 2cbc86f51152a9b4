import type { Glossary } from '@cairnkit/engine/glossary.js';

/** Whether a page has set what `parseGlossary` returns, as far as showing it would fail without. */
export function isGlossary(value: unknown): value is Glossary {
  const { kind, lang, terms } = (value ?? {}) as Partial<Glossary>;
  return (
    kind === 'glossary' &&
    typeof lang === 'string' &&
    Array.isArray(terms) &&
    terms.every((each: Partial<Glossary['terms'][number]> | null) =>
      [each?.id, each?.term, each?.words].every((text) => typeof text === 'string'),
    )
  );
}
