import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cairn } from '../../packages/cli/src/testing/shell.js';
import { root } from '../root.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const builtIn = ['start', 'test', 'ci', 'install'];

/** Commands that are not ours to run here, and why. */
const elsewhere = [
  [/^npx (wtr|storybook|changeset)\b/, 'a tool of our own development'],
  [/^([A-Z]+=\w+ )?node .*scripts\/[\w/-]+\.mjs/, 'a script of ours, whose file must be there'],
  [/^curl /, 'asks a server'],
  [/^(npx )?cairn-receiver /, 'a program that keeps running; its own tests run it'],
];

/**
 * Runs a block of commands as a reader would, in a folder with the files that the page shows.
 *
 * @param {import('./blocks.mjs').Block} block
 * @param {import('./blocks.mjs').Block[]} page - All blocks of the same page.
 * @returns {Promise<string[]>} What is wrong.
 */
export async function shellFaults({ text }, page) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-samples-'));
  const back = process.cwd();
  cpSync(join(root, 'scripts/samples/files'), folder, { recursive: true });
  process.chdir(folder);
  try {
    const faults = [];
    for (const { command, output } of commandsIn(text)) {
      for (const [, name] of command.matchAll(/cairn check (\S+)/g)) put(join(folder, name), page);
      faults.push(...(await commandFaults(command, output)));
    }
    return faults;
  } finally {
    process.chdir(back);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commands, and what they print where the block shows it: such commands start with `$`. */
function commandsIn(text) {
  const lines = text
    .replaceAll(/ *\\\n */g, ' ')
    .replaceAll(/\n +\| /g, ' | ')
    .trim()
    .split('\n');
  const isShown = lines.some((line) => line.startsWith('$ '));
  const commands = [];
  for (const line of lines.filter(Boolean)) {
    if (!isShown) commands.push({ command: withoutComment(line) });
    else if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] });
    else commands.at(-1).output.push(line);
  }
  return commands;
}

async function commandFaults(command, output) {
  const npm = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1];
  if (npm) return scripts[npm] || builtIn.includes(npm) ? [] : [`no npm script ${npm}`];
  const script = /^(?:[A-Z]+=\w+ )?node .*?(scripts\/[\w/-]+\.mjs)/.exec(command)?.[1];
  if (script) readFileSync(join(root, script));
  if (elsewhere.some(([pattern]) => pattern.test(command))) return [];

  const [, input = '', rest] = /^(?:echo '(.*?)' \| )?(?:npx )?cairn (.+)$/.exec(command) ?? [];
  if (rest === undefined) return [`do not know how to try: ${command}`];
  const [words, target] = rest.split(' > ');
  const { code, out, err } = await cairn(argumentsIn(words), input ? `${input}\n` : '');
  if (target) writeFileSync(target, out);
  if (code !== 0) return [`${command}: ended with ${code}: ${err.split('\n')[0]}`];
  return output ? differences(command, output, out) : [];
}

/** Compares what is shown with what comes, but for warnings, which may hang on the day. */
function differences(command, output, out) {
  const shown = output.filter((line) => !line.startsWith('warning:')).join('\n');
  return shown === out.trim() ? [] : [`${command}: prints ${out.trim()}`];
}

function argumentsIn(words) {
  return [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c);
}

const withoutComment = (line) => line.replace(/\s+# .*$/, '');

/** The definition that the page shows, in a file of this name; or the one among our files. */
function put(file, page) {
  const shown = page.find(({ lang, text }) => lang === 'json' && /^\s*\{\s*"kind"/.test(text));
  if (shown) writeFileSync(file, shown.text);
}
