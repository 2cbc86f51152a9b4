/**
 * Makes a fresh clone runnable: the right Node, the dependencies and, with `--browser`, a browser
 * for the tests. Runs before `npm start`, `npm test` and others, so it takes 0.1 s when all is
 * there. It may use nothing but Node itself: `node_modules` need not exist yet.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { installWithApt, mayUseApt } from './apt.mjs';
import { findBrowser } from './browser.mjs';
import { isInstalled } from './install-stamp.mjs';
import { npm } from './npm.mjs';
import { root } from './root.mjs';

checkNode();
installDependencies();
if (process.argv.includes('--browser')) provideBrowser();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `This is Node ${process.versions.node}; Cairn needs Node 20.19 or newer.`,
    'Get one from https://nodejs.org, or with nvm: nvm install 22',
  );
}

function installDependencies() {
  if (isInstalled()) return;

  say('Installing the dependencies. The first time takes about a minute.');
  // What others run when they are installed we do not need: only our own step is taken.
  const quiet = [
    ...['--ignore-scripts', '--prefer-offline'],
    ...['--no-audit', '--no-fund', '--loglevel=error'],
  ];
  if (!npm('ci', ...quiet)) {
    say('`npm ci` failed; trying `npm install` instead.');
    if (!npm('install', '--no-save', ...quiet)) {
      stop(
        'npm could not install the dependencies; it says why above.',
        'Is the npm registry within reach? `npm ping` tells.',
      );
    }
  }
  run(process.execPath, [join(root, 'scripts/prepare.mjs')]); // which marks it as installed
}

function provideBrowser() {
  if (lookForBrowser()) return;

  const found = installFromDebian() || installWithPlaywright();
  if (found) {
    say(`The tests will use ${found}.`);
    return;
  }
  stop(
    'The tests need a browser of the Chromium family. There is none, and none could be installed.',
    'Do one of these, then run the command again:',
    '  - install Chromium, Google Chrome or Microsoft Edge',
    '  - on Debian or Ubuntu: sudo apt-get install chromium',
    '  - on any system: npx playwright-core install chromium',
    '  - if you have one, name its program file: CHROME_PATH=/path/to/chrome npm test',
  );
}

function lookForBrowser() {
  try {
    return findBrowser();
  } catch (error) {
    return stop(error.message, 'Correct CHROME_PATH, or unset it to use what is installed.');
  }
}

function installFromDebian() {
  if (!mayUseApt()) return undefined;
  say('No browser found; installing Chromium with apt-get.');
  const font = 'fonts-liberation'; // without one, every letter is a box
  installWithApt('chromium-headless-shell', font);
  if (!findBrowser()) installWithApt('chromium', font); // Ubuntu has no shell
  return findBrowser();
}

function installWithPlaywright() {
  say('No browser found; trying to download the one of Playwright.');
  const playwright = join(root, 'node_modules/playwright-core/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], { timeout: 5 * 60_000 });
  return findBrowser();
}

function run(command, args, options) {
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
}

function say(sentence) {
  console.error(sentence);
}

function stop(...lines) {
  for (const line of ['', ...lines, '']) say(line);
  process.exit(1);
}
