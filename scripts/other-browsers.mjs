/** Finds, and on Debian installs, the browsers that `npm run test:browsers` needs beside Chromium. */
import { join } from 'node:path';

import { installWithApt, mayUseApt } from './apt.mjs';
import { isProgram, onPath } from './browser.mjs';

/**
 * What drives WebKit: the driver, which knows where its browser lies, and a screen for machines that
 * have none.
 *
 * @typedef {{ driver: string, screen: string }} WebKit
 */

/**
 * The tests that run in them too: of code, which browsers might run in different ways. Instruments and
 * services are data. What needs what only Chromium can be told is called `*.chrome.test.ts`.
 */
export const testsEverywhere = [
  'packages/{engine,interop,elements}/src/**/*.test.ts',
  '!**/*.chrome.test.ts',
];

const folders = {
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean),
  darwin: ['/Applications/Firefox.app/Contents/MacOS'],
};

/**
 * Looks for Firefox: `FIREFOX_PATH`, then the PATH and the usual places.
 *
 * @returns {string | undefined} Its program file.
 * @throws {Error} If `FIREFOX_PATH` is set but is not a program.
 */
export function findFirefox() {
  const { FIREFOX_PATH: asked } = process.env;
  if (asked && !isProgram(asked)) {
    throw new Error(`FIREFOX_PATH is set to ${asked}, which is not a program`);
  }
  const name = process.platform === 'win32' ? 'Mozilla Firefox/firefox.exe' : 'firefox';
  const installed = (folders[process.platform] ?? []).map((folder) => join(folder, name));
  return [asked, ...onPath(['firefox-esr', 'firefox']), ...installed]
    .filter(Boolean)
    .find(isProgram);
}

/**
 * Looks for WebKitGTK, which is WebKit on Linux.
 *
 * @returns {WebKit | undefined} `undefined` where a part is missing.
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find(isProgram);
  const screen = onPath(['Xvfb']).find(isProgram);
  return driver && screen ? { driver, screen } : undefined;
}

const remedies = {
  firefox: [
    '  - install Firefox; on Debian: sudo apt-get install firefox-esr',
    '  - if you have it, name its program file: FIREFOX_PATH=/path/to/firefox',
  ],
  webkit: [
    '  - on Debian or Ubuntu: sudo apt-get install webkit2gtk-driver xvfb',
    '  - elsewhere there is no WebKit that we can drive: leave it out',
  ],
};

/**
 * Sees to it that a browser is there.
 *
 * @param {'firefox' | 'webkit'} name
 * @returns {string[]} What to tell a person who has to see to it; nothing where it is there.
 */
export function provideBrowser(name) {
  const [find, packages] = {
    firefox: [findFirefox, ['firefox-esr']],
    webkit: [findWebKit, ['webkit2gtk-driver', 'xvfb']],
  }[name];
  try {
    if (find()) return [];
    if (mayUseApt()) {
      console.error(`No ${name} found; installing it with apt-get.`);
      installWithApt(...packages);
      if (find()) return [];
    }
  } catch ({ message }) {
    return [message];
  }
  return [
    `There is no ${name} here. Do one of these, then run the command again:`,
    ...remedies[name],
  ];
}
