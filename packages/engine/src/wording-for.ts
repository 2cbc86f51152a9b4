import type { Question } from './service.js';

/** What is said with a question. */
export interface Said {
  readonly text: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
}

/**
 * A question in the words for whoever is asking: “How old are you?”, “How old is your child?”
 *
 * @param asker - The answer to `filled-in-by`; anything else gets the words for everybody.
 */
export function wordingFor(
  { text, hint, why, wordings = [] }: Pick<Question, keyof Said | 'wordings'>,
  asker: unknown,
): Said {
  const own = wordings.find((wording) => wording.for.some((each) => each === asker));
  return { text: own?.text ?? text, hint: own?.hint ?? hint, why: own?.why ?? why };
}
