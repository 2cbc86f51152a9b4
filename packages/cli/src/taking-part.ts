import { schoolStates, type SchoolState } from '@cairnkit/engine/schools.js';

import { closest } from './closest.js';
import { InputError } from './command.js';
import type { Source } from './input.js';
import { namedCells } from './named-cells.js';
import { asUtf8 } from './windows-1252.js';

/** A school that takes part, as somebody at the service wrote it down. */
export interface TakingPart {
  /** Where it stands in the list. */
  readonly line: number;
  readonly urn: string;
  readonly state: SchoolState;
  /** As in `2027-01-11`. */
  readonly from?: string;
  /** Name of the group that it takes part with. */
  readonly cluster?: string;
}

/**
 * Reads the list of schools that take part: CSV with the columns `urn`, and if wanted `state`,
 * `from` and `cluster`.
 *
 * @throws {InputError} With every line that is wrong.
 */
export async function readTakingPart(from: Source): Promise<readonly TakingPart[]> {
  const list: TakingPart[] = [];
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  for await (const { line, cell } of namedCells(asUtf8(from), ['urn'])) {
    const urn = cell('urn');
    const state = cell('state') || 'live';
    const day = cell('from');
    const before = seen.get(urn);
    seen.set(urn, line);
    const say = (message: string) => void wrong.push(`${from.at(line)}${message}`);
    if (!/^\d{6}$/.test(urn)) say(`"${urn.slice(0, 40)}" is no URN; use its six digits`);
    if (before !== undefined) say(`${urn} is on line ${before} already`);
    if (!isState(state)) {
      say(guess(state));
      continue;
    }
    if (day && state !== 'starting-soon') say('from is for "starting-soon" only');
    if (day && !isDay(day)) say(`from is "${day.slice(0, 40)}"; write it as 2027-01-11`);
    const cluster = cell('cluster');
    list.push({ line, urn, state, ...(day && { from: day }), ...(cluster && { cluster }) });
  }
  if (wrong.length > 0) throw new InputError(...wrong);
  return list;
}

const isState = (text: string): text is SchoolState =>
  (schoolStates as readonly string[]).includes(text);

function guess(state: string): string {
  const near = closest(state, schoolStates);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `state is "${state.slice(0, 40)}"; use ${schoolStates.join(', ')}.${hint}`;
}

export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
