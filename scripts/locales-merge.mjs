/** What becomes of translations when the texts change. */

/** @typedef {import('./locales-xliff.mjs').Unit} Unit */

/**
 * The texts of today, with what is known of their translation.
 *
 * @param {Unit[]} texts - From the code.
 * @param {Map<string, Unit>} known - From a file of translations.
 * @returns {Unit[]}
 */
export function merged(texts, known) {
  return texts.map((text) => {
    const { target, state, remarks } = known.get(text.id) ?? {};
    return { ...text, target: target?.map((piece) => renewed(piece, text)), state, remarks };
  });
}

/** A place for a value, as the code calls it today. */
function renewed(piece, { source }) {
  return source.find(({ index }) => index !== undefined && index === piece.index) ?? piece;
}

/**
 * Translations of texts that are no more. An id is made from the English, so a text that was
 * changed by one letter is here too.
 *
 * @param {Unit[]} texts
 * @param {Map<string, Unit>} known
 * @returns {Unit[]}
 */
export function lost(texts, known) {
  const ids = new Set(texts.map(({ id }) => id));
  return [...known.values()].filter(({ id, target }) => target && !ids.has(id));
}
