import { allContacts } from '@cairnkit/engine/all-contacts.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { expect } from '@open-wc/testing';

import { wordsOf } from './national-words.js';

describe('what is said of a national contact', () => {
  for (const contact of allContacts(nationalContacts)) {
    it(`is, in English, what the data say: ${contact.id}`, () => {
      const said = wordsOf(contact);
      expect(said).not.to.equal(contact); // or it could not be said in another language
      for (const part of ['name', 'action', 'hours', 'for', 'note'] as const) {
        expect(said[part], part).to.equal(contact[part]);
      }
      expect(said.when).to.deep.equal(contact.when);
    });

    it(`has its number from the data: ${contact.id}`, () => {
      if (!contact.number) return;
      const said = wordsOf({ ...contact, number: '01632 960 003' });
      expect(said.action).to.include('01632 960 003');
      if (said.line) expect(said.line).to.include('01632 960 003');
    });
  }

  it('is what the data say where a newer engine knows one more', () => {
    const [contact] = allContacts(nationalContacts);
    const newer = { ...contact!, id: 'newer' };
    expect(wordsOf(newer)).to.equal(newer);
  });
});
