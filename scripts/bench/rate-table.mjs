/**
 * Timings of ways to do the same, as a table.
 *
 * @param {string} title
 * @param {import('./rounds.mjs').Timing[]} timings
 * @param {{ unit?: string, does?: Record<string, string>, notes?: string[] }} [more] - What a second
 *   is full of; and what each way does, by its name.
 * @returns {import('./tables.mjs').Table}
 */
export function rateTable(title, timings, { unit = 'Rows', does, notes } = {}) {
  const columns = [`${unit} per second`, 'Slowest', 'Fastest', '×', 'Bytes each'];
  return {
    title,
    columns: ['Way', ...(does ? ['What it does'] : []), ...columns],
    rows: timings.map(({ name, rowsPerSecond, spread, ratio, bytesPerRow }) => [
      name,
      ...(does ? [does[name] ?? ''] : []),
      rowsPerSecond,
      ...spread,
      ratioInWords(ratio),
      bytesPerRow ?? '',
    ]),
    notes,
  };
}

/** Three digits that count, however small. */
export function ratioInWords(ratio) {
  return ratio.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}
