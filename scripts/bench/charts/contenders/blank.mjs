/** Draws nothing: what the page and the measuring itself take is taken off the others. */
export function paint() {
  return { update() {} };
}
