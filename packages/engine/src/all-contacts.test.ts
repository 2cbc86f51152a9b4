import { expect } from 'chai';

import { allContacts } from './all-contacts.js';
import { find, register } from './catalogue.js';
import { DefinitionError } from './errors.js';
import { nationalContacts } from './national-contacts.js';
import { madeUpContact, madeUpContacts } from './testing/made-up-contacts.js';

const ids = nationalContacts.contacts.map(({ id }) => id);

describe('allContacts', () => {
  it('is the national ones where there are no others', () => {
    for (const local of [undefined, nationalContacts]) {
      const all = allContacts(nationalContacts, local);
      expect(all.map(({ id }) => id)).to.deep.equal(ids);
      expect(all.every(({ national, lang }) => national && lang === 'en-GB')).to.equal(true);
    }
  });

  it('adds those of a host behind them, each with the language of its words', () => {
    const all = allContacts(nationalContacts, madeUpContacts({ lang: 'cy' }));
    expect(all.map(({ id }) => id)).to.deep.equal([...ids, 'crisis-line']);
    expect(all.at(-1)).to.deep.equal({ ...madeUpContact(), lang: 'cy', national: false });
  });

  it('changes nothing of what it was given', () => {
    const before = JSON.stringify(nationalContacts);
    allContacts(nationalContacts, madeUpContacts());
    expect(JSON.stringify(nationalContacts)).to.equal(before);
  });

  it('lets nobody take the place of a national one, and names each who tries', () => {
    const local = madeUpContacts({
      contacts: ['childline', 'crisis-line', 'emergency'].map((id) => madeUpContact({ id })),
    });
    try {
      allContacts(nationalContacts, local);
      expect.fail('was accepted');
    } catch (error) {
      const says = (id: string) =>
        `"${id}" is a national contact, which cannot be replaced; give yours another id`;
      expect((error as DefinitionError).issues).to.deep.equal([
        { path: 'contacts.0.id', message: says('childline') },
        { path: 'contacts.2.id', message: says('emergency') },
      ]);
    }
  });

  it('lets nobody empty the national ones by calling a list as they are called', () => {
    const all = allContacts(nationalContacts, madeUpContacts({ id: nationalContacts.id }));
    expect(all.map(({ id }) => id)).to.deep.equal([...ids, 'crisis-line']);
  });
});

describe('the catalogue', () => {
  it('finds contacts by their id', () => {
    const contacts = madeUpContacts({ id: 'in-the-catalogue' });
    expect(find('contacts', 'in-the-catalogue')).to.equal(undefined);
    register(contacts);
    expect(find('contacts', 'in-the-catalogue')).to.equal(contacts);
  });
});
