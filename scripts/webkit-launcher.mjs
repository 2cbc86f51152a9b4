import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { refuseMediaFeatures } from './media-features.mjs';
import { call, openSession } from './webdriver.mjs';

/** How long the driver may take to start, in ms. */
const patience = 30_000;

/** Lets the window be as narrow as a phone; with its usual toolbar it is 447 px wide at least. */
const narrowToolbar = 'button, entry { min-width: 0; padding: 0; }';

/**
 * Runs tests in WebKitGTK: one window, one test file after another. Has what the runner asks of a
 * launcher (`BrowserLauncher` of `@web/test-runner-core`).
 *
 * @param {import('./other-browsers.mjs').WebKit | undefined} programs
 */
export function webkitLauncher(programs) {
  const children = [];
  const active = new Map(); // addresses of the pages, by the id of the runner's session
  let settings;
  let driver;
  let page;

  async function initialize() {
    if (!programs) throw new Error('no WebKit: npm run test:browsers -- --only webkit installs it');
    process.once('exit', cleanUp);
    process.once('SIGTERM', () => process.exit(1)); // which would leave the children running
    settings = mkdtempSync(join(tmpdir(), 'cairn-webkit-'));
    mkdirSync(join(settings, 'gtk-3.0'));
    writeFileSync(join(settings, 'gtk-3.0/gtk.css'), narrowToolbar);
    const DISPLAY = process.env.DISPLAY ?? (await startScreen());
    const port = await freePort();
    const env = { ...process.env, DISPLAY, XDG_CONFIG_HOME: settings };
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    children.push(spawn(programs.driver, args, { stdio: 'ignore', env }));
    driver = `http://127.0.0.1:${port}`;
    await answers(`${driver}/status`);
  }

  /** Starts a screen without glass, and lets it choose a number that nobody has. */
  async function startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = spawn(programs.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  async function startSession(id, url) {
    active.set(id, url);
    page ??= { ...(await openSession(driver)), emulateMediaFeatures: refuseMediaFeatures };
    await page.setViewport({ width: 800, height: 600 }); // as the runner does in other browsers
    await page.goto(url);
  }

  async function stopSession(id) {
    active.delete(id);
    try {
      await page.goto('about:blank'); // stops whatever the tests have left running
    } catch {
      await closePage(); // it crashed; the next test file gets a new one
    }
    return {};
  }

  async function stop() {
    await closePage();
    cleanUp();
  }

  async function closePage() {
    await page?.close().catch(() => {});
    page = undefined;
  }

  function cleanUp() {
    for (const child of children.splice(0)) child.kill();
    if (settings) rmSync(settings, { recursive: true, force: true });
  }

  return {
    name: 'WebKit',
    type: 'puppeteer', // whose pages have the same methods, and so the runner's commands work here
    concurrency: 1,
    initialize,
    startSession,
    stopSession,
    stop,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
    startDebugSession: () => Promise.reject(new Error('there is no debugger for WebKit here')),
  };
}

/** Waits until a server that was just started answers. */
async function answers(url) {
  const limit = Date.now() + patience;
  for (;;) {
    try {
      return await call('GET', url);
    } catch (error) {
      if (Date.now() > limit) throw error;
      await sleep(50);
    }
  }
}

async function freePort() {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
}
