import { ratioInWords } from '../rate-table.mjs';
import { timed } from '../rounds.mjs';
import { makers, madeReady, recordsOf, slowestOf } from './finders.mjs';
import { count, madeUpSchools, searches } from './made-up.mjs';
import { timedTyping } from './page.mjs';

/** What a page shows. */
const limit = 8;
/** How much of each name has been typed. */
const lengths = [2, 5, 8, 11, 14, 17];
/** Letters of all those for which ways are compared: some are slow. */
const few = 24;
const mostMs = 8;

/** Finding a school while its name is typed, beside libraries for searching. */
export const part = { name: 'schools', takes: 'two minutes', measure, tables, aims };

async function measure(tell) {
  const list = madeUpSchools();
  const given = { list, records: recordsOf(list) };
  const wanted = searches(list);
  const finders = {};
  const ways = {};
  for (const [name, make] of Object.entries(await makers())) {
    tell(`${name}: making ready`);
    const ready = madeReady(make, given);
    const find = make(given);
    const offers = ({ typed, urn }) => find(typed, limit).includes(urn);
    finders[name] = { ready, finds: wanted.filter(offers).length };
    ways[name] = (typed) => find(typed, limit);
  }
  const typed = wanted.flatMap((each) => lengths.map((end) => each.typed.slice(0, end)));
  tell('letters');
  for (const timing of await timed(ways, typed.slice(0, few))) {
    Object.assign(finders[timing.name], timing);
  }
  const letters = wanted.flatMap((each) => lettersOf(each.typed));
  const slowest = slowestOf(ways.findSchools, letters);
  tell('letters in Chromium');
  return { finders, asked: wanted.length, slowest, typing: await timedTyping() };
}

/** A text as it is being typed, from the second letter on. */
const lettersOf = (text) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2));

function tables({ finders, asked, slowest, typing }) {
  const schools = count.toLocaleString('en-GB');
  return [
    {
      title: `${schools} schools, in Node`,
      columns: ['Way', 'ms a letter', '×', 'Finds', 'Bytes a letter', 'Ready in ms', 'Index, MB'],
      rows: Object.entries(finders).map(([name, { ready, finds, ratio, ...timing }]) => [
        name,
        msOf(timing).toFixed(2),
        ratioInWords(ratio),
        `${finds} of ${asked}`,
        timing.bytesPerRow ?? '',
        ready.ms,
        ready.bytes === null ? '' : ready.bytes / 1e6,
      ]),
      notes: [
        `“Finds”: how often the school that was meant is among the first ${limit}, of ${asked} names typed whole, most with two letters swapped.`,
        'The index is what stays on the heap, without the list that it was made of.',
        `The slowest letter of all for findSchools makes “${slowest.text}”: ${slowest.ms.toFixed(1)} ms.`,
        'minisearch is asked with `prefix`, `fuzzy: 0.2` and `AND`; fuse.js with `ignoreLocation`.',
      ],
    },
    {
      title: `${schools} schools in <cairn-school-finder>, in Chromium`,
      columns: ['Browser', 'Script, ms a letter', 'At worst', 'Ready in ms'],
      rows: typing.map(({ slowdown, script, worst, ready }) => [
        slowdown === 1 ? 'as it is' : `slowed down ${slowdown} times`,
        script,
        worst,
        ready,
      ]),
    },
  ];
}

const msOf = ({ rowsPerSecond }) => 1000 / rowsPerSecond;

function aims({ finders, slowest, typing }) {
  const { findSchools, ...others } = finders;
  const [asItIs] = typing;
  const quickest = Math.min(...Object.values(others).map(msOf));
  const best = Math.max(...Object.values(others).map(({ finds }) => finds));
  return [
    {
      aim: `A letter among ${count.toLocaleString('en-GB')} schools in at most ${mostMs} ms, in Node`,
      measured: `${slowest.ms.toFixed(1)} ms at worst`,
      isMet: slowest.ms <= mostMs,
    },
    {
      aim: `The same in Chromium, script only`,
      measured: `${asItIs.worst.toFixed(1)} ms at worst`,
      isMet: asItIs.worst <= mostMs,
    },
    {
      aim: 'A letter in less time than any other way takes',
      measured: `${ratioInWords(quickest / msOf(findSchools))} times as fast as the next`,
      isMet: msOf(findSchools) < quickest,
    },
    {
      aim: 'The school that is meant found at least as often as by any other way',
      measured: `${findSchools.finds}, others ${best} at most`,
      isMet: findSchools.finds >= best,
    },
  ];
}
