import { expect } from 'chai';

import { registerCsv, schools, told, type Files } from '../testing/made-up-register.js';

describe('cairn schools: what is wrong', () => {
  for (const [what, files, args, lines] of [
    [
      'every line of the list that cannot be used, at once',
      {
        list: 'urn,state,from\n99001,,\n990001,soon,\n990002,live,2027-01-11\n990003,starting-soon,1/1/27\n990003,,',
      },
      [],
      [
        'list.csv:2: "99001" is no URN; use its six digits',
        'list.csv:3: state is "soon"; use live, starting-soon, not-yet.',
        'list.csv:4: from is for "starting-soon" only',
        'list.csv:5: from is "1/1/27"; write it as 2027-01-11',
        'list.csv:6: 990003 is on line 5 already',
      ],
    ],
    [
      'schools that are not in the register, or closed',
      { list: 'urn\n990001\n990004\n990999' },
      [],
      [
        'list.csv:3: 990004 is not in the register as an open school',
        'list.csv:4: 990999 is not in the register as an open school',
      ],
    ],
    [
      'a list without the column',
      { list: 'URN\n990001' },
      [],
      ['list.csv:1: the first row has no column for urn'],
    ],
    [
      'a local authority that has no school',
      {},
      ['--la', 'Anyshire', '--la', 'Nowhere'],
      ['The register has no open school in "Nowhere".'],
    ],
    [
      'a register that is another file',
      { list: 'urn\n990001', register: 'id,q1\na,1' },
      [],
      [
        'the first row has no column for URN, EstablishmentName, EstablishmentStatus (name), Town, Postcode',
      ],
    ],
    [
      'a register without a row of names',
      { list: 'urn\n990001', register: '' },
      [],
      ['the text is empty; its first row must name the columns'],
    ],
    [
      'a row that lacks cells',
      { list: 'urn\n990001', register: `${registerCsv()}\n"990011","x"` },
      [],
      ['has 2 cells, but the first row names 17 columns'],
    ],
    [
      'a source that is no address',
      { list: 'urn\n990001' },
      ['--source', 'http://example.org'],
      ['source.url: must be an address that begins with https://'],
    ],
    [
      'a review before the list was true',
      { list: 'urn\n990001' },
      ['--as-of', '2026-11-01', '--review-by', '2026-10-01'],
      ['reviewBy: must be 2026-11-01 or later, when it was true'],
    ],
  ] as const satisfies (readonly [string, Files, readonly string[], readonly string[]])[]) {
    it(`is told, and nothing is printed: ${what}`, async () => {
      const { code, out, err } = await schools(files, ...args);
      expect([code, out]).to.deep.equal([1, '']);
      expect(told(err)).to.deep.equal(lines);
    });
  }

  it('is a call that does not say which schools', async () => {
    const { code, err } = await schools({});
    expect(code).to.equal(2);
    expect(err).to.include('Which schools? Give --urn-list, --la or both.');
  });

  it('is a date that no calendar has', async () => {
    const { code, err } = await schools({ list: 'urn\n990001' }, '--as-of', '2026-02-30');
    expect(code).to.equal(2);
    expect(err).to.include('--as-of must be a date such as 2027-01-11.');
  });
});
