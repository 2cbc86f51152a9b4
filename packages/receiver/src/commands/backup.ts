import { backUp } from '../backup.js';
import { UsageError, type Command } from '../command.js';
import { openPlace } from '../place.js';
import { readPlace } from '../settings.js';

/** `cairn-receiver backup`: everything that is stored, in one file. */
export const command: Command = {
  summary: 'Writes everything that is stored into a file: people’s answers, not encrypted.',
  usage: 'backup FILE',
  options: {},
  async run({ args, env, say }) {
    const [path, ...more] = args;
    if (path === undefined || more.length > 0) throw new UsageError('Say one file to write.');
    const database = await openPlace(readPlace(env));
    try {
      const { rows } = await backUp(database, path);
      say(
        `${path} has ${rows === 1 ? '1 row' : `${rows} rows`}. Encrypt it, and keep it elsewhere.`,
      );
    } finally {
      await database.close();
    }
  },
};
