import { spawnSync } from 'node:child_process';

import { root } from './root.mjs';

/**
 * What npm tells its scripts about the command that called them. A nested npm would take it as its
 * own options: `npm test --workspace x` would then install that one workspace only.
 */
const fromOuterNpm =
  /^npm_(config_(workspaces?|prefix|local_prefix|global|omit|include|production|ignore_scripts|dry_run|json|loglevel)$|lifecycle|package|command)/i;

/** The environment without npm's own notes, and without anything that would install less. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !fromOuterNpm.test(name));
  const env = Object.fromEntries(kept);
  if (env.NODE_ENV === 'production') delete env.NODE_ENV; // npm would leave devDependencies out
  // A browser is found or installed by setup.mjs, once, and not by every tool that could use one.
  return { ...env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
}

/**
 * Runs npm in the repository's top folder; its output goes to standard error.
 *
 * @param {...string} args
 * @returns {boolean} Whether it succeeded.
 */
export function npm(...args) {
  const options = { cwd: root, env: cleanEnvironment(), stdio: ['ignore', 2, 2] };
  const same = process.env.npm_execpath; // the npm that started us, which need not be on the PATH
  const { status } = same?.endsWith('.js')
    ? spawnSync(process.execPath, [same, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}
