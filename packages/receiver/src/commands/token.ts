import { UsageError, type Call, type Command } from '../command.js';
import type { Database } from '../database.js';
import { withDatabase } from '../place.js';
import { readPlace } from '../settings.js';
import { createToken, listTokens, revokeToken, scopes, type Scope } from '../tokens.js';

/** Half a year: long enough to be no nuisance, short enough that a lost one ends by itself. */
const usualDays = '180';

/** `cairn-receiver token`: who may read. */
export const command: Command = {
  summary: 'Says who may read. The token is printed once, and stored only as a hash.',
  usage:
    `token create NAME [--expires DAYS|never] [--scope ${scopes.join(',')}] | token list | ` +
    'token revoke NAME',
  options: {
    expires: { type: 'string', default: usualDays },
    scope: { type: 'string', default: scopes.join(',') },
  },
  async run(call) {
    const [what, ...names] = call.args;
    const work = what !== undefined && Object.hasOwn(works, what) && works[what];
    if (!work) throw new UsageError('Say what to do: create, list or revoke.');
    if (names.length !== (what === 'list' ? 0 : 1)) {
      throw new UsageError(what === 'list' ? 'A list takes no name.' : 'Say one name, in quotes.');
    }
    await work(call, names[0]!);
  },
};

const works: Readonly<Record<string, (call: Call, name: string) => Promise<void>>> = {
  async create(call, name) {
    const { print, say } = call;
    const days = daysOf(String(call.options['expires']));
    const opens = scopesOf(String(call.options['scope']));
    const token = await at(call, (database) =>
      createToken(database, { name, scopes: opens }, days),
    );
    say('This token is shown once. Give it to nobody but its holder:');
    print(token);
  },

  async list(call) {
    for (const token of await at(call, listTokens)) call.print(JSON.stringify(token));
  },

  async revoke(call, name) {
    await at(call, (database) => revokeToken(database, name));
    call.say(`The token of “${name}” opens nothing any more.`);
  },
};

function at<T>({ env }: Call, work: (database: Database) => Promise<T>): Promise<T> {
  return withDatabase(readPlace(env), work);
}

function daysOf(text: string): number | undefined {
  if (text === 'never') return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError('--expires takes a number of days, from 1 to 9999, or never.');
}

function scopesOf(text: string): readonly Scope[] {
  const wanted = text.split(',').map((each) => each.trim());
  const known = scopes.filter((scope) => wanted.includes(scope));
  if (known.length === wanted.length) return known;
  throw new UsageError(`--scope takes ${scopes.join(', ')} or both, with a comma between.`);
}
