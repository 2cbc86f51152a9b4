import { DefinitionError } from '@cairnkit/engine/errors.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import type { Schools } from '@cairnkit/engine/schools.js';

import { InputError, UsageError, type Call, type Command } from '../command.js';
import { registered, type Registered } from '../gias.js';
import { allLinks, noLinks, readLinks, type Links } from '../gias-links.js';
import { fileOf, source } from '../input.js';
import type { Output } from '../output.js';
import { clustersOf, matched, rowsOf } from '../school-list.js';
import { isDay, readTakingPart, type TakingPart } from '../taking-part.js';

/** Where the register is, and under which licence its data may be passed on. */
const register = 'https://www.get-information-schools.service.gov.uk/Downloads';
const attribution =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** `cairn schools`: a list of schools from the public register. */
export const command: Command = {
  summary: 'Makes a list of schools from the public register.',
  usage: 'schools [FILE] [--urn-list LIST] [--la NAME]… [--links LINKS] [and more, see below]',
  details: `
FILE (or standard input) is "Establishment fields CSV" of Get Information about Schools,
${register}
Names of heads and telephone numbers are not read. The list is printed as a definition of kind
"schools", one school on each line.

--urn-list LIST  The schools that take part: CSV with a column urn, and if wanted
                 state     live (if empty), starting-soon or not-yet
                 from      the day on which the team starts, such as 2027-01-11
                 cluster   name of the group that the school takes part with
--la NAME        Every other open school of a local authority, by its name or code, as "not-yet".
                 May be given several times.
--links LINKS    "Establishment links CSV" of the same place. A school that became an academy has a
                 new URN: so it is found by the old one, and by its old name.
--complete       Every school that takes part is on the list. Only then does "My school is not
                 listed" mean that the team does not work there.
--id ID          Name of the list; "schools" if not given.
--release 1.0.0  Its version: higher each time that something has changed.
--source URL     Where the service says who takes part; the register if not given.
--as-of DATE     The day on which the list was true; today if not given.
--review-by DATE The day on which somebody looks it over again; 6 months later if not given.

Without LIST and NAME nothing is printed: a page needs the schools of its own team.`,
  options: {
    'urn-list': { type: 'string' },
    la: { type: 'string', multiple: true },
    links: { type: 'string' },
    complete: { type: 'boolean' },
    id: { type: 'string' },
    release: { type: 'string' },
    source: { type: 'string' },
    'as-of': { type: 'string' },
    'review-by': { type: 'string' },
  },

  async run({ args, options, streams, out, err }) {
    const wanted = settings(options);
    if (!wanted.list && wanted.authorities.length === 0) {
      throw new UsageError('Which schools? Give --urn-list, --la or both.');
    }
    const from = source(fileOf(args), streams);
    const listFrom = wanted.list === undefined ? undefined : source(wanted.list, streams);
    const list = listFrom ? await readTakingPart(listFrom) : [];
    const links = wanted.links ? await readLinks(source(wanted.links, streams)) : noLinks;
    const found = await findAll(registered(from, wanted.authorities.length > 0), {
      list,
      links,
      authorities: wanted.authorities,
    });
    const part = matched(list, found.open, links, listFrom?.at ?? from.at);
    for (const warning of part.warnings) await err.line(`warning: ${warning}`);
    const taken = [...found.open.values()].filter(
      ({ urn }) => part.schools.has(urn) || found.ofAuthorities.has(urn),
    );
    await write(definition(wanted, taken, part.schools, links), out);
    return 0;
  },
};

type Settings = ReturnType<typeof settings>;

function settings(options: Call['options']) {
  const text = (name: string) => options[name] as string | undefined;
  const day = (name: string, otherwise: string) => {
    const given = text(name) ?? otherwise;
    if (!isDay(given)) throw new UsageError(`--${name} must be a date such as 2027-01-11.`);
    return given;
  };
  const today = new Date().toISOString().slice(0, 10);
  const asOf = day('as-of', today);
  return {
    list: text('urn-list'),
    authorities: ((options['la'] as string[] | undefined) ?? []).map((each) => each.trim()),
    links: text('links'),
    id: text('id') ?? 'schools',
    version: text('release') ?? '1.0.0',
    source: { url: text('source') ?? register, checkedOn: today },
    asOf,
    reviewBy: day('review-by', halfAYearAfter(asOf)),
    complete: options['complete'] === true,
  };
}

function halfAYearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

interface Wanted {
  readonly list: readonly TakingPart[];
  readonly links: Links;
  readonly authorities: readonly string[];
}

/**
 * Goes through the register once, and keeps no more of it than may be needed.
 *
 * @throws {InputError} With every local authority that has no school there.
 */
async function findAll(
  schools: AsyncIterable<Registered>,
  { list, links, authorities }: Wanted,
): Promise<{ open: Map<string, Registered>; ofAuthorities: Set<string> }> {
  const counts = new Map(authorities.map((each) => [each.toLowerCase(), 0]));
  const urns = new Set(list.map(({ urn }) => urn));
  for (const { urn } of list) {
    for (const after of allLinks(links.after, urn)) urns.add(after.urn);
  }
  const open = new Map<string, Registered>();
  const ofAuthorities = new Set<string>();
  for await (const school of schools) {
    const { urn, isOpen, isProposed, isForPupils, authority } = school;
    const here = authority.map((each) => each.toLowerCase()).find((each) => counts.has(each));
    if (here !== undefined && isOpen && isForPupils) {
      counts.set(here, counts.get(here)! + 1);
      ofAuthorities.add(urn);
    } else if (!urns.has(urn) || !(isOpen || isProposed)) {
      continue;
    }
    open.set(urn, school);
  }
  const empty = authorities.filter((each) => counts.get(each.toLowerCase()) === 0);
  if (empty.length > 0) {
    throw new InputError(...empty.map((each) => `The register has no open school in "${each}".`));
  }
  return { open, ofAuthorities };
}

function definition(
  { id, version, source: from, asOf, reviewBy, complete, authorities }: Settings,
  schools: readonly Registered[],
  takesPart: ReadonlyMap<string, TakingPart>,
  links: Links,
): Schools {
  const { clusters, ids } = clustersOf(takesPart.values());
  const state = authorities.length > 0 ? 'not-yet' : undefined;
  return {
    kind: 'schools',
    id,
    version,
    lang: 'en',
    source: from,
    asOf,
    reviewBy,
    attribution,
    ...(complete ? { complete } : {}),
    ...(state ? { state } : {}),
    ...(clusters.length > 0 ? { clusters: [...clusters] } : {}),
    schools: rowsOf(schools, takesPart, ids, state, links),
  };
}

/** One school on each line, so that people can see what has changed since the last list. */
async function write(made: Schools, out: Output): Promise<void> {
  let checked: Schools;
  try {
    checked = parseSchools(made);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...error.issues.map(({ path, message }) => `${path}: ${message}`));
  }
  const { schools, ...head } = checked;
  await out.line(`${JSON.stringify(head).slice(0, -1)},"schools":[`);
  for (const [i, row] of schools.entries()) {
    await out.line(`${JSON.stringify(row)}${i < schools.length - 1 ? ',' : ''}`);
  }
  await out.line(']}');
}
