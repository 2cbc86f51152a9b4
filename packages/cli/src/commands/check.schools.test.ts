import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const list = (parts: object = {}) =>
  JSON.stringify(
    {
      kind: 'schools',
      id: 'anytown',
      version: '1.0.0',
      lang: 'en',
      source: { url: 'https://www.example.org/', checkedOn: '2026-11-01' },
      asOf: '2026-11-01',
      reviewBy: '2999-05-01',
      schools: [
        [990001, 'Elm School', 'Anytown', 'ZZ1 1AA'],
        [990002, 'Oak School', 'Anytown', 'ZZ1 1AB', { state: 'not-yet' }],
      ],
      ...parts,
    },
    null,
    2,
  );

describe('cairn check, of schools', () => {
  it('takes those that are in order, without a word', async () => {
    const file = await fileWith(list({ counts: { live: 1 } }));
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'schools', id: 'anytown', version: '1.0.0', ok: true },
    ]);
  });

  it('warns of what somebody has to look at, each with its place', async () => {
    const schools = [
      [990001, 'Elm School', 'Anytown', 'ZZ1 1AA', { state: 'starting-soon', from: '2020-01-06' }],
      [990002, 'Elm School', 'Anytown', 'ZZ1 1AA'],
    ];
    const file = await fileWith(list({ reviewBy: '2026-11-02', schools, counts: { live: 27 } }));
    const { code, out, err } = await cairn(['check', file]);
    expect([code, values(out).length]).to.deep.equal([0, 1]);
    const places = err
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(file, '').split(': ')[1]);
    const text = list({ reviewBy: '2026-11-02', schools, counts: { live: 27 } }).split('\n');
    expect(places.map((place) => place!.split(' ')[1])).to.deep.equal([
      'reviewBy',
      'schools.0.4.from',
      'counts.live',
      'schools.1.1',
    ]);
    for (const place of places) {
      const [, line] = place!.split(':');
      expect(text[Number(line) - 1]).to.match(/2026-11-02|2020-01-06|27|Elm School/);
    }
  });

  it('refuses the same URN twice, and what is no URN', async () => {
    const schools = [
      [990001, 'Elm School', '', ''],
      [990001, 'Oak School', '', ''],
    ];
    const twice = await cairn(['check', await fileWith(list({ schools }))]);
    expect(twice.code).to.equal(1);
    expect(twice.err).to.include('schools.1.0: "990001" is there twice');
    const none = await cairn([
      'check',
      await fileWith(list({ schools: [[8812001, 'Elm', '', '']] })),
    ]);
    expect(none.code).to.equal(1);
    expect(none.err).to.include('schools.0.0: must be at most 999999');
  });
});
