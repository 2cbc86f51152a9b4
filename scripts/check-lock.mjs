/**
 * Fails when the lock file leaves out a package that another system needs. Native tools list one
 * optional package per platform; npm drops those that the registry did not have at the time, writes
 * the lock file all the same, and then refuses it in `npm ci` ("Missing: … from lock file").
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const incomplete = Object.entries(packages)
  .map(([path, { version, optionalDependencies }]) => ({
    name: `${path}@${version}`,
    missing: Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  }))
  .filter(({ missing }) => missing.length > 0);

for (const { name, missing } of incomplete) {
  console.error(`${name}: not in the lock file: ${missing.join(', ')}`);
  console.error('Pin a version that has them all, under "overrides" in package.json.');
}
const failed = incomplete.length;
console.log(inWords({ ...nothing, passed: failed > 0 ? 0 : 1, failed }));
process.exitCode = failed > 0 ? 1 : 0;

/** Looks a dependency up as Node would: beside the package, then in every folder above it. */
function isLocked(path, name) {
  const key = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (key in packages) return true;
  return path !== '' && isLocked(parent(path), name);
}

function parent(path) {
  const end = path.lastIndexOf('/node_modules/');
  return end === -1 ? '' : path.slice(0, end);
}
