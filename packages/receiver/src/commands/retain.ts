import { commandLine } from '../audit.js';
import { UsageError, type Command } from '../command.js';
import { withDatabase } from '../place.js';
import { retain, retainable, type Age } from '../retention.js';
import { readPlace } from '../settings.js';

/** `cairn-receiver retain`: deletes what was kept long enough. */
export const command: Command = {
  summary: 'Deletes what was received longer ago than that. How long to keep it, you say.',
  usage: 'retain --older-than 8y|DAYS [--dry-run]',
  options: {
    'older-than': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ args, options, env, print }) {
    if (args.length > 0) throw new UsageError(`“${args[0]}” means nothing here.`);
    const age = ageOf(options['older-than']);
    const isDry = options['dry-run'] === true;
    const done = await withDatabase(readPlace(env), (database) =>
      isDry ? retainable(database, age) : retain(database, age, commandLine),
    );
    print(JSON.stringify({ ...done, dryRun: isDry }));
  },
};

function ageOf(option: unknown): Age {
  const text = typeof option === 'string' ? option : '';
  const [, number, unit] = /^([1-9]\d{0,4})([yd]?)$/.exec(text) ?? [];
  if (number === undefined) {
    throw new UsageError('--older-than takes years, such as 8y, or days, such as 2922.');
  }
  return unit === 'y' ? { years: Number(number) } : { days: Number(number) };
}
