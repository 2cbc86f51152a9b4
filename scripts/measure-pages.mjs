/**
 * Writes a page for each measure, and a list of them, into `docs/measures`: `npm run measures`.
 */
import { existsSync } from 'node:fs';

import { instruments, normsOf } from '@cairnkit/cli/instruments.js';

import { keepPages } from './made-pages.mjs';
import { measureList, measurePage } from './measure-page.mjs';

const measures = await instruments();
const pages = await Promise.all(
  measures.map(async (measure) => {
    const about = { module: moduleOf(measure), norms: await normsOf(measure) };
    return [`${measure.id}.md`, measurePage(measure, about)];
  }),
);
await keepPages('docs/measures', 'npm run measures', [
  ['README.md', measureList(measures)],
  ...pages,
]);

/** Where a host imports a measure from: it lies in the one package or in the other. */
function moduleOf({ id }) {
  const isFree = existsSync(new URL(`../packages/instruments/src/${id}.ts`, import.meta.url));
  return `@cairnkit/${isFree ? 'instruments' : 'instruments-nc'}/${id}.js`;
}
