import { expect } from 'chai';

import { findSchools } from './find-schools.js';
import { schoolAt, schoolByUrn, schoolIndex } from './school-index.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const list = madeUpSchools();

describe('schoolIndex', () => {
  it('is made once for a list', () => {
    expect(schoolIndex(list)).to.equal(schoolIndex(list));
    expect(schoolIndex(madeUpSchools())).not.to.equal(schoolIndex(list));
  });

  it('takes a list of one school without a town and a postcode', () => {
    const index = schoolIndex(madeUpSchools({ schools: [[990001, 'Elm', '', '']] }));
    expect(findSchools(index, 'elm').total).to.equal(1);
    expect(findSchools(index, 'zz').total).to.equal(0);
  });
});

describe('schoolByUrn', () => {
  it('finds a school by its URN, of now or of earlier', () => {
    expect(schoolByUrn(list, '990010')?.name).to.equal('Kingsmead High School');
    expect(schoolByUrn(list, '990110')?.urn).to.equal('990010');
  });

  it('finds none for what is no URN of the list', () => {
    for (const urn of ['990999', '', '990010 ', '0x990010', '9.9001e5', '-990010', '__proto__']) {
      expect(schoolByUrn(list, urn), urn).to.equal(undefined);
    }
  });

  it('finds none where one was divided into several, but the one that kept the number', () => {
    const was = { was: [990020] };
    const divided = madeUpSchools({
      clusters: undefined,
      schools: [
        [990021, 'Upper School', 'Anytown', '', was],
        [990022, 'Lower School', 'Anytown', '', was],
      ],
    });
    expect(schoolByUrn(divided, '990020')).to.equal(undefined);
    const kept = { ...divided, schools: [...divided.schools] };
    kept.schools.push([990020, 'Old School', 'Anytown', '']);
    expect(schoolByUrn(kept, '990020')?.name).to.equal('Old School');
  });
});

describe('the state of a school', () => {
  const cluster = {
    id: 'north',
    name: 'North',
    state: 'starting-soon',
    from: '2027-04-19',
  } as const;
  const stateOf = (more: object | undefined, parts = {}) => {
    const row = [990001, 'Elm', 'Anytown', '', ...(more ? [more] : [])];
    const schools = madeUpSchools({
      clusters: [cluster],
      schools: [row as never],
      ...parts,
    });
    const { state, from } = schoolAt(schools, 0);
    return [state, from];
  };

  for (const [what, more, parts, expected] of [
    ['is live where nothing is said', undefined, {}, ['live', undefined]],
    ['is that of the list', undefined, { state: 'not-yet' }, ['not-yet', undefined]],
    ['is that of its cluster', { cluster: 'north' }, {}, ['starting-soon', '2027-04-19']],
    [
      'is that of its cluster before that of the list',
      { cluster: 'north' },
      { state: 'not-yet' },
      ['starting-soon', '2027-04-19'],
    ],
    ['is its own before all', { cluster: 'north', state: 'live' }, {}, ['live', undefined]],
    [
      'has a day of its own',
      { cluster: 'north', from: '2027-05-01' },
      {},
      ['starting-soon', '2027-05-01'],
    ],
    [
      'has no day where it is soon by itself and no day was said',
      { cluster: 'north', state: 'starting-soon' },
      {},
      ['starting-soon', undefined],
    ],
  ] as const) {
    it(what, () => expect(stateOf(more, parts)).to.deep.equal(expected));
  }
});
