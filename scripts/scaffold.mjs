import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from './root.mjs';

/**
 * Reads the one argument of a `new:…` command.
 *
 * @param {string} usage - How the command is called, for those who called it otherwise.
 * @param {string[]} [args] - What it was called with, but for options.
 * @returns {string} A name in kebab-case; the process ends when there is none.
 */
export function nameArgument(usage, args = process.argv.slice(2)) {
  const [name, ...rest] = args;
  if (name && rest.length === 0 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return name;
  console.error(`Usage: ${usage}\nThe name is in small letters, digits and hyphens.`);
  return process.exit(2);
}

/**
 * Which options were given, and what was given besides.
 *
 * Without `--` before them, npm takes a script's options for its own, and hands on those that it
 * does not know in the environment only.
 *
 * @param {string[]} names - Such as `--nc`.
 * @param {string[]} [args] - What the script was called with.
 * @param {Record<string, string | undefined>} [env] - Where npm leaves what it took.
 * @returns {{ options: string[], args: string[] }} The options among `names`, and everything else.
 */
export function withOptions(names, args = process.argv.slice(2), env = process.env) {
  const taken = (name) => env[`npm_config_${name.slice(2).replaceAll('-', '_')}`] === 'true';
  return {
    options: names.filter((name) => args.includes(name) || taken(name)),
    args: args.filter((arg) => !names.includes(arg)),
  };
}

/**
 * Writes new files, all of them or none: nothing that exists is touched.
 *
 * @param {Record<string, string>} files - Contents by path from the top folder.
 */
export function scaffold(files) {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) {
    console.error(`There already: ${there.join(', ')}. Nothing was written.`);
    process.exit(1);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

/**
 * @param {string} name - In kebab-case.
 * @returns {string} The same in PascalCase.
 */
export function pascal(name) {
  return name.replaceAll(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
}
