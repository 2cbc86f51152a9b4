import type { SchoolRow, Schools } from '@cairnkit/engine/schools.js';
import { schoolWords } from '@cairnkit/engine/school-words.js';

import { InputError } from './command.js';
import { allLinks, type Links } from './gias-links.js';
import type { Registered } from './gias.js';
import type { TakingPart } from './taking-part.js';

type More = NonNullable<SchoolRow[4]>;
type Cluster = NonNullable<Schools['clusters']>[number];

/** Who takes part, under the number that each has now. */
export interface Matched {
  readonly schools: ReadonlyMap<string, TakingPart>;
  /** What was done that somebody should know, each with its line. */
  readonly warnings: readonly string[];
}

/**
 * Finds the schools that take part in the register; where one has closed, the one that follows it.
 *
 * @param open - Every school of the register that is open or about to, by URN, as far as it matters.
 * @param at - What a message about a line begins with.
 * @throws {InputError} With every school that is not there.
 */
export function matched(
  list: readonly TakingPart[],
  open: ReadonlyMap<string, Registered>,
  links: Links,
  at: (line: number) => string,
): Matched {
  const schools = new Map<string, TakingPart>();
  const warnings: string[] = [];
  const wrong: string[] = [];
  for (const each of list) {
    const { urn, line } = each;
    const after = open.has(urn)
      ? []
      : allLinks(links.after, urn).filter((one) => open.has(one.urn));
    const [next, ...others] = after;
    if (open.has(urn)) {
      schools.set(urn, each);
    } else if (next && others.length === 0) {
      if (!schools.has(next.urn)) schools.set(next.urn, each);
      warnings.push(`${at(line)}${urn} is closed; ${next.urn} follows it and is taken`);
    } else if (next) {
      const choice = after.map((one) => one.urn).join(' or ');
      wrong.push(`${at(line)}${urn} is closed; write ${choice}`);
    } else {
      wrong.push(`${at(line)}${urn} is not in the register as an open school`);
    }
  }
  if (wrong.length > 0) throw new InputError(...wrong);
  return { schools, warnings };
}

/**
 * The rows of a list of schools, by postcode: neighbours have much in common, and so the list takes
 * less room when it is compressed.
 */
export function rowsOf(
  schools: readonly Registered[],
  takesPart: ReadonlyMap<string, TakingPart>,
  clusterIds: ReadonlyMap<string, string>,
  otherwise: Schools['state'],
  links: Links,
): SchoolRow[] {
  const rows = schools.map(({ urn, name, town, postcode }): SchoolRow => {
    const part = takesPart.get(urn);
    const state = part?.state ?? 'not-yet';
    const cluster = part?.cluster === undefined ? undefined : clusterIds.get(part.cluster);
    const more: More = {
      ...(state === (otherwise ?? 'live') ? {} : { state }),
      ...(part?.from === undefined ? {} : { from: part.from }),
      ...(cluster === undefined ? {} : { cluster }),
      ...earlier(urn, name, links),
    };
    const row = [Number(urn), name, town, postcode] as const;
    return Object.keys(more).length > 0 ? [...row, more] : [...row];
  });
  const key = ([urn, name, , postcode]: SchoolRow) => `${postcode}\t${name}\t${urn}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What it was before, as far as people may still know it by that. */
function earlier(urn: string, name: string, links: Links): Pick<More, 'was' | 'also'> {
  const before = allLinks(links.before, urn).filter((each) => /^[1-9]\d{5}$/.test(each.urn));
  const was = before.map((each) => Number(each.urn)).slice(0, most);
  const known = new Set([nameKey(name)]);
  const also: string[] = [];
  for (const each of before) {
    const key = nameKey(each.name);
    if (key === '' || known.has(key)) continue;
    known.add(key);
    also.push(each.name);
  }
  return {
    ...(was.length > 0 ? { was } : {}),
    ...(also.length > 0 ? { also: also.slice(0, most) } : {}),
  };
}

const most = 20;

/** Names that are found by the same words. */
const nameKey = (name: string): string => [...schoolWords(name)].sort().join(' ');

/** Clusters by name, each with an id made of it. */
export function clustersOf(parts: Iterable<TakingPart>): {
  readonly clusters: readonly Cluster[];
  readonly ids: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>();
  for (const { cluster } of parts) {
    if (cluster === undefined || ids.has(cluster)) continue;
    const words = schoolWords(cluster)
      .join('-')
      .replace(/[^a-z0-9-]/g, '');
    const id = (/^[a-z]/.test(words) ? words : `cluster-${words}`).slice(0, 60);
    ids.set(cluster, [...ids.values()].includes(id) ? `${id}-${ids.size + 1}` : id);
  }
  return { ids, clusters: [...ids].map(([name, id]) => ({ id, name })) };
}
