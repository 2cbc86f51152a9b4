import { expect } from 'chai';

import { nationalContacts } from './national-contacts.js';

/** As the pages named in the data gave them; typed here a second time, so that a slip shows. */
const numbers: Readonly<Record<string, string | undefined>> = {
  emergency: '999',
  'nhs-111': '111',
  'bsl-999': undefined,
  'bsl-111': undefined,
  'relay-111': '18001 111',
  shout: '85258',
  childline: '0800 1111',
  samaritans: '116 123',
  'papyrus-hopeline247': '0800 068 4141',
  nspcc: '0808 800 5000',
};

describe('nationalContacts', () => {
  const { contacts } = nationalContacts;

  it('has the numbers that the national services publish, and no others', () => {
    const found = Object.fromEntries(contacts.map(({ id, number }) => [id, number]));
    expect(found).to.deep.equal(numbers);
  });

  it('has one emergency and one urgent number, first, with when to call them', () => {
    const cards = contacts.filter(({ when }) => when);
    expect(cards.map(({ id, level }) => [id, level])).to.deep.equal([
      ['emergency', 'emergency'],
      ['nhs-111', 'urgent'],
    ]);
    expect(contacts.slice(0, 2)).to.deep.equal(cards);
  });

  it('has a way in for those who cannot hear, for each', () => {
    const deaf = contacts.filter(({ how }) => how === 'bsl-video' || how === 'relay');
    expect(deaf.map(({ level }) => level)).to.include.members(['emergency', 'urgent']);
  });

  it('tells the ages that a service is for: under 19, and under 35', () => {
    const ages = contacts.filter(({ ages }) => ages).map(({ id, ages }) => [id, ages]);
    expect(ages).to.deep.equal([
      ['childline', { to: 18 }],
      ['papyrus-hopeline247', { to: 34 }],
    ]);
  });

  it('names a page for every contact', () => {
    for (const { id, source } of contacts) expect(source, id).to.match(/https:\/\/[\w.-]+\//);
  });
});
