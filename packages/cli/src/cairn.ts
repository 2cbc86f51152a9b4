import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { closest } from './closest.js';
import { InputError, UsageError } from './command.js';
import type { Call, Command, ExitCode, Streams } from './command.js';
import { commands } from './commands.js';
import { Output, ReaderGone } from './output.js';

/**
 * Runs `cairn` as if it were typed in a shell.
 *
 * @param argv - What was typed after `cairn`.
 * @returns The exit code. Everything else is on the streams.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const out = new Output(streams.stdout, stop);
  const err = new Output(streams.stderr, carryOn);
  let code: ExitCode;
  try {
    code = await dispatch(argv, { streams, out, err });
    await out.flush();
  } catch (error) {
    code = await tell(error, err);
  }
  await err.flush();
  return code;
}

type Surroundings = Omit<Call, 'args' | 'options'>;

async function dispatch(argv: readonly string[], around: Surroundings): Promise<0 | 1> {
  const [name = '', ...rest] = argv;
  if (name.startsWith('-')) return about(argv, around.out);

  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(unknown(name));
  const { command } = await load();
  try {
    const { values, positionals } = parse(rest, command.options);
    if (values.help) return await lines(around.out, ...helpFor(command));
    return await command.run({ ...around, args: positionals, options: values });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}\nUsage: cairn ${command.usage}`);
  }
}

async function about(argv: readonly string[], out: Output): Promise<0> {
  const { values, positionals } = parse(argv, { version: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError('Name the command first, then its options.');
  return values.version ? lines(out, await version()) : lines(out, ...(await overview()));
}

function parse(
  argv: readonly string[],
  options: Command['options'],
): { values: Call['options']; positionals: readonly string[] } {
  const help = { type: 'boolean', short: 'h' } as const;
  try {
    return parseArgs({ args: [...argv], options: { ...options, help }, allowPositionals: true });
  } catch (cause) {
    // After the first sentence, Node explains how to name a file like an option.
    const [said] = (cause as Error).message.split('. To specify');
    throw new UsageError(`${said}.`, { cause });
  }
}

async function tell(error: unknown, err: Output): Promise<ExitCode> {
  if (error instanceof ReaderGone) return 0;
  if (error instanceof InputError) return (await lines(err, ...error.lines), 1);
  if (error instanceof UsageError) return (await lines(err, ...error.message.split('\n')), 2);
  throw error;
}

function unknown(name: string): string {
  const names = Object.keys(commands);
  if (name === '') return `Which command? There are ${names.join(', ')}; see cairn --help.`;
  const near = closest(name, names);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  return `No command is called "${name}".${guess} There are ${names.join(', ')}.`;
}

async function overview(): Promise<string[]> {
  const all = Object.entries(commands).map(async ([name, load]) => {
    const { command } = await load();
    return `  ${name.padEnd(10)} ${command.summary}`;
  });
  return [
    'Lists, scores and checks routine outcome measures.',
    '',
    'Usage: cairn <command> [options]',
    '',
    ...(await Promise.all(all)),
    '',
    'cairn <command> --help says more. cairn --version prints the version.',
    'Results go to standard output, messages to standard error.',
    'Exit codes: 0 done, 1 the input was wrong, 2 wrong usage.',
  ];
}

function helpFor({ summary, usage, details }: Command): string[] {
  return [summary, '', `Usage: cairn ${usage}`, '', ...details.trim().split('\n')];
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

async function lines(to: Output, ...texts: readonly string[]): Promise<0> {
  for (const text of texts) await to.line(text);
  return 0;
}

function stop(failure: Error & { code?: string }): never {
  const gone = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(failure.code ?? '');
  if (gone) throw new ReaderGone('nobody reads the output');
  throw new InputError(`The output could not be written: ${failure.message}.`);
}

/** Scores still reach a file when nobody reads the messages beside them. */
function carryOn(): void {}
