import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A module of each package that holds measures. Any would do; these stay. The second package is
 * one that a commercial host may leave out.
 */
const packages = ['@cairnkit/instruments/calm-4.js', '@cairnkit/instruments-nc/gbo.js'];

/**
 * The measures that come with cairn, in the order of their ids.
 *
 * A measure is found by its file: one more file in a package of measures is one more measure.
 */
export async function instruments(): Promise<readonly Measure[]> {
  const loaded = await Promise.all([...(await modules()).values()].map(load));
  return loaded.filter((found) => found?.kind === 'measure').sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One measure by its id, or `undefined` when none has it. */
export async function instrument(id: string): Promise<Measure | undefined> {
  const found = await load((await modules()).get(id));
  return found?.kind === 'measure' ? found : undefined;
}

/** The norms of a measure, or `undefined` where none come with cairn. */
export async function normsOf({ id }: Measure): Promise<Norms | undefined> {
  const found = await load((await modules()).get(`${id}.norms`));
  return found?.kind === 'norms' ? found : undefined;
}

/** Addresses of modules by name: `phq-9`, `rcads-47.norms`, and also what two measures share. */
async function modules(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const one of packages) {
    for (const name of await names(one)) {
      found.set(name, one.replace(/[^/]+(?=\.js$)/, name));
    }
  }
  return found;
}

async function names(module: string): Promise<readonly string[]> {
  let file: string;
  try {
    file = require.resolve(module);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return []; // left out
    throw error;
  }
  return (await readdir(dirname(file)))
    .map((name) => /^([a-z][a-z0-9-]*(?:\.norms)?)\.(?:js|ts)$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
}

async function load(module: string | undefined): Promise<Measure | Norms | undefined> {
  if (module === undefined) return undefined;
  return ((await import(module)) as { default?: Measure | Norms }).default;
}
