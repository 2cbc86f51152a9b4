/** How names are compared: so that a reader finds “Care Leavers’” under “care leaver”. */

/**
 * A text as it is compared: without case, accents, apostrophes and dots, and with a space in the
 * place of all else that is no letter and no digit. `C.B.T.` is `cbt`, `A&E` is `a and e`.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What all forms of a name have in common: its spelling, in English without the ending of a plural.
 * Nothing to show: `series` becomes `sery`.
 *
 * @param lang - Language tag. Other languages than English have other plurals, which stay as they
 *   are.
 */
export function nameKey(name: string, lang: string): string {
  const key = spelling(name);
  if (!/^en\b/i.test(lang)) return key;
  return key
    .replace(/([^ s])s$/, '$1')
    .replace(/(ch|sh|ss|x)e$/, '$1')
    .replace(/ie$/, 'y');
}
