import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { root } from './root.mjs';

/**
 * Starts a receiver from its sources. It says on its standard output when it is ready. Of its log,
 * everything is shown but the line that it writes for each request.
 *
 * @param {Record<string, string>} env - Settings, beside those of this process.
 */
export function startReceiver(env) {
  const receiver = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'packages/receiver/src/main.ts'],
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  createInterface({ input: receiver.stderr }).on('line', (line) => {
    if (!line.includes('"level":"info"')) console.error(line);
  });
  return receiver;
}
