import type { Issue } from './errors.js';
import type { Glossary, Term } from './glossary.js';
import { numbered } from './numbered.js';

/** Words in a sentence, as the NHS has it. */
const mostWords = 20;

/** Longer than this is no glossary, but a page to link to. */
const mostSentences = 3;

/**
 * What somebody should look at again: meanings that are longer than people read.
 *
 * No program can tell that words are plain: read them to somebody who does not know the term.
 *
 * @see https://service-manual.nhs.uk/content/how-we-write
 */
export function glossaryFindings({ terms }: Glossary): readonly Issue[] {
  const found: Issue[] = [];
  for (const [t, term] of numbered(terms)) {
    for (const message of tooLong(term)) found.push({ path: `terms.${t}.words`, message });
  }
  return found;
}

function tooLong({ words }: Term): readonly string[] {
  const sentences = words.split(/[.!?]\s+|\n/).map(wordsIn);
  const long = sentences.filter((count) => count > mostWords);
  const count = sentences.filter((each) => each > 0).length;
  return [
    ...(count > mostSentences ? [`has ${count} sentences; ${mostSentences} are enough`] : []),
    ...long.map((each) => `has a sentence of ${each} words; ${mostWords} are enough`),
  ];
}

/** As people count them: what has a letter or a digit in it. */
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
