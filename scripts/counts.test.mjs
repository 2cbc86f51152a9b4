import { expect } from 'chai';

import { add, inWords, readCounts } from './counts.mjs';

describe('counts', () => {
  it('are read from the last line of a check of ours', () => {
    expect(readCounts('ok one\n1 passed, 0 failed\nthen\n2 passed, 1 failed\n')).to.deep.equal({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  it('may have skipped something', () => {
    const counts = { passed: 2, failed: 0, skipped: 3 };
    expect(readCounts(inWords(counts))).to.deep.equal(counts);
  });

  it("are read from Mocha's summary", () => {
    expect(
      readCounts('\n  12 passing (3s)\n  1 pending\n  2 failing\n\n  1) a test\n'),
    ).to.deep.equal({
      passed: 12,
      failed: 2,
      skipped: 1,
    });
  });

  it('are not made up', () => {
    expect(readCounts('All matched files use Prettier code style!')).to.equal(undefined);
  });

  it('add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(inWords(add(one, one))).to.equal('2 passed, 4 failed, 6 skipped');
  });
});
