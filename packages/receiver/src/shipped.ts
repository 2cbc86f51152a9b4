import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * A module of each folder that holds definitions. Any would do; these stay. The second package is
 * one that a commercial host may leave out.
 */
const folders = [
  '@cairnkit/instruments/calm-4.js',
  '@cairnkit/instruments-nc/gbo.js',
  '@cairnkit/services/stockport.js',
  '@cairnkit/services/referrals/stockport-young-person.js',
];

const require = createRequire(import.meta.url);

/**
 * What comes with Cairn: the default export of every module, of whatever kind. Each is found by its
 * file; a new one needs no line here.
 */
export async function shippedDefinitions(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const one of folders) {
    for (const name of await modulesBeside(one)) {
      const module = (await import(one.replace(/[^/]+(?=\.js$)/, name))) as { default?: unknown };
      found.push(module.default);
    }
  }
  return found;
}

async function modulesBeside(module: string): Promise<readonly string[]> {
  let file: string;
  try {
    file = require.resolve(module);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return []; // left out
    throw error;
  }
  return (await readdir(dirname(file)))
    .map((name) => /^([a-z][a-z0-9-]*)\.(?:js|ts)$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
}
