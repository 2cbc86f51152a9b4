/**
 * `npm start`: the demo site and the receiver with its embedded database, under one address. The
 * site goes on when the receiver stops, as a school's page would; Ctrl-C stops both.
 *
 * The embedded database gets made-up people to look at. A database of your own gets nobody.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';

import { createServer } from 'vite';

import { builtStorybook } from './built-storybook.mjs';
import { startReceiver } from './receiver-process.mjs';
import { root } from './root.mjs';

/** Longest wait for the receiver, in ms: an embedded database takes its time on a slow machine. */
const patience = 60_000;

const port = await firstFree(Number(process.env.CAIRN_RECEIVER_PORT) || 4100);
process.env.CAIRN_RECEIVER_PORT = String(port); // where vite.config.ts sends /api

const receiver = startReceiver({ PORT: String(port) });
let stopping = false;
let site;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
if (process.env.npm_lifecycle_event) stopWithParent();

await receiverReady();
if (!process.env.DATABASE_URL) await seed();
receiver.once('exit', sayStopped);
site = await createServer({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  plugins: [builtStorybook()],
  server: { port: 5173 },
});
await site.listen(); // takes the next port by itself when this one is taken
console.log(`Cairn is ready: ${site.resolvedUrls.local[0]}`);
console.log('Press Ctrl-C to stop.');

/** Settles when the receiver has said that it is ready; ends here if it never does. */
async function receiverReady() {
  const limit = AbortSignal.timeout(patience);
  const said = once(receiver.stdout, 'data', { signal: limit });
  const gone = once(receiver, 'exit').then(() => Promise.reject(new Error()));
  try {
    await Promise.race([said, gone]);
  } catch (error) {
    if (stopping) return new Promise(() => {}); // Ctrl-C while we waited; stop() ends it
    const why = error.name === 'AbortError' ? `not ready after ${patience / 1000} s` : 'it stopped';
    console.error(`The receiver did not start (${why}). If it said why, it stands above.`);
    stopping = true;
    receiver.kill();
    process.exit(1);
  }
  gone.catch(() => {}); // from now on sayStopped tells
}

/** Sends the demo's people, who are stored once however often it starts. */
async function seed() {
  const address = `http://127.0.0.1:${port}`;
  const seeding = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'scripts/demo/seed.mjs', address],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = await once(seeding, 'exit');
  if (code !== 0) console.error('The demo has not all of its people; it says why above.');
}

function sayStopped() {
  if (stopping) return;
  const start = port === 4100 ? 'npm run receiver' : `PORT=${port} npm run receiver`;
  console.log(`The receiver has stopped. The site goes on. Start it again with: ${start}`);
}

async function stop() {
  if (stopping) return;
  stopping = true;
  const running = receiver.exitCode === null && receiver.signalCode === null;
  const gone = running && once(receiver, 'exit');
  receiver.kill('SIGTERM');
  await Promise.all([site?.close(), gone]);
  process.exit(0);
}

/**
 * npm hands a signal to the shell that it runs scripts in, and the shell dies without handing it on
 * to us. So whoever ends npm would leave us behind, with our ports.
 */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

async function firstFree(wanted) {
  for (let candidate = wanted; candidate < wanted + 100; candidate += 1) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`No port is free from ${wanted} to ${wanted + 99}.`);
}

async function isFree(candidate) {
  const socket = createSocket();
  try {
    socket.listen(candidate, '127.0.0.1');
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
