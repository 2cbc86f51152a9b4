import { expect } from 'chai';

import { schoolFindings } from './school-findings.js';
import type { Schools } from './schools.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const today = new Date('2026-11-23T12:00:00Z');
const found = (parts: Partial<Schools> = {}, at = today) =>
  schoolFindings(madeUpSchools(parts), at).map(({ path, message }) => `${path}: ${message}`);

describe('schoolFindings', () => {
  it('has nothing to say of a list in order', () => expect(found()).to.deep.equal([]));

  it('tells of a review that is past, from the day after', () => {
    const reviewBy = '2026-11-23';
    expect(found({ reviewBy })).to.deep.equal([]);
    expect(found({ reviewBy }, new Date('2026-11-24T00:00:00Z'))).to.deep.equal([
      'reviewBy: was 2026-11-23; ask the service for its list of today',
    ]);
  });

  it('tells of schools and clusters that were to start on a day that is past', () => {
    expect(found({}, new Date('2027-01-11T23:59:59Z'))).to.deep.equal([]);
    expect(found({}, new Date('2027-01-12T00:00:00Z'))).to.deep.equal([
      'schools.13.4.from: was 2027-01-11; has the team started there?',
    ]);
    expect(found({}, new Date('2027-04-30T00:00:00Z'))).to.deep.equal([
      'clusters.0.from: was 2027-04-19; has the team started there?',
      'schools.13.4.from: was 2027-01-11; has the team started there?',
    ]);
  });

  it('tells of days that are still to come, but for where it is tomorrow already', () => {
    expect(found({ asOf: '2026-11-24' })).to.deep.equal([]);
    expect(found({ asOf: '2026-11-25' })).to.deep.equal(['asOf: 2026-11-25 is still to come']);
    const source = { url: 'https://example.org/', checkedOn: '2062-11-01' };
    expect(found({ source })).to.deep.equal(['source.checkedOn: 2062-11-01 is still to come']);
  });

  it('counts, and tells where the service says another number', () => {
    const right = { live: 14, 'starting-soon': 3, 'not-yet': 1 };
    expect(found({ counts: right })).to.deep.equal([]);
    expect(found({ counts: { live: 15, 'not-yet': 0 } })).to.deep.equal([
      'counts.live: says 15, but the list has 14',
      'counts.not-yet: says 0, but the list has 1',
    ]);
  });

  it('tells of schools that nobody could tell apart', () => {
    const schools: Schools['schools'] = [
      [990001, 'Elm School', 'Anytown', 'ZZ1 1AA'],
      [990002, 'Elm School', 'Anytown', 'ZZ1 1AB'],
      [990003, 'ELM School', 'Anytown', 'ZZ1 1AA'],
    ];
    expect(found({ clusters: undefined, schools })).to.deep.equal([
      'schools.2.1: is the same as schools.0, with its town and postcode',
    ]);
  });

  it('tells of a school that is there beside the one that it became', () => {
    const schools: Schools['schools'] = [
      [990001, 'Elm Academy', 'Anytown', 'ZZ1 1AA', { was: [990003, 990002] }],
      [990002, 'Elm School', 'Anytown', 'ZZ1 1AA'],
    ];
    expect(found({ clusters: undefined, schools })).to.deep.equal([
      'schools.0.4.was.1: is the URN of schools.1; leave the closed one out',
    ]);
  });

  it('needs a date', () => {
    expect(() => found({}, new Date('soon'))).to.throw(RangeError);
  });
});
