import { expect } from 'chai';

import { nationalContacts } from './national-contacts.js';
import { staleContacts } from './stale-contacts.js';
import { madeUpContact, madeUpContacts } from './testing/made-up-contacts.js';

const checked = (...days: string[]) =>
  madeUpContacts({
    contacts: days.map((checkedOn, i) => madeUpContact({ id: `line-${i}`, checkedOn })),
  });
const at = (day: string, time = '12:00:00Z') => new Date(`${day}T${time}`);

describe('staleContacts', () => {
  for (const [checkedOn, fresh, stale] of [
    ['2026-05-23', '2026-11-23', '2026-11-24'],
    ['2026-11-23', '2027-05-23', '2027-05-24'], // over the turn of the year
    ['2026-08-31', '2027-02-28', '2027-03-01'], // no such day in the month that it would be
    ['2027-08-31', '2028-02-29', '2028-03-01'], // a leap year
    ['2026-12-31', '2027-06-30', '2027-07-01'],
  ] as const) {
    it(`takes what was checked on ${checkedOn} up to ${fresh}`, () => {
      expect(staleContacts(checked(checkedOn), at(fresh, '23:59:59Z'))).to.deep.equal([]);
      expect(staleContacts(checked(checkedOn), at(stale, '00:00:00Z'))).to.deep.equal([
        {
          path: 'contacts.0.checkedOn',
          message: '"line-0" was checked more than 6 months ago; check it again',
        },
      ]);
    });
  }

  it('names every contact that is stale, and no other', () => {
    const contacts = checked('2025-01-01', '2026-11-01', '2026-01-01');
    const found = staleContacts(contacts, at('2026-11-23'));
    expect(found.map(({ path }) => path)).to.deep.equal([
      'contacts.0.checkedOn',
      'contacts.2.checkedOn',
    ]);
  });

  it('says when the review of the whole is past', () => {
    const contacts = { ...checked('2026-11-01'), reviewBy: '2026-11-23' };
    expect(staleContacts(contacts, at('2026-11-23'))).to.deep.equal([]);
    expect(staleContacts(contacts, at('2026-11-24'))).to.deep.equal([
      { path: 'reviewBy', message: 'was 2026-11-23; check every contact again' },
    ]);
  });

  it('does not take a date that is still to come, but for where it is tomorrow already', () => {
    expect(staleContacts(checked('2026-11-24'), at('2026-11-23'))).to.deep.equal([]);
    expect(staleContacts(checked('2062-11-23'), at('2026-11-23'))).to.deep.equal([
      { path: 'contacts.0.checkedOn', message: '2062-11-23 is still to come' },
    ]);
  });

  it('needs a date', () => {
    expect(() => staleContacts(checked('2026-11-23'), new Date('soon'))).to.throw(RangeError);
  });

  it('finds every national contact, once they are old', () => {
    const { contacts } = nationalContacts;
    const found = staleContacts(nationalContacts, at('2126-11-23'));
    expect(found).to.have.length(contacts.length + 1);
  });
});
