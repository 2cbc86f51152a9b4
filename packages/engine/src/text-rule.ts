/** As many characters as a text may have, in UTF-16 units. */
export const longestText = 2000;

/** What names in data look like: kebab-case. */
export const idRule = /^[a-z][a-z0-9-]{0,63}$/;

/** Anything that can be seen: spaces of all kinds, and marks without width, are nothing. */
export const visible = /[^\s\u200b-\u200f\u2060\ufeff]/;

/** What is wrong with what somebody typed; `undefined` where it will do. */
export function textFault(text: string): 'blank' | 'too-long' | undefined {
  if (!visible.test(text)) return 'blank';
  return text.length > longestText ? 'too-long' : undefined;
}
