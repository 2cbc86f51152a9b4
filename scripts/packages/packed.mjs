import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from '../root.mjs';

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} tarball - As npm would publish it.
 * @property {string[]} files - What is in it.
 * @property {Record<string, unknown>} exports - Its doors.
 */

/**
 * Packs every package that is published.
 *
 * @param {string} folder - Where the tarballs go.
 * @returns {Packed[]}
 */
export function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const named = readdirSync(join(root, 'packages'))
    .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
    .flatMap((name) => ['--workspace', `packages/${name}`]);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...named];
  const output = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(output).map(({ name, filename, files }) => ({
    name,
    tarball: join(folder, filename.replace('@', '').replace('/', '-')),
    files: files.map(({ path }) => path),
    exports: exportsOf(name),
  }));
}

/**
 * Puts the tarballs where npm would, in a project of its own. What they depend on is linked from
 * here instead of fetched: this needs no network.
 *
 * @param {Packed[]} packed
 * @param {string} project
 */
export function installOffline(packed, project) {
  for (const { name, tarball } of packed) {
    const folder = join(project, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const needed of Object.keys(dependencies)) {
      if (!needed.startsWith('@cairnkit/')) link(needed, project);
    }
  }
}

/** Makes one of our dependencies one of the project's. */
export function link(name, project) {
  const place = join(project, 'node_modules', name);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place, 'junction');
}

/** Installs the tarballs, and what they depend on, from the registry. */
export function install(packed, project, ...more) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', ...quiet, ...packed.map(({ tarball }) => tarball), ...more];
  const { status } = spawnSync('npm', args, {
    cwd: project,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the packed packages');
}

function exportsOf(name) {
  const file = join(root, 'packages', name.replace('@cairnkit/', ''), 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).exports ?? {};
}
