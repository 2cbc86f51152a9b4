/**
 * `npm run size`: bundles each door as a host's build would, and compares what a page then loads at
 * once, gzipped, with what was agreed. Chunks that are loaded later are listed, but not counted.
 * `-- --agree @cairnkit/elements/goals.js` writes down what a door weighs now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';
import { agreement, complaints } from './size/complaints.mjs';
import { doors } from './size/doors.mjs';
import { weighed } from './size/weighed.mjs';

const { agree = [] } = parseArgs({ options: { agree: { type: 'string', multiple: true } } }).values;
const unknown = agree.filter((name) => !doors.some(({ door }) => door === name));
if (unknown.length > 0) {
  console.error(`Not a door in scripts/size/doors.mjs: ${unknown.join(', ')}`);
  process.exit(2);
}

const file = join(root, 'scripts/size/agreed.json');
const agreed = JSON.parse(readFileSync(file, 'utf8'));
let failed = 0;
for (const each of doors) {
  const weight = await weighed(each);
  if (agree.includes(each.door)) agreed[each.door] = agreement(weight);
  show(each, weight);
  const wrong = complaints(each, weight, agreed[each.door]);
  for (const complaint of wrong) console.error(`\n${complaint}\n`);
  if (wrong.length > 0) failed += 1;
}
if (agree.length > 0) {
  const style = { ...(await prettier.resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await prettier.format(JSON.stringify(agreed), style));
}
console.log(`\n${inWords({ ...nothing, passed: doors.length - failed, failed })}`);
process.exitCode = failed > 0 ? 1 : 0;

function show({ door }, { size, later }) {
  const budget = agreed[door]?.budget ?? NaN;
  console.log(`${door.padEnd(40)}${inBytes(size)} of ${inBytes(budget)} bytes`);
  for (const { file: name, size: weight } of later) {
    console.log(`  later: ${name.padEnd(31)}${inBytes(weight)}`);
  }
}

function inBytes(number) {
  return number.toLocaleString('en-GB').padStart(7);
}
