import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { call } from '../webdriver.mjs';

/** How long the driver may take to start, in ms. */
const patience = 30_000;

/** Lets the window be as narrow as a phone; with its usual toolbar it is 447 px wide at least. */
const narrowToolbar = 'button, entry { min-width: 0; padding: 0; }';

/**
 * Starts what drives WebKitGTK, and a screen for it where there is none.
 *
 * @param {import('../other-browsers.mjs').WebKit | undefined} programs
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function startWebKitDriver(programs) {
  if (!programs) throw new Error('no WebKit: npm run test:browsers -- --only webkit installs it');
  const children = [];
  const settings = mkdtempSync(join(tmpdir(), 'cairn-webkit-'));
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(1)); // which would leave the children running
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), narrowToolbar);
  const DISPLAY = process.env.DISPLAY ?? (await startScreen());
  const port = await freePort();
  const env = { ...process.env, DISPLAY, XDG_CONFIG_HOME: settings };
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  children.push(spawn(programs.driver, args, { stdio: 'ignore', env }));
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  return { address, stop };

  /** Starts a screen without glass, and lets it choose a number that nobody has. */
  async function startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = spawn(programs.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  function stop() {
    for (const child of children.splice(0)) child.kill();
    rmSync(settings, { recursive: true, force: true });
  }
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
