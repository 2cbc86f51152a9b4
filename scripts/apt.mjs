import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of Debian or Ubuntu can be installed here without asking anybody. */
export function mayUseApt() {
  const isAdministrator = process.platform === 'linux' && process.getuid() === 0;
  return isAdministrator && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages with apt-get; its output goes to standard error. Whether it worked is for the
 * caller to see: it looks for the program, as before.
 *
 * @param {...string} packages
 */
export function installWithApt(...packages) {
  const options = {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const quiet = ['install', '-y', '-qq', '--no-install-recommends'];
  spawnSync('apt-get', [...quiet, ...packages], options);
}
