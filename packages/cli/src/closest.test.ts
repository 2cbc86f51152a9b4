import { expect } from 'chai';

import { closest } from './closest.js';

describe('closest', () => {
  const names = ['gad-7', 'phq-9', 'phq-a'];

  it('finds a name two slips away, and nothing further', () => {
    expect(closest('phq9', names)).to.equal('phq-9');
    expect(closest('phq_9', names)).to.equal('phq-9');
    expect(closest('gda-7', names)).to.equal('gad-7');
    expect(closest('core-10', names)).to.equal(undefined);
    expect(closest('phq-9', [])).to.equal(undefined);
  });

  it('is not slowed down by a name that nobody would type', () => {
    expect(closest('x'.repeat(1_000_000), names)).to.equal(undefined);
  });
});
