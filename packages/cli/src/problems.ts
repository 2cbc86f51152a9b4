import type { Issue } from '@cairnkit/engine/errors.js';

/** More would drown what is wrong with the other rows. */
const most = 20;

/** The first problems of a row, and where there are more, how many. */
export function someOf(problems: readonly Issue[]): readonly Issue[] {
  const more = problems.length - most;
  if (more <= 0) return problems;
  const message = `has ${more} more ${more === 1 ? 'problem' : 'problems'}, not shown`;
  return [...problems.slice(0, most), { path: '', message }];
}

/** A problem of a row as a line for people: `row 3, answers.q4: …`. */
export function told(row: number, { path, message }: Issue): string {
  return `row ${row}${path && `, ${path}`}: ${message}`;
}
