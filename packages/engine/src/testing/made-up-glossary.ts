import type { Glossary, Term } from '../glossary.js';

/** A term that nobody uses. */
export const madeUpTerm = (changes: Partial<Term> = {}): Term => ({
  id: 'wob',
  term: 'WOB',
  words: 'How you are today.',
  ...changes,
});

/** A glossary with these terms, of which it is enough to say what matters. */
export const madeUpGlossary = (
  terms: readonly Partial<Term>[] = [{ also: ['way of being'] }],
  changes: Partial<Glossary> = {},
): Glossary => ({
  kind: 'glossary',
  id: 'made-up',
  version: '1.0.0',
  lang: 'en',
  title: 'Words',
  terms: terms.map(madeUpTerm),
  ...changes,
});

/** Terms with these names; their ids are nothing that anybody would look for. */
export const termsNamed = (...names: readonly string[]): Glossary =>
  madeUpGlossary(names.map((term, i) => ({ id: `x${i}x`, term, words: `About ${term}.` })));
