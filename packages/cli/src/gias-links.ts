import { oneLine } from './gias.js';
import type { Source } from './input.js';
import { namedCells } from './named-cells.js';
import { asUtf8 } from './windows-1252.js';

/** Another number that a school had before, or got. */
interface Link {
  readonly urn: string;
  readonly name: string;
}

/** How schools follow one another. A school that becomes an academy gets another URN. */
export interface Links {
  readonly before: ReadonlyMap<string, readonly Link[]>;
  readonly after: ReadonlyMap<string, readonly Link[]>;
}

export const noLinks: Links = { before: new Map(), after: new Map() };

/** So many times a school may have been followed by another. */
const farthest = 6;

/**
 * Reads `links_edubasealldata` of Get Information about Schools, “Establishment links CSV”.
 *
 * Its link types begin with “Predecessor” and “Successor” (`Predecessor - merged`); the others, such
 * as a shared sixth form, say nothing of what a school was called.
 *
 * @throws {InputError} If it lacks a column, or a row cannot be read.
 */
export async function readLinks(from: Source): Promise<Links> {
  const before = new Map<string, Link[]>();
  const after = new Map<string, Link[]>();
  const columns = ['URN', 'LinkURN', 'LinkName', 'LinkType'];
  for await (const { cell } of namedCells(asUtf8(from), columns)) {
    const type = cell('LinkType');
    const map = type.startsWith('Predecessor')
      ? before
      : type.startsWith('Successor')
        ? after
        : undefined;
    if (!map) continue;
    const link = { urn: cell('LinkURN'), name: oneLine(cell('LinkName')) };
    const known = map.get(cell('URN'));
    if (known) known.push(link);
    else map.set(cell('URN'), [link]);
  }
  return { before, after };
}

/** All that a school was before, or became, however many steps away; nearest first. */
export function allLinks(links: Links['before'], urn: string): readonly Link[] {
  const found = new Map<string, Link>();
  let last = [urn];
  for (let step = 0; step < farthest && last.length > 0; step += 1) {
    const next = last.flatMap((each) => links.get(each) ?? []);
    const fresh = next.filter((each) => each.urn !== urn && !found.has(each.urn));
    for (const each of fresh) found.set(each.urn, each);
    last = fresh.map((each) => each.urn);
  }
  return [...found.values()];
}
