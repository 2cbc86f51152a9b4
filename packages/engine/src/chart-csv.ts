import type { CourseTable } from './course-table.js';

/**
 * What a spreadsheet could take for the beginning of a formula: `=`, `+`, `-` and `@`, also in full
 * width and after blanks; and a tab, a line break or a null, after which it looks on. OWASP, CSV
 * Injection, and ASVS 5.0, 1.2.10.
 */
const formula = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/;

/**
 * A table as CSV (RFC 4180, lines end in CRLF): days as `2026-03-12`, scores as numbers, `null` scores
 * as the table words them. Texts in which a spreadsheet could see a formula begin with `'`, so that
 * none can run.
 *
 * For Excel, save it with a byte order mark before it (`'\ufeff'`), or “ and ” come out wrong.
 */
export function chartCsv({ columns, hasNotes, hasSessions, rows }: CourseTable): string {
  const firstScore = hasSessions ? 2 : 1;
  const lines = rows.map(({ on, session, values, notes, cells }) => [
    on,
    ...(hasSessions ? [session === undefined ? '' : String(session)] : []),
    ...values.map((value, i) => {
      return typeof value === 'number' ? String(value) : safe(cells[firstScore + i] ?? '');
    }),
    ...(hasNotes ? [safe(notes.join('; '))] : []),
  ]);
  return [columns.map(safe), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function safe(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
