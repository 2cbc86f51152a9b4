import { readFileSync } from 'node:fs';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * What are-the-types-wrong finds in every package of modules only: `require` gets a module, and
 * TypeScript's oldest resolution, from before `exports`, sees no door. Both are as meant.
 */
const meant = [
  ['CJSResolvesToESM', 'node16-cjs'],
  ['NoResolution', 'node10'],
  ['InternalResolutionError', 'node10'],
];

/** @param {import('./packed.mjs').Packed} packed */
export async function publintFindings({ tarball }) {
  const data = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

/** @param {import('./packed.mjs').Packed} packed */
export async function typeFindings({ name, tarball, files, exports }) {
  const doors = sample(doorsOf(files, exports));
  if (doors.length === 0) return [];
  const pkg = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const result = await checkPackage(pkg, { entrypoints: doors });
  if (!result.types) return [`${name} has no types`];
  return result.problems
    .filter((problem) => !meant.some(([kind, how]) => isMeant(problem, kind, how)))
    .map(
      (problem) => `${problem.kind} ${problem.entrypoint ?? ''} ${problem.resolutionKind ?? ''}`,
    );
}

/** Doors of a package are alike; looking at each of hundreds would take half a minute. */
function sample(doors) {
  const step = Math.ceil(doors.length / 30);
  return doors.filter((_, i) => i % step === 0);
}

function isMeant(problem, kind, how) {
  return problem.kind === kind && (problem.resolutionKind ?? how) === how;
}

/**
 * What a package lets others import, with every `*` written out.
 *
 * @param {string[]} files
 * @param {Record<string, unknown>} exports
 */
function doorsOf(files, exports) {
  const refused = Object.keys(exports)
    .filter((door) => exports[door] === null)
    .map(asPattern);
  const doors = Object.entries(exports).flatMap(([door, target]) => {
    if (!target?.types) return [];
    const pattern = asPattern(target.types);
    return files.flatMap((file) => {
      const star = pattern.exec(`./${file}`)?.[1];
      return star ? [door.replaceAll('*', star)] : [];
    });
  });
  return [...new Set(doors)].filter((door) => !refused.some((pattern) => pattern.test(door)));
}

function asPattern(target) {
  const [first, ...rest] = target.split('*').map((part) => part.replace(/[.$+()]/g, '\\$&'));
  return new RegExp(
    `^${[first, ...rest].join('\0').replace('\0', '(.+)').replaceAll('\0', '\\1')}$`,
  );
}
