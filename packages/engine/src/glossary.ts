import * as z from 'zod/mini';

import { HttpsAddress, Id, Lang, Text, Version } from './vocabulary.js';

/** What a term is called: short enough to stand in a line. */
const Name = Text.check(z.maxLength(100));

const Term = z.strictObject({
  id: Id,
  /** As people mostly write it: `CBT`, `care leaver`. Small letters, where it is no name. */
  term: Name,
  /**
   * Other spellings and abbreviations. Of an abbreviation, first what it stands for, which is shown
   * beside it. English plurals are known.
   */
  also: z.optional(z.array(Name).check(z.minLength(1), z.maxLength(20))),
  /** What it means, in 1 to 3 plain sentences. */
  words: Text,
  /** Where the meaning was read. For those who look after the glossary; not shown. */
  source: z.optional(Text),
  /** Where to read more. Shown as a link. */
  url: z.optional(HttpsAddress),
});

/** Terms that people outside may not know, each with its meaning in plain words. */
export const Glossary = z.strictObject({
  /** Tells editors where the JSON Schema is. */
  $schema: z.optional(z.string()),
  kind: z.literal('glossary'),
  id: Id,
  version: Version,
  lang: Lang,
  /** Shown above the list. */
  title: Text,
  /** In any order: they are shown from A to Z. */
  terms: z.array(Term).check(z.minLength(1), z.maxLength(2000)),
});

export type Glossary = z.infer<typeof Glossary>;
export type Term = z.infer<typeof Term>;
