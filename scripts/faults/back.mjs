/** The receiver in a process of its own, on either database, to be killed for real. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withDatabase } from '../../packages/receiver/src/place.ts';
import { spawnReceiver } from '../../packages/receiver/src/testing/spawned.ts';
import { startPostgres } from '../postgres.mjs';

/**
 * The first time that something of these people is stored, there is no room on the disk; said as
 * PostgreSQL says it. A sequence counts, because all else is undone by the failure.
 * https://www.postgresql.org/docs/15/errcodes-appendix.html, class 53.
 */
const full = `
  create sequence full_questionnaire;
  create sequence full_referral;
  create function no_room() returns trigger language plpgsql as $$
  begin
    if nextval(new.person::regclass) = 1 then
      raise exception 'could not extend file: No space left on device' using errcode = '53100';
    end if;
    return new;
  end $$;
  create trigger no_room before insert on submissions
    for each row when (new.person like 'full%') execute function no_room();`;

export class Back {
  #name;
  #data;
  #server;
  #receiver;
  /** Where the receiver is now; another after every start. */
  address = '';

  /** @param {'embedded' | 'PostgreSQL'} name - Of the database. */
  constructor(name) {
    this.#name = name;
  }

  async open() {
    if (this.#name === 'PostgreSQL') this.#server = await startPostgres();
    else this.#data = await mkdtemp(join(tmpdir(), 'cairn-faults-'));
    const place = { databaseUrl: this.#server?.url, data: this.#data ?? '' };
    await withDatabase(place, async (database) => {
      await database.query('select 1'); // migrates
      await database.exec(full);
    });
    await this.start();
  }

  async start() {
    this.#receiver = spawnReceiver({
      DATABASE_URL: this.#server?.url ?? '',
      CAIRN_DATA: this.#data ?? '',
      CAIRN_RATE_ADDRESS: '0',
      CAIRN_RATE_ID: '0',
    });
    this.address = await this.#receiver.ready;
  }

  /** Ends it in the middle of whatever it is doing. */
  async kill() {
    this.#receiver.kill('SIGKILL');
    await this.#receiver.ended;
  }

  /** Takes the database away: its server, or the process that it is in. */
  async takeDatabase() {
    await (this.#server ? this.#server.halt() : this.kill());
  }

  async bringDatabase() {
    await (this.#server ? this.#server.resume() : this.start());
  }

  /** How often something of this person is stored. */
  async rows(person) {
    const [scores, inbox] = await Promise.all([
      this.#read(`/people/${person}/scores`),
      this.#read('/referrals?limit=100'),
    ]);
    const referrals = inbox.referrals.filter((each) => each.person === person);
    return scores.scores.length + referrals.length;
  }

  async close() {
    this.#receiver?.kill('SIGKILL');
    await this.#receiver?.ended;
    await this.#server?.stop();
    if (this.#data) await rm(this.#data, { recursive: true, force: true });
  }

  async #read(path) {
    const response = await fetch(new URL(path, this.address));
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
