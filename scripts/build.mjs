/**
 * `npm run build`: everything that is generated, each part after what it is made from. What npm
 * ships goes to the packages' own `dist`, the demo site to `dist/site`, and the bundles for pages
 * without a build step to `dist/cdn`. With `--storybook`, Storybook goes into the site as well: it takes
 * as long as all the rest, and `npm test` builds one of its own.
 */
import { spawnSync } from 'node:child_process';

import { root } from './root.mjs';

const tsc = 'node_modules/typescript/bin/tsc';
const vite = 'node_modules/vite/bin/vite.js';
const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';

part('manifest', () => node('scripts/manifest.mjs'));
part('packages', () => node(tsc, '-b', 'packages'));
part('schemas', () => node('--conditions=source', '--import', 'tsx', 'scripts/schemas.mjs'));
part('measures', () => node('--conditions=source', '--import', 'tsx', 'scripts/measure-pages.mjs'));
part('themes', () => node('--conditions=source', '--import', 'tsx', 'scripts/themes.mjs'));
part('site', () => node(vite, 'build', '--logLevel=warn'));
part('bundles', () => node('--conditions=source', '--import', 'tsx', 'scripts/build-cdn.mjs'));
if (process.argv.includes('--storybook')) part('storybook', buildStorybook);

/** Builds one part, or ends here: what follows would be made from something old. */
function part(name, build) {
  const begun = performance.now();
  const succeeded = build();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${succeeded ? 'built' : 'FAILED'} ${name} (${seconds} s)`);
  if (!succeeded) process.exit(1);
}

/** After the site, which begins with an empty folder. */
function buildStorybook() {
  const to = ['-o', 'dist/site/storybook', '--quiet', '--disable-telemetry'];
  return node(storybook, 'build', '-c', 'stories/.storybook', ...to);
}

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}
