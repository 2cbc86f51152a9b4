import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { add, inWords, nothing, readCounts } from './counts.mjs';
import { root } from './root.mjs';

/** A command that takes more minutes hangs; the slowest takes a third of this on two busy cores. */
const usualLimit = 10;

/**
 * The steps that a command names after `--only`; all of them with `--all`; or all but the long ones,
 * which it then names. Ends the process with 2 where it asks for anything else.
 *
 * @param {import('./test-steps.mjs').Step[]} steps
 * @param {string[]} args - What stands after the command.
 * @param {string} command - As it is typed, for the message.
 */
export function chosenSteps(steps, [option, list], command) {
  if (option === '--all' && list === undefined) return steps;
  if (option === undefined) return withoutLong(steps, command);
  const names = list?.split(',') ?? [];
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (option !== '--only' || names.length === 0 || unknown.length > 0) {
    const all = steps.map(({ name }) => name);
    console.error(`Usage: ${command} -- --only ${all.slice(0, 2).join(',')}`);
    console.error(`Checks: ${all.join(' ')}`);
    process.exit(2);
  }
  return steps.filter(({ name }) => names.includes(name));
}

function withoutLong(steps, command) {
  const long = steps.filter(({ isLong }) => isLong).map(({ name }) => name);
  if (long.length > 0) console.log(`Without ${long.join(', ')}: \`${command} -- --all\` has them.`);
  return steps.filter(({ isLong }) => !isLong);
}

/**
 * Runs steps, also after one has failed, and ends with a summary whose last line is
 * `N passed, N failed`. Sets the exit code. What they print stays in their order.
 *
 * @param {import('./test-steps.mjs').Step[]} steps
 * @param {number} [atOnce] - How many run side by side. They begin in the order of the list.
 */
export async function runSteps(steps, atOnce = 1) {
  const results = [];
  const says = inTurn(steps.length);
  const waiting = [...steps.keys()];
  const work = async () => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      results[i] = await run(steps[i], says[i].write);
      says[i].end();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  report(results);
}

/**
 * Voices that are heard one after another: the first that has not ended speaks at once, and what
 * the others say is kept until it is their turn.
 */
function inTurn(count) {
  let turn = 0;
  const voices = Array.from({ length: count }, () => ({ kept: '', hasEnded: false }));
  return voices.map((voice, i) => ({
    write(text) {
      if (i === turn) process.stdout.write(text);
      else voice.kept += text;
    },
    end() {
      voice.hasEnded = true;
      while (voices[turn]?.hasEnded) {
        turn += 1;
        if (voices[turn]) process.stdout.write(voices[turn].kept);
      }
    },
  }));
}

/** Runs a step's commands until one fails; never throws. */
async function run({ name, does, commands, env = {}, limit = usualLimit }, write) {
  write(`\n── ${name}: ${does}\n\n`);
  const begun = performance.now();
  let counts = nothing;
  for (const command of commands) {
    const { succeeded, output } = await node(command, env, limit, write);
    counts = add(counts, count(succeeded, output));
    if (!succeeded) break;
  }
  const seconds = (performance.now() - begun) / 1000;
  write(`\n${name}: ${inWords(counts)} (${seconds.toFixed(1)} s)\n`);
  return { name, counts, seconds };
}

/** What a command counted itself; never all well for one that failed, nor nothing for another. */
function count(succeeded, output) {
  const counts = readCounts(output) ?? { ...nothing, passed: succeeded ? 1 : 0 };
  return succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Runs `node` with these arguments, handing on what it prints as it comes. */
function node(args, env, limit, write) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit * 60_000,
  });
  let output = '';
  for (const from of [child.stdout, child.stderr]) {
    from.setEncoding('utf8').on('data', (text) => {
      output += text;
      write(text);
    });
  }

  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      if (signal) write(`Stopped by ${signal}; the limit is ${limit} minutes.\n`);
      resolve({ succeeded: code === 0, output: stripVTControlCharacters(output) });
    });
  });
}

function report(results) {
  console.log(`\n── summary\n\n${row('check', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, counts, seconds } of results) {
    const { passed, failed, skipped } = counts;
    console.log(row(name, passed, failed, skipped, seconds.toFixed(1)));
  }

  const total = results.map(({ counts }) => counts).reduce(add, nothing);
  console.log(`\n${inWords(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function row(name, ...cells) {
  return `  ${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
}
