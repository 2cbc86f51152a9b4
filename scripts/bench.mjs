/**
 * `npm run bench`: how fast the engine scores and decides, how fast the questionnaire takes an
 * answer, and what a chart costs, beside code that does the same in other ways, in the same run.
 * Prints tables, or JSON with `--json`; `--only scores`, `deciding`, `schools`, `answers` or
 * `charts` runs a part. Numbers are for people to read: nothing fails because something is slow,
 * only where two ways differ. See `docs/guides/bench.md`.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const parts = ['scores', 'deciding', 'schools', 'answers', 'charts'];
if (![undefined, ...parts].includes(options.only)) {
  console.error(`Usage: npm run bench -- --only <part>, a part being one of ${parts.join(', ')}`);
  process.exit(2);
}

const machine = { node: process.version, cpus: cpusInWords() };
const isWanted = (part) => options.only === undefined || options.only === part;
const groups = [
  ...(isWanted('scores') ? await scores() : []),
  ...(isWanted('deciding') ? await decisions() : []),
  ...(isWanted('schools') ? await schools() : []),
];
const answers = isWanted('answers') ? await inBrowser() : undefined;
const letters = isWanted('schools') ? await typing() : undefined;
const charts = isWanted('charts') ? await drawing() : undefined;

if (options.json) {
  console.log(JSON.stringify({ ...machine, groups, answers, letters, charts }, null, 2));
} else {
  console.log(`Node ${machine.node}, ${machine.cpus}.`);
  if (groups.length > 0) console.log('Rows per second of processor time.');
  for (const each of groups) show(each);
  if (answers) showAnswers(answers);
  if (letters) showLetters(letters);
  if (charts) await showCharts(charts);
}

/** Loaded when wanted, so that neither part finds the other's code in the heap. */
async function scores() {
  const { timedScores } = await import('./bench/scores.mjs');
  return timedScores();
}

async function decisions() {
  const { timedDecisions } = await import('./bench/deciding.mjs');
  return timedDecisions();
}

async function schools() {
  const { timedSchools } = await import('./bench/schools.mjs');
  return timedSchools();
}

async function typing() {
  const { timedTyping } = await import('./bench/schools-page.mjs');
  return timedTyping();
}

async function inBrowser() {
  const { timedAnswers } = await import('./bench/answers.mjs');
  return timedAnswers();
}

async function drawing() {
  const { measuredCharts } = await import('./bench/charts/charts.mjs');
  return measuredCharts();
}

function show({ title, timings }) {
  console.log(`\n${title}`);
  for (const { name, rowsPerSecond, spread, bytesPerRow, ratio } of timings) {
    console.log(
      `  ${name.padEnd(33)}${inWords(rowsPerSecond).padStart(11)} ` +
        `(${spread.map(inWords).join(' to ')})`.padEnd(27) +
        `${ratio.toFixed(2).padStart(6)} ×` +
        (Number.isNaN(bytesPerRow) ? '' : `${inWords(bytesPerRow).padStart(8)} bytes a row`),
    );
  }
}

function showAnswers({ slowdown, timings }) {
  console.log(`\n47 questions on a page, per answer, in Chromium slowed down ${slowdown} times`);
  for (const { name, script, worst, task, ratio } of timings) {
    console.log(
      `  ${name.padEnd(33)}${inMs(script)} of script (${inMs(worst)} at worst)` +
        `${ratio.script.toFixed(2).padStart(6)} ×${inMs(task)} of everything` +
        `${ratio.task.toFixed(2).padStart(6)} ×`,
    );
  }
}

function showLetters(timings) {
  console.log('\n30,000 schools, per letter typed, in Chromium');
  for (const { slowdown, script, worst, ready } of timings) {
    const name = slowdown === 1 ? 'as it is' : `slowed down ${slowdown} times`;
    console.log(
      `  ${name.padEnd(33)}${inMs(script)} of script (${inMs(worst)} at worst);` +
        `${inMs(ready)} to make the list ready`,
    );
  }
}

async function showCharts(charts) {
  const { chartTables } = await import('./bench/charts/table.mjs');
  for (const line of chartTables(charts)) console.log(line);
}

function inMs(number) {
  return `${number.toFixed(1).padStart(6)} ms`;
}

function inWords(number) {
  return number.toLocaleString('en-GB');
}

function cpusInWords() {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`;
}
