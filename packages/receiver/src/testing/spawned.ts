import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A receiver in a process of its own, started as `npm run receiver` does. */
export interface Spawned {
  /** Resolves with the address once it is ready; rejects when it ends before. */
  readonly ready: Promise<string>;
  /** Resolves with the exit code, or `null` after a signal. */
  readonly ended: Promise<number | null>;
  /** Everything on standard output and standard error so far. */
  said(): string;
  kill(signal: NodeJS.Signals): void;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const main = ['--conditions=source', '--import', 'tsx', 'packages/receiver/src/main.ts'];
const running = new Set<ChildProcess>();

export function spawnReceiver(env: Record<string, string>): Spawned {
  const child = spawn(process.execPath, main, {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  running.add(child);
  let said = '';
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      running.delete(child);
      done(code);
    });
  });
  const ready = new Promise<string>((done, fail) => {
    const hear = (text: string) => {
      said += text;
      const [, url] = /ready at (\S+)\n/.exec(said) ?? [];
      if (url) done(url);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    void ended.then(() => fail(new Error(`the receiver ended:\n${said}`)));
  });
  ready.catch(() => {}); // a test that waits for the end does not wait for this
  return { ready, ended, said: () => said, kill: (signal) => void child.kill(signal) };
}

/** Ends what a failed test left behind. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
