import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseSchools } from './parse-schools.js';
import type { SchoolRow } from './schools.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const list = madeUpSchools();
const cluster = { id: 'north', name: 'North' };

/** A list of one school, with something else about it. */
const with1 = (more: object, parts: object = {}) => ({
  clusters: undefined,
  schools: [[990001, 'Elm School', 'Anytown', 'ZZ1 1AA', more]],
  ...parts,
});
/** A list of one school, with something else in one of its cells. */
const withCell = (cell: number, value: unknown) => {
  const row: unknown[] = [990001, 'Elm School', 'Anytown', 'ZZ1 1AA'];
  row[cell] = value;
  return { clusters: undefined, schools: [row] };
};

function issuesIn(part: object): readonly string[] {
  try {
    parseSchools({ ...list, ...part });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

describe('parseSchools', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseSchools(list)).to.deep.equal(list);
    expect(parseSchools(JSON.stringify(list))).to.deep.equal(list);
  });

  for (const [may, part] of [
    ['no town and no postcode', { ...with1({}), schools: [[990001, 'Elm School', '', '']] }],
    ['every form of postcode', withCell(3, 'ZZ1A 1AA')],
    ['the shortest postcode', withCell(3, 'Z1 1AA')],
    ['a name in another script', withCell(1, 'מכבי')],
    ['a name that is a number', withCell(1, '42')],
    ['markup, which stays text', withCell(1, '<b onclick="x()">Elm</b>')],
    ['no cluster', { ...with1({}), clusters: undefined }],
    ['a day to start', with1({ state: 'starting-soon', from: '2027-01-11' })],
    ['a day by the list', with1({ from: '2027-01-11' }, { state: 'starting-soon' })],
    ['numbers to check', { counts: { live: 16, 'starting-soon': 3 } }],
    ['an attribution', { attribution: 'Open Government Licence v3.0' }],
    ['all that takes part', { complete: true }],
  ] as const) {
    it(`may have ${may}`, () => expect(issuesIn(part)).to.deep.equal([]));
  }

  for (const [never, part, ...paths] of [
    ['another kind', { kind: 'contacts' }, 'kind'],
    ['no date', { asOf: undefined }, 'asOf'],
    ['no date of review', { reviewBy: undefined }, 'reviewBy'],
    ['a review before it was true', { reviewBy: '2026-10-31' }, 'reviewBy'],
    ['no source', { source: undefined }, 'source'],
    ['a source that is not https', { source: { ...list.source, url: 'http://a.b' } }, 'source.url'],
    ['no schools', { clusters: undefined, schools: [] }, 'schools'],
    ['a field that nobody knows', { head: 'x' }, 'head'],
    ['a URN as text', withCell(0, '990001'), 'schools.0.0'],
    ['half a URN', withCell(0, 990001.5), 'schools.0.0'],
    ['a URN of five digits', withCell(0, 99999), 'schools.0.0'],
    ['a URN of seven digits', withCell(0, 1000000), 'schools.0.0'],
    ['no name', withCell(1, ''), 'schools.0.1'],
    ['a name without a letter', withCell(1, ' - '), 'schools.0.1'],
    ['a name of two lines', withCell(1, 'Elm\nSchool'), 'schools.0.1'],
    ['a name that turns round what follows', withCell(1, 'Elm\u202eSchool'), 'schools.0.1'],
    ['a town of two lines', withCell(2, 'Any\u2028town'), 'schools.0.2'],
    ['a postcode without a space', withCell(3, 'ZZ11AA'), 'schools.0.3'],
    ['a postcode in lower case', withCell(3, 'zz1 1aa'), 'schools.0.3'],
    ['half a postcode', withCell(3, 'ZZ1'), 'schools.0.3'],
    ['a school of three cells', { ...with1({}), schools: [[990001, 'Elm', 'A']] }, 'schools.0'],
    ['a school as an object', { ...with1({}), schools: [{ urn: 990001 }] }, 'schools.0'],
    ['a cell too many', withCell(5, 'x'), 'schools.0'],
    ['the telephone of a school', with1({ phone: '01632 960 001' }), 'schools.0.4.phone'],
    ['a state that nobody knows', with1({ state: 'soon' }), 'schools.0.4.state'],
    ['a day for a school that is live', with1({ from: '2027-01-11' }), 'schools.0.4.from'],
    [
      'a day for a school that has no team yet',
      with1({ state: 'not-yet', from: '2027-01-11' }),
      'schools.0.4.from',
    ],
    [
      'a day that no calendar has',
      with1({ state: 'starting-soon', from: '2027-02-29' }),
      'schools.0.4.from',
    ],
    ['a cluster that is not there', with1({ cluster: 'north' }), 'schools.0.4.cluster'],
    ['a cluster without schools', with1({}, { clusters: [cluster] }), 'clusters.0'],
    [
      'the same cluster twice',
      with1({ cluster: 'north' }, { clusters: [cluster, cluster] }),
      'clusters.1.id',
    ],
    [
      'a cluster that starts on a day and is live',
      with1({ cluster: 'north' }, { clusters: [{ ...cluster, from: '2027-01-11' }] }),
      'clusters.0.from',
    ],
    [
      'a cluster led from elsewhere',
      with1({ cluster: 'north' }, { clusters: [{ ...cluster, lead: 990002 }] }),
      'clusters.0.lead',
    ],
    ['a school that came from itself', with1({ was: [990100, 990001] }), 'schools.0.4.was.1'],
    [
      'the same school twice',
      { clusters: undefined, schools: [list.schools[0], list.schools[1], list.schools[0]] },
      'schools.2.0',
    ],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(issuesIn(part).map((issue) => issue.split(' ')[0])).to.have.members(paths);
    });
  }

  it('tells every issue, with its line', () => {
    const rows = [
      [990001, 'Elm', '', 'ZZ1'],
      [99, 'Oak', '', ''],
    ];
    const text = JSON.stringify({ ...list, clusters: undefined, schools: rows }, null, 1);
    try {
      parseSchools(text);
      expect.fail('was accepted');
    } catch (error) {
      const lines = text.split('\n');
      const { issues } = error as DefinitionError;
      expect(issues.map(({ path, line }) => [path, lines[line! - 1]!.trim()])).to.deep.equal([
        ['schools.0.3', '"ZZ1"'],
        ['schools.1.0', '99,'],
      ]);
    }
  });

  it('takes every school of a country as text', () => {
    const schools = Array.from({ length: 30_000 }, (_, i): SchoolRow => [
      900_000 + i,
      `St Somebody’s Church of England Primary School, Number ${i}`,
      'Anytown-under-Hill',
      'ZZ11 1AA',
    ]);
    const text = JSON.stringify({ ...list, clusters: undefined, schools });
    expect(text.length).to.be.above(2_000_000);
    expect(parseSchools(text).schools).to.have.length(30_000);
  });
});
