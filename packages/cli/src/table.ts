/** Rows of cells as lines, with every column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [c, cell] of row.entries()) {
      widths[c] = Math.max(widths[c] ?? 0, [...cell].length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, c) => cell + ' '.repeat((widths[c] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}
