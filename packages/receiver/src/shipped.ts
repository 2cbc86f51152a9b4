import { readdir } from 'node:fs/promises';

import type { Measure } from '@cairnkit/engine/measure.js';

/**
 * A module of each package that holds measures. Any would do; these stay. The second package is
 * one that a commercial host may leave out.
 */
const packages = ['@cairnkit/instruments/calm-4.js', '@cairnkit/instruments-nc/gbo.js'];

/** The measures that come with Cairn. Each is found by its file; a new one needs no line here. */
export async function shippedMeasures(): Promise<readonly Measure[]> {
  const found: Measure[] = [];
  for (const one of packages) {
    for (const name of await modulesBeside(one)) {
      const module = (await import(one.replace(/[^/]+(?=\.js$)/, name))) as { default?: Measure };
      if (module.default?.kind === 'measure') found.push(module.default);
    }
  }
  return found;
}

async function modulesBeside(module: string): Promise<readonly string[]> {
  let folder: URL;
  try {
    folder = new URL('.', import.meta.resolve(module));
  } catch {
    return []; // left out
  }
  const files = await readdir(folder);
  return files
    .map((file) => /^([a-z][a-z0-9-]*)\.(?:js|ts)$/.exec(file)?.[1])
    .filter((name) => name !== undefined);
}
