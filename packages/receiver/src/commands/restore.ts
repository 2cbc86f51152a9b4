import { UsageError, type Command } from '../command.js';
import { readMigrations } from '../migrations.js';
import { openPlace } from '../place.js';
import { restore } from '../restore.js';
import { readPlace } from '../settings.js';

/** `cairn-receiver restore`: a backup into an empty database. */
export const command: Command = {
  summary: 'Puts a backup into an empty database, all of it or nothing.',
  usage: 'restore FILE',
  options: {},
  async run({ args, env, say }) {
    const [path, ...more] = args;
    if (path === undefined || more.length > 0) throw new UsageError('Say one file to read.');
    const database = await openPlace(readPlace(env));
    try {
      const { rows } = await restore(database, await readMigrations(), path);
      say(`${rows === 1 ? '1 row is' : `${rows} rows are`} back.`);
    } finally {
      await database.close();
    }
  },
};
