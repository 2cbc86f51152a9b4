/**
 * `npm run bench`: what the project costs beside others that do the same, measured in one run on one
 * machine. Prints tables; `--json` prints what they were made of, `--only forms` runs a part, and
 * `--write` puts both into docs, where a part that was not run keeps what it had. Numbers are for people
 * to read: nothing fails because something is slow, only where two ways disagree. See
 * `docs/guides/bench.md`.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { machine, machineInWords } from './bench/machine.mjs';
import { aimsInText, tableInText } from './bench/tables.mjs';
import { writeResults } from './bench/written.mjs';

/**
 * A part of the bench.
 *
 * @typedef {object} Part
 * @property {string} name - What `--only` calls it.
 * @property {string} takes - About how long, in words.
 * @property {(tell: (line: string) => void) => Promise<object>} measure - Makes what can be written as
 *   JSON, and tells how far it is. Throws where two ways disagree.
 * @property {(results: any) => import('./bench/tables.mjs').Table[]} tables - What a person reads.
 * @property {(results: any) => import('./bench/tables.mjs').Aim[]} aims - What we promise of it.
 */

const names = ['scores', 'deciding', 'schools', 'forms', 'charts'];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const { only } = options;
if (only !== undefined && !names.includes(only)) {
  console.error(`Usage: npm run bench -- --only <part>, a part being one of ${names.join(', ')}`);
  process.exit(2);
}

/** @type {Part[]} */
const parts = await Promise.all((only ? [only] : names).map(part));
const measured = {};
for (const { name, takes, measure } of parts) {
  if (only) {
    const where = machine();
    const results = await measure((line) => console.error(`  ${line}`));
    measured[name] = { ...where, results };
  } else {
    console.error(`Measuring ${name}; this takes ${takes}.`);
    measured[name] = inChild(name);
  }
}

if (options.json) console.log(JSON.stringify(measured, null, 2));
else show();
if (options.write) await writeResults(measured, await Promise.all(names.map(part)));

async function part(name) {
  return (await import(`./bench/${name}/part.mjs`)).part;
}

/** In a process of its own, so that no part finds another's code in the heap or in the compiler. */
function inChild(name) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, '--only', name, '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) {
    console.error(`Measuring ${name} ended with ${status ?? 'a signal'}.`);
    process.exit(1);
  }
  return JSON.parse(stdout)[name];
}

function show() {
  for (const { name, tables, aims } of parts) {
    const { results, ...where } = measured[name];
    console.log(`\n${name}: ${machineInWords(where)}`);
    for (const table of tables(results)) console.log(`\n${tableInText(table)}`);
    console.log(`\n${aimsInText(aims(results))}`);
  }
}
