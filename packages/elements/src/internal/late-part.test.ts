import { expect } from '@open-wc/testing';

import { latePart } from './late-part.js';

/** Counts how often it would be drawn. */
function host() {
  const drawn = { times: 0 };
  return {
    drawn,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => void (drawn.times += 1),
    updateComplete: Promise.resolve(true),
  };
}
const soon = () => new Promise((done) => setTimeout(done));

describe('a part that comes late', () => {
  it('is fetched when it is first asked for, once, and drawn when it is there', async () => {
    let times = 0;
    const own = host();
    const part = { says: 'here' };
    const late = latePart(
      own,
      async () => ((times += 1), part),
      () => expect.fail('it did not fail'),
    );
    expect(times).to.equal(0);
    expect([late(), late()]).to.deep.equal([undefined, undefined]);
    await soon();
    expect([late(), times, own.drawn.times]).to.deep.equal([part, 1, 1]);
  });

  it('says that it failed, once, and does not try for ever', async () => {
    const told: string[] = [];
    let times = 0;
    const own = host();
    const late = latePart<object>(
      own,
      async () => {
        times += 1;
        throw new TypeError('no such file');
      },
      ({ message }) => told.push(message),
    );
    expect(late()).to.equal(undefined);
    await soon();
    expect([late(), late(), times, own.drawn.times]).to.deep.equal(['failed', 'failed', 1, 1]);
    expect(told).to.deep.equal(['no such file']);
  });
});
