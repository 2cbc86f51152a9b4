import { bullets, table } from '../markdown.mjs';

/**
 * Something measured, as a person reads it.
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {string[]} columns
 * @property {(string | number)[][]} rows - A number is written in English, with its thousands apart.
 * @property {string[]} [notes]
 */

/**
 * What the project promises, and what was measured.
 *
 * @typedef {object} Aim
 * @property {string} aim
 * @property {string} measured
 * @property {boolean} isMet
 */

/** @param {Table} given */
export function tableInText({ title, columns, rows, notes = [] }) {
  const cells = [columns, ...rows.map((row) => row.map(inWords))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [title, ...cells.map((row) => `  ${line(row)}`), ...notes.map((note) => `  ${note}`)].join(
    '\n',
  );
}

/** @param {Table} given */
export function tableInMarkdown({ title, columns, rows, notes = [] }) {
  const body = rows.map((row) => row.map(inWords).map((cell) => cell.replaceAll('|', '\\|')));
  // Numbers to the right, under each other.
  const aligned = table(columns, body).replace(/^(\| --- \|)(.*)$/m, (_, first, rest) =>
    first.concat(rest.replaceAll(' --- ', ' ---: ')),
  );
  return [`### ${title}`, aligned, ...(notes.length > 0 ? [bullets(notes)] : [])].join('\n\n');
}

/** @param {Aim[]} aims */
export function aimsInText(aims) {
  return aims
    .map(({ aim, measured, isMet }) => `  ${isMet ? 'reached' : 'MISSED '}  ${aim}: ${measured}`)
    .join('\n');
}

/** @param {Aim[]} aims */
export function aimsInMarkdown(aims) {
  const rows = aims.map(({ aim, measured, isMet }) => [
    aim,
    measured,
    isMet ? 'reached' : '**missed**',
  ]);
  return table(['Aim', 'Measured', ''], rows);
}

function inWords(cell) {
  if (typeof cell === 'string') return cell;
  const digits = Math.abs(cell) < 100 ? 1 : 0;
  return cell.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
