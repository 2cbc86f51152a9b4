import { expect } from 'chai';

import { DatabaseFailure } from './database.js';
import { embeddedIn, type Lite } from './embedded-queries.js';

/** A PGlite that gives up at a statement, as on a full disk, and after that never answers again. */
function givingUp(error: object): Lite & { readonly asked: string[] } {
  const asked: string[] = [];
  let hasGivenUp = false;
  const answer = async (sql: string): Promise<{ rows: never[] }> => {
    asked.push(sql);
    if (hasGivenUp) return new Promise(() => {});
    if (sql !== 'store') return { rows: [] };
    hasGivenUp = true;
    throw Object.assign(new Error('could not write to file'), error);
  };
  return { asked, query: answer, exec: answer, close: () => new Promise(() => {}) };
}

const outcome = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);
const diskFull = { severity: 'PANIC', code: '53100' };

describe('an embedded database', () => {
  for (const [name, error] of [
    ['whose disk is full', diskFull],
    ['that breaks', {}],
  ] as const) {
    it(`${name} is asked nothing more, and whoever waits is told`, async () => {
      const lite = givingUp(error);
      const database = embeddedIn(lite, async () => {});
      const all = ['store', 'store', 'select 1'].map((sql) => outcome(database.query(sql)));
      const inside = database.transaction((queries) => queries.query('select 2'));
      for (const failure of [...(await Promise.all(all)), await outcome(inside)]) {
        expect(failure).to.be.instanceOf(DatabaseFailure).and.to.include({ passing: true });
      }
      expect(lite.asked).to.deep.equal(['store']);
      expect(await database.lost).to.be.instanceOf(DatabaseFailure);
    });
  }

  it('that gives up inside a transaction is not asked to roll it back', async () => {
    const lite = givingUp(diskFull);
    const database = embeddedIn(lite, async () => {});
    const failure = await outcome(database.transaction((queries) => queries.query('store')));
    expect(failure).to.be.instanceOf(DatabaseFailure).and.to.include({ code: '53100' });
    expect(lite.asked).to.deep.equal(['begin', 'store']);
  });

  it('can be closed after that, and gives its directory free', async () => {
    let isFree = false;
    const database = embeddedIn(givingUp(diskFull), async () => void (isFree = true));
    await outcome(database.query('store'));
    await database.close();
    expect(isFree).to.equal(true);
  });

  it('goes on after an error of one statement', async () => {
    const error = Object.assign(new Error('no such table'), { severity: 'ERROR', code: '42P01' });
    const lite: Lite = {
      query: async (sql) => {
        if (sql === 'wrong') throw error;
        return { rows: [] };
      },
      exec: async () => {},
      close: async () => {},
    };
    const database = embeddedIn(lite, async () => {});
    expect(await outcome(database.query('wrong'))).to.include({ passing: false, code: '42P01' });
    expect(await database.query('right')).to.deep.equal([]);
  });
});
