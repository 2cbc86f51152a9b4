import { execFileSync } from 'node:child_process';

import { root } from '../root.mjs';

/** What git answers, without the end of the line. Throws where it refuses. */
export function git(...args) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  return execFileSync('git', args, options).trim();
}

/**
 * The commit to compare with, where none is named: the last one, while something is changed that is in
 * none; on a branch, where it left `main`; on `main`, the one before.
 *
 * @returns {string | undefined} Its hash; none in a copy that has no history.
 */
export function usualReference() {
  if (tried('status', '--porcelain', '--', 'packages', 'stories'))
    return tried('rev-parse', 'HEAD');
  return isOnMain() ? tried('rev-parse', 'HEAD~1') : base();
}

/** Whether all that is here has been merged. */
export function isOnMain() {
  return !base() || base() === tried('rev-parse', 'HEAD');
}

function base() {
  return tried('merge-base', 'origin/main', 'HEAD') ?? tried('merge-base', 'main', 'HEAD');
}

/**
 * The pictures that the commits since say they change, as lines at the end of their messages:
 * `Looks-different: goals--*, result--*`.
 *
 * @param {string} commit
 * @returns {string[]}
 */
export function toldSince(commit) {
  const format = '--format=%(trailers:key=Looks-different,valueonly,unfold)';
  return git('log', format, `${commit}..HEAD`)
    .split(/[\s,]+/)
    .filter(Boolean);
}

function tried(...args) {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}
