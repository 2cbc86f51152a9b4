/** Finds a browser of the Chromium family. Node built-ins only: it runs before any install. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What an automated browser needs: no window, no sandbox (CI runs as root), no calls home. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage', // containers have little shared memory
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const commands = {
  win32: ['chrome.exe', 'msedge.exe'],
  darwin: ['chromium', 'google-chrome', 'microsoft-edge'],
  linux: [
    'chromium-headless-shell', // the same without windows: a page costs two thirds
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
};

const applications = {
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['chromium/chromium', 'google/chrome/chrome', 'microsoft/msedge/msedge'],
};

/** Where Playwright unpacks the browsers that it downloads, below one folder per version. */
const downloads = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Looks for a browser: `CHROME_PATH`, then the PATH, the usual places, Playwright's downloads.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} Its program file, or `undefined` if there is none.
 * @throws {Error} If `CHROME_PATH` is set but is not a program.
 */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, which is not a program`);
  }
  const named = onPath(commands[process.platform] ?? commands.linux, env);
  return [...named, ...installed(env), ...downloaded(env)].find(isProgram);
}

/**
 * @param {readonly string[]} names - Of programs, the best first.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]} Where each would be, if it were on the PATH.
 */
export function onPath(names, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installed(env) {
  const folders = {
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
    darwin: ['/Applications', join(homedir(), 'Applications')],
    linux: ['/opt', '/usr/lib', '/snap/bin'],
  };
  const names = applications[process.platform] ?? applications.linux;
  return (folders[process.platform] ?? folders.linux)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

function downloaded(env) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || playwrightCache(env);
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => version(b) - version(a))
    .flatMap((name) => downloads.map((file) => join(cache, name, file)));
}

function playwrightCache(env) {
  switch (process.platform) {
    case 'win32':
      return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
    case 'darwin':
      return join(homedir(), 'Library/Caches/ms-playwright');
    default:
      return join(homedir(), '.cache/ms-playwright');
  }
}

function version(folder) {
  return Number(/\d+$/.exec(folder)?.[0] ?? 0);
}

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
