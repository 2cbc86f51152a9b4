import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { git } from './git.mjs';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';

/**
 * Builds the Storybook of the sources that lie in a folder.
 *
 * @param {string} sources
 * @param {string} into
 */
export function buildStorybook(sources, into) {
  const program = join(sources, 'node_modules/storybook/dist/bin/dispatcher.js');
  const what = ['build', '-c', 'stories/.storybook', '-o', into, '--quiet', '--disable-telemetry'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...what], {
    cwd: sources,
    encoding: 'utf8',
  });
  if (status === 0) return;
  rmSync(into, { recursive: true, force: true });
  throw new Error(`Storybook could not be built in ${sources}:\n${stdout}\n${stderr}`);
}

/**
 * Builds the Storybook of a commit, in a work tree beside this one, unless that was done before.
 *
 * @param {string} commit
 * @param {string} into
 */
export function buildReference(commit, into) {
  if (existsSync(join(into, 'index.json'))) return;
  const tree = join(tmpdir(), `cairn-shots-${process.pid}`);
  git('worktree', 'add', '--detach', '--force', tree, commit);
  try {
    provideModules(tree);
    buildStorybook(tree, into);
  } finally {
    rmSync(tree, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

/** What others wrote is that of this tree, where the lock is; our own packages are those of the other. */
function provideModules(tree) {
  const lock = (folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (lock(tree) !== lock(root)) {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    if (!npm('ci', `--prefix=${tree}`, ...quiet)) throw new Error('npm could not install it');
    return;
  }
  mkdirSync(join(tree, 'node_modules/@cairnkit'), { recursive: true });
  const link = (from, name) => symlinkSync(from, join(tree, 'node_modules', name), 'junction');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@cairnkit' && !name.startsWith('.')) link(join(root, 'node_modules', name), name);
  }
  for (const name of readdirSync(join(root, 'node_modules/@cairnkit'))) {
    link(join(tree, 'packages', name), `@cairnkit/${name}`);
  }
}
