import { expect } from 'chai';

import { moment } from './moment.js';

describe('moment', () => {
  it('reads days, and times with a zone', () => {
    expect(moment('1970-01-02')).to.equal(86_400_000);
    expect(moment('2028-02-29')).to.be.a('number');
    expect(moment('1970-01-01T01:00:00+01:00')).to.equal(0);
    expect(moment('1970-01-01T00:00Z')).to.equal(0);
    expect(moment('1970-01-01T00:00:00.5Z')).to.equal(500);
  });

  for (const bad of [
    ...['', '2026', '01/03/2026', '2026-3-1', '2026-02-31', '2027-02-29', '2026-13-01'],
    ...['2026-03-01T10:00', '2026-03-01T25:00Z', '2026-03-01 10:00Z', 'yesterday'],
    ...[20260301, null, undefined, {}],
  ]) {
    it(`does not guess at ${JSON.stringify(bad)}`, () => {
      expect(moment(bad)).to.equal(undefined);
    });
  }
});
