import type { Command } from './command.js';

/** Every command by its name, in the order of `cairn-receiver --help`. Loaded when called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  serve: () => import('./commands/serve.js'),
  token: () => import('./commands/token.js'),
  backup: () => import('./commands/backup.js'),
  restore: () => import('./commands/restore.js'),
  retain: () => import('./commands/retain.js'),
};
