import type { Issue } from './errors.js';
import { numbered } from './numbered.js';
import { schoolAt } from './school-index.js';
import { schoolStates, type Schools } from './schools.js';

/** Somewhere it is tomorrow already. */
const oneDay = 24 * 60 * 60 * 1000;

/**
 * What somebody has to look at in a list of schools: dates that are past or still to come, numbers
 * that do not add up, and schools that seem to be there twice.
 *
 * @param at - The day to judge by, in UTC.
 * @returns One issue for each, with its path; empty when all is well.
 * @throws {RangeError} If `at` is not a valid date.
 */
export function schoolFindings(list: Schools, at: Date): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (path: string, message: string) => void issues.push({ path, message });
  dates(list, at, say);
  sums(list, say);
  twins(list, say);
  return issues;
}

type Say = (path: string, message: string) => void;

function dates({ asOf, reviewBy, source, clusters = [], schools }: Schools, at: Date, say: Say) {
  const today = day(at);
  const tomorrow = day(new Date(at.getTime() + oneDay));
  if (reviewBy < today) say('reviewBy', `was ${reviewBy}; ask the service for its list of today`);
  if (asOf > tomorrow) say('asOf', `${asOf} is still to come`);
  if (source.checkedOn > tomorrow) say('source.checkedOn', `${source.checkedOn} is still to come`);

  const past = (from: string | undefined, path: string) => {
    if (from !== undefined && from < today) say(path, `was ${from}; has the team started there?`);
  };
  for (const [c, { from }] of numbered(clusters)) past(from, `clusters.${c}.from`);
  for (const [i, [, , , , more]] of numbered(schools)) past(more?.from, `schools.${i}.4.from`);
}

function sums(list: Schools, say: Say): void {
  for (const state of schoolStates) {
    const said = list.counts?.[state];
    if (said === undefined) continue;
    let found = 0;
    for (let i = 0; i < list.schools.length; i += 1) {
      if (schoolAt(list, i).state === state) found += 1;
    }
    if (found !== said) say(`counts.${state}`, `says ${said}, but the list has ${found}`);
  }
}

/** Nobody could tell two such schools apart; often one is what the other was called before. */
function twins({ schools }: Schools, say: Say): void {
  const seen = new Map<string, number>();
  const now = new Map<number, number>();
  for (const [i, [urn]] of numbered(schools)) now.set(urn, i);
  for (const [i, [, name, town, postcode, more]] of numbered(schools)) {
    const key = [name, town, postcode].join('\t').toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else say(`schools.${i}.1`, `is the same as schools.${first}, with its town and postcode`);
    for (const [w, urn] of numbered(more?.was ?? [])) {
      const other = now.get(urn);
      if (other === undefined) continue;
      say(`schools.${i}.4.was.${w}`, `is the URN of schools.${other}; leave the closed one out`);
    }
  }
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
