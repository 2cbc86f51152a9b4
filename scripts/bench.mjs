/**
 * `npm run bench`: what the project costs beside others that do the same, measured in one run on one
 * machine. Prints tables; `--json` prints what they were made of, `--only forms` runs a part, and
 * `--write` puts both into docs. Numbers are for people to read: nothing fails because something is
 * slow, only where two ways disagree. See `docs/guides/bench.md`.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { machine } from './bench/machine.mjs';
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
if (options.write && only !== undefined) {
  console.error('--write keeps a whole run: leave --only out.');
  process.exit(2);
}

/** @type {Part[]} */
const parts = await Promise.all((only ? [only] : names).map(part));
const run = { ...machine(), parts: {} };
for (const { name, takes, measure } of parts) {
  if (only) run.parts[name] = await measure((line) => console.error(`  ${line}`));
  else {
    console.error(`Measuring ${name}; this takes ${takes}.`);
    run.parts[name] = inChild(name);
  }
}

if (options.json) console.log(JSON.stringify(run, null, 2));
else show();
if (options.write) await writeResults(run, parts);

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
  return JSON.parse(stdout).parts[name];
}

function show() {
  console.log(`${run.on}: Node ${run.node}, ${run.processor}, load ${run.load}, ${run.browser}.`);
  for (const { name, tables, aims } of parts) {
    for (const table of tables(run.parts[name])) console.log(`\n${tableInText(table)}`);
    console.log(`\n${aimsInText(aims(run.parts[name]))}`);
  }
}
