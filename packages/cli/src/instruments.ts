import type { Measure } from '@cairnkit/engine/measure.js';
import { readdir } from 'node:fs/promises';

/**
 * The measures that come with cairn, in the order of their ids.
 *
 * A measure is found by its file: one more file in `@cairnkit/instruments` is one more measure.
 */
export async function instruments(): Promise<readonly Measure[]> {
  const loaded = await Promise.all((await names()).map(load));
  return loaded.filter((measure) => measure !== undefined);
}

/** One measure by its id, or `undefined` when none has it. */
export async function instrument(id: string): Promise<Measure | undefined> {
  return (await names()).includes(id) ? load(id) : undefined;
}

/** Names of modules, measures or not: `phq-9`, and also what two measures share. */
async function names(): Promise<readonly string[]> {
  // Any module of the package will do; this one is there for demos and tests and will stay.
  const folder = new URL('.', import.meta.resolve('@cairnkit/instruments/calm-4.js'));
  const files = await readdir(folder);
  return files
    .map((file) => /^([a-z][a-z0-9-]*)\.(?:js|ts)$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort();
}

async function load(name: string): Promise<Measure | undefined> {
  const module = (await import(`@cairnkit/instruments/${name}.js`)) as { default?: Measure };
  return module.default?.kind === 'measure' ? module.default : undefined;
}
