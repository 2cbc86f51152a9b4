import { findSchools } from '@cairnkit/engine/find-schools.js';
import { schoolIndex } from '@cairnkit/engine/school-index.js';

import { timed } from './rounds.mjs';
import { seeded } from './rows.mjs';

/** As many as there are open in England, and some. */
const count = 30_000;
/** What a page shows. */
const limit = 8;
/** How much of each name has been typed. */
const lengths = [2, 5, 8, 11, 14, 17];
/** Letters of all those for which ways are compared: some are slow. */
const few = 24;

const trees = 'Ash Beech Birch Elder Elm Fern Hazel Holly Maple Oak Pine Rose Thorn Willow Yew';
const animals = 'Bear Bull Crow Deer Fox Hare Hart Hawk Kite Lamb Lark Otter Ram Raven Swan Wolf';
const others = 'Aller Broad Brom Castle Chester Clay Cold East Grey High Kings Lang Long Mid New';
const starts = `${trees} ${animals} ${others} North Old Red Rush Sand South Stan Stone West`;
const ends =
  'borough bourne bridge brook bury by church cliffe combe cote croft dale den don down end fell ' +
  'field ford gate grove ham hill holme hurst lea leigh mead mere minster moor mouth ness port ' +
  'ridge shaw side stead stoke stow thorpe ton vale view ville water well wich wick wood worth';
const saints =
  'Aidan Alban Andrew Anne Augustine Barnabas Bede Bernadette Catherine Chad Clare Columba ' +
  'Cuthbert Edmund Edward Elizabeth Francis George Gregory Helen Hilda James John Joseph Luke ' +
  'Margaret Mark Mary Matthew Michael Monica Nicholas Oswald Patrick Paul Peter Philip Stephen ' +
  'Swithun Teresa Thomas Vincent Werburgh Wilfrid William Winifred';
const faiths = ['Catholic', 'RC', 'C of E', 'CofE', 'Church of England'];
const types = [
  ...['Primary School', 'Primary School', 'Primary School', 'Infant School', 'Junior School'],
  ...['School', 'Academy', 'Primary Academy', 'High School', 'Nursery School', 'Special School'],
];

/**
 * Made-up schools: half as many different words as real ones have, so more schools for each word.
 *
 * @returns {import('@cairnkit/engine/schools.js').Schools}
 */
export function madeUpSchools() {
  const random = seeded();
  const one = (list) => list[Math.floor(random() * list.length)];
  const [first, last, names] = [starts, ends, saints].map((words) => words.split(' '));
  const place = () => one(first) + one(last);
  const towns = Array.from({ length: 1200 }, place);
  const letter = () => one([...'ABDEFGHJLNPQRSTUWXYZ']);
  const schools = Array.from({ length: count }, (_, i) => {
    const saint = () => `St ${one(names)}’s ${random() < 0.8 ? `${one(faiths)} ` : ''}`;
    const name = random() < 0.3 ? saint() : `${random() < 0.1 ? 'The ' : ''}${place()} `;
    const district = 1 + Math.floor(random() * 60);
    const sector = Math.floor(random() * 10);
    const postcode = `ZZ${district} ${sector}${letter()}${letter()}`;
    return [900_000 + i, name + one(types), one(towns), postcode];
  });
  return { kind: 'schools', id: 'made-up', schools };
}

/** What people type who mean a school, most with a mistake; and whom they mean. */
export function searches({ schools }) {
  const random = seeded(8);
  return Array.from({ length: 20 }, (_, i) => {
    const [urn, name, town] = schools[Math.floor(random() * schools.length)];
    const plain = `${name} ${town}`.replace(/’/g, '').replace('St ', i % 2 ? 'Saint ' : 'St ');
    const at = plain.search(/[A-Z][a-z]{4,}/) + 2;
    const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
    return { typed: i % 4 === 0 ? plain.toLowerCase() : swapped.toLowerCase(), urn };
  });
}

/** Each way to search takes a text and returns URNs, best first. */
async function waysToSearch(list) {
  const index = schoolIndex(list);
  const records = list.schools.map(([urn, name, town, postcode]) => ({
    urn,
    name,
    town,
    postcode,
  }));
  const ways = {
    cairn: (typed) => findSchools(index, typed, limit).schools.map(({ urn }) => Number(urn)),
  };
  const keys = ['name', 'town', 'postcode'];
  const fuse = await peer('fuse.js');
  if (fuse) {
    const fused = new fuse.default(records, {
      keys,
      useExtendedSearch: false,
      ignoreLocation: true,
    });
    ways['fuse.js'] = (typed) => fused.search(typed, { limit }).map(({ item }) => item.urn);
  }
  const mini = await peer('minisearch');
  if (mini) {
    const options = { fields: keys, idField: 'urn' };
    const searched = new mini.default(options);
    searched.addAll(records);
    const how = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };
    ways.minisearch = (typed) =>
      searched
        .search(typed, how)
        .slice(0, limit)
        .map(({ id }) => id);
  }
  return ways;
}

/** Another library, where somebody has installed it to compare with; it is none of ours. */
async function peer(name) {
  return import(name).catch(() => undefined);
}

/**
 * How fast a letter that is typed is answered, among as many schools as a country has.
 *
 * @returns {Promise<{ title: string, timings: (import('./rounds.mjs').Timing & { ratio: number })[] }[]>}
 */
export async function timedSchools() {
  const list = madeUpSchools();
  const wanted = searches(list);
  const ways = await waysToSearch(list);
  const named = Object.entries(ways).map(([name, find]) => {
    const hits = wanted.filter(({ typed, urn }) => find(typed).includes(urn)).length;
    return [`${name}: finds ${hits} of ${wanted.length}`, find];
  });
  const some = wanted.flatMap(({ typed }) => lengths.map((end) => typed.slice(0, end)));
  const slowest = slowestOf(
    ways.cairn,
    wanted.flatMap(({ typed }) => lettersOf(typed)),
  );
  const schools = count.toLocaleString('en-GB');
  return [
    group(`${schools} schools, letters typed`, Object.fromEntries(named), some.slice(0, few)),
    group(`${schools} schools, the slowest letter, “${slowest}”`, { cairn: ways.cairn }, [slowest]),
    group(`${schools} schools`, { 'made ready to be searched': (each) => schoolIndex(each()) }, [
      () => ({ ...list }), // another list each time, or it would be ready
    ]),
  ];
}

/** Adds how many times as fast as the first way each other way is. */
function group(title, ways, rows) {
  const timings = timed(ways, rows);
  const ratio = ({ rowsPerSecond }) => rowsPerSecond / timings[0].rowsPerSecond;
  return { title, timings: timings.map((each) => ({ ...each, ratio: ratio(each) })) };
}

/** A text as it is being typed, from the second letter on. */
const lettersOf = (text) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2));

/** By processor time; the best of several, or what else the machine does would count. */
function slowestOf(find, texts) {
  const time = (text) => {
    const taken = Array.from({ length: 5 }, () => {
      const begun = process.cpuUsage();
      for (let i = 0; i < 4; i += 1) find(text);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    });
    return Math.min(...taken);
  };
  for (const text of texts) find(text); // or the first would be the slowest
  const times = texts.map((text) => ({ text, time: time(text) }));
  return times.sort((a, b) => b.time - a.time)[0].text;
}
