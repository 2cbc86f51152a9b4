import type { SchoolRow } from '@cairnkit/engine/schools.js';
import { expect } from 'chai';

import { made, registerCsv, schools, told } from '../testing/made-up-register.js';
import { cairn, fileWith } from '../testing/shell.js';

const links = [
  'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate',
  '990005,990004,Kingsmead High School,Predecessor,01-09-2024',
  '990004,990005,Kingsmead Academy,Successor,01-09-2024',
  '990004,990104,Kingsmead Secondary Modern,Predecessor - merged,01-09-1974',
  '990004,990105,KINGSMEAD HIGH SCHOOL,Predecessor - merged,01-09-1974',
  '990005,990200,Anytown Sixth Form,Sixth Form Centre Link,01-09-2024',
].join('\n');

const rowOf = (out: string, urn: number): SchoolRow | undefined =>
  made(out).schools.find(([each]) => each === urn);

describe('cairn schools', () => {
  it('lists the schools that take part, with what is said of them', async () => {
    const list = [
      'urn,state,from,cluster',
      '990001,,,',
      '990002,live,,Harbour group',
      '990003,starting-soon,2027-01-11,Harbour group',
      '990010,not-yet,,',
    ].join('\n');
    const { code, out, err } = await schools({ list });
    expect([code, err]).to.deep.equal([0, '']);
    const { clusters, schools: rows } = made(out);
    expect(clusters).to.deep.equal([{ id: 'harbour-group', name: 'Harbour group' }]);
    expect(rows).to.deep.equal([
      [990001, 'Ashgrove Primary School', 'Anytown', 'ZZ1 1AA'],
      [990002, "St Mary's, The Old School", 'Anytown', 'ZZ1 1AB', { cluster: 'harbour-group' }],
      [
        990003,
        'Éclair “Free” School',
        'Anytown',
        'ZZ1 1AC',
        { state: 'starting-soon', from: '2027-01-11', cluster: 'harbour-group' },
      ],
      [990010, 'Hillvale School', 'Hillvale', 'ZZ2 1AA', { state: 'not-yet' }],
    ]);
  });

  it('makes a definition that cairn check takes, one school on each line', async () => {
    const { out } = await schools({ list: 'urn\n990001\n990002' });
    const lines = out.trimEnd().split('\n');
    expect(lines).to.have.length(4);
    expect(JSON.parse(lines[1]!.slice(0, -1))).to.be.an('array');
    const checked = await cairn(['check', await fileWith(out)]);
    expect([checked.code, checked.err]).to.deep.equal([0, '']);
  });

  it('lists the other schools of a local authority, by its name or code, as not there yet', async () => {
    for (const name of ['Anyshire', 'anyshire', '991']) {
      const { code, out } = await schools({ list: 'urn\n990001' }, '--la', name);
      expect(code).to.equal(0);
      expect(made(out).state).to.equal('not-yet');
      expect(rowOf(out, 990001)![4]).to.deep.equal({ state: 'live' });
      expect(made(out).schools.map(([urn]) => urn)).to.have.members([
        990001, 990002, 990003, 990005, 990006,
      ]);
    }
    const both = await schools({}, '--la', 'Anyshire', '--la', 'Hillshire');
    expect(made(both.out).schools).to.have.length(6);
  });

  it('takes a school that is about to open, where it is on the list', async () => {
    const { out } = await schools({ list: 'urn\n990007' });
    expect(rowOf(out, 990007)).to.include('New Meadow School');
  });

  it('says what it was told to, and today where it was not', async () => {
    const list = 'urn\n990001';
    const { out } = await schools(
      { list },
      ...['--id', 'anytown', '--release', '1.2.0', '--source', 'https://www.example.org/list'],
      ...['--as-of', '2026-08-31', '--complete'],
    );
    const today = new Date().toISOString().slice(0, 10);
    expect(made(out)).to.deep.include({
      id: 'anytown',
      version: '1.2.0',
      source: { url: 'https://www.example.org/list', checkedOn: today },
      asOf: '2026-08-31',
      reviewBy: '2027-02-28',
      complete: true,
    });
    expect(made(out).attribution).to.include('Open Government Licence v3.0');
    expect(made((await schools({ list })).out))
      .to.include({ asOf: today })
      .and.not.have.any.keys('complete');
  });

  it('lets out nothing about people', async () => {
    const { out, err } = await schools({ list: 'urn\n990001', links }, '--la', 'Anyshire');
    expect(out + err).not.to.match(/Headteacher|Ash"|01632|Elm Road/);
  });

  describe('schools that have a new number', () => {
    it('are found by the old one, and by what they were called', async () => {
      const { out } = await schools({ list: 'urn\n990005', links });
      expect(rowOf(out, 990005)![4]).to.deep.equal({
        was: [990004, 990104, 990105],
        also: ['Kingsmead High School', 'Kingsmead Secondary Modern'],
      });
    });

    it('are taken in the place of the old one, with a warning', async () => {
      const { code, out, err } = await schools({ list: 'urn\n990001\n990104', links: moreLinks });
      expect(code).to.equal(0);
      expect(rowOf(out, 990005)).to.include('Kingsmead Academy');
      expect(told(err)).to.deep.equal([
        'warning: list.csv:3: 990104 is closed; 990005 follows it and is taken',
      ]);
    });
    const moreLinks = `${links}\n990104,990004,Kingsmead High School,Successor - merged,01-09-1974`;

    it('are named, where several follow one', async () => {
      const split = `${links}\n990004,990001,Ashgrove Primary School,Successor - Split School,x`;
      const { code, out, err } = await schools({ list: 'urn\n990004', links: split });
      expect([code, out]).to.deep.equal([1, '']);
      expect(told(err)).to.deep.equal(['list.csv:2: 990004 is closed; write 990005 or 990001']);
    });

    it('do not lead round in a circle', async () => {
      const circle =
        'URN,LinkURN,LinkName,LinkType\n990004,990005,A,Successor\n990005,990004,B,Successor';
      const { code } = await schools({ list: 'urn\n990004', links: circle });
      expect(code).to.equal(0);
    });
  });

  describe('text that is not UTF-8', () => {
    const text = registerCsv();
    const latin = (line: string) =>
      Buffer.from(line.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');

    it('is read as Windows-1252', async () => {
      const { out } = await schools({ list: 'urn\n990003', register: latin(text) });
      expect(rowOf(out, 990003)![1]).to.equal('Éclair “Free” School');
    });

    it('may stand beside text that is', async () => {
      const lines = text.split('\n');
      const mixed = lines.flatMap((line) => [
        line.includes('990003') ? latin(line) : Buffer.from(line.replace('Ashgrove', 'Âshgrove')),
        Buffer.from('\n'),
      ]);
      const register = Buffer.concat(mixed);
      const { out } = await schools({ list: 'urn\n990001\n990003', register });
      expect(made(out).schools.map(([, name]) => name)).to.deep.equal([
        'Âshgrove Primary School',
        'Éclair “Free” School',
      ]);
    });

    it('is read alike however it arrives', async () => {
      const bytes = Buffer.from(text);
      const list = await fileWith('urn\n990003');
      for (const size of [1, 7, 64]) {
        const pieces = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        const { out } = await cairn(['schools', '--urn-list', list], ...pieces);
        expect(rowOf(out, 990003)![1]).to.equal('Éclair “Free” School');
      }
    });
  });
});
