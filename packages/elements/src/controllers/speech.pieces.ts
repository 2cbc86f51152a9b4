/**
 * In characters. Chrome falls silent about 15 s into a text, without an error or an end
 * (https://crbug.com/679437); this much takes less than that, even slowly.
 */
const longest = 120;

/** Where a text is best cut: behind a sentence, behind a clause, behind a word. */
const cuts = [/^.*[.!?…]["'”’)]*\s/s, /^.*[,;:–—]["'”’)]*\s/s, /^.*\s/s];

/** Cuts a text into pieces that a voice reads to the end. */
export function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const end = endOfPiece(rest);
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...found, rest] : found;
}

function endOfPiece(text: string): number {
  const head = text.slice(0, longest + 1);
  for (const cut of cuts) {
    const piece = cut.exec(head)?.[0];
    if (piece) return piece.length;
  }
  // One word without an end: cut it, but not through a character that takes two units.
  const splits = /[\ud800-\udbff]$/.test(text.slice(0, longest));
  return splits ? longest - 1 : longest;
}
