import { CairnError } from '@cairnkit/engine/errors.js';
import { parseArgs } from 'node:util';

import { UsageError, type Call, type Command } from './command.js';
import { commands } from './commands.js';
import { DatabaseFailure } from './database.js';

/** 0 done, 1 it could not be done, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs what was typed; without a command, `serve`.
 *
 * @param argv - After the name of the program.
 */
export async function run(
  argv: readonly string[],
  { env, print, say }: Pick<Call, 'env' | 'print' | 'say'>,
): Promise<ExitCode> {
  const [name = 'serve', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name)) {
    print(await overview());
    return 0;
  }
  try {
    await runCommand(name, rest, { env, print, say });
    return 0;
  } catch (error) {
    say(reason(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(
  name: string,
  args: readonly string[],
  streams: Pick<Call, 'env' | 'print' | 'say'>,
): Promise<void> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`There is no command “${name}”. See cairn-receiver --help.`);
  const { command } = await load();
  const help = { type: 'boolean', short: 'h' } as const;
  const { values, positionals } = parsed(args, { ...command.options, help });
  if ((values as Call['options'])['help'])
    return streams.print(`Usage: cairn-receiver ${command.usage}`);
  try {
    await command.run({ args: positionals, options: values, ...streams });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}\nUsage: cairn-receiver ${command.usage}`);
  }
}

function parsed(args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function overview(): Promise<string> {
  const lines = Object.values(commands).map(async (load) => {
    const { usage, summary } = (await load()).command;
    return `  ${usage}\n      ${summary}`;
  });
  return ['Usage: cairn-receiver [command]', '', ...(await Promise.all(lines))].join('\n');
}

function reason(error: unknown): string {
  if (error instanceof DatabaseFailure) return `The database failed: ${error.cause}`;
  if (error instanceof CairnError) return error.message;
  const { code, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'Another program listens on this port; set PORT to another.';
  return stack ?? String(error);
}
