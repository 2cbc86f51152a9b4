import { expect } from 'chai';

import type { Contact } from './contacts.js';
import { DefinitionError } from './errors.js';
import { nationalContacts } from './national-contacts.js';
import { parseContacts } from './parse-contacts.js';
import { madeUpContact, madeUpContacts } from './testing/made-up-contacts.js';

const contacts = madeUpContacts();
const with1 = (parts: object) => ({ contacts: [{ ...madeUpContact(), ...parts }] });

function issuesIn(part: object): readonly string[] {
  try {
    parseContacts({ ...contacts, ...part });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

describe('parseContacts', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseContacts(contacts)).to.deep.equal(contacts);
    expect(parseContacts(JSON.stringify(contacts))).to.deep.equal(contacts);
  });

  it('takes the national contacts', () => {
    expect(parseContacts(JSON.stringify(nationalContacts))).to.deep.equal(nationalContacts);
  });

  const text = { how: 'text', number: '60777', message: 'HELP', action: 'Text HELP to 60777' };
  for (const [may, part] of [
    ['dates for the whole', { checkedOn: '2026-06-30', reviewBy: '2026-06-30' }],
    ['a number from abroad', with1({ number: '+44 1632 960001', action: '+44 1632 960001' })],
    ['a number to text', with1(text)],
    ['a place to go', with1({ how: 'visit', number: undefined, place: '1 Elm Road' })],
    ['an address', with1({ url: 'https://www.example.org/help/now?page=1&a=b%20c#top' })],
    ['an address without a path', with1({ url: 'https://example.org' })],
    ['one age alone', with1({ ages: { from: 11, to: 11 } })],
    ['ages that are open at an end', with1({ ages: { from: 18 } })],
    ['what helps to decide', with1({ when: ['x'], hours: 'x', for: 'x', note: 'x' })],
    ['markup, which stays text', with1({ name: '<b onclick="x()">Line</b>' })],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(issuesIn(part)).to.deep.equal([]);
    });
  }

  const needs = (how: Contact['how']) => with1({ how, number: undefined });
  for (const [never, part, ...paths] of [
    ['another kind', { kind: 'measure' }, 'kind'],
    ['no version', { version: undefined }, 'version'],
    ['no contacts', { contacts: [] }, 'contacts'],
    ['a field that nobody knows', { html: '<p>' }, 'html'],
    ['a contact without a source', with1({ source: undefined }), 'contacts.0.source'],
    ['a contact without a date', with1({ checkedOn: undefined }), 'contacts.0.checkedOn'],
    ['a day that no calendar has', with1({ checkedOn: '2026-02-30' }), 'contacts.0.checkedOn'],
    ['a level that nobody knows', with1({ level: 'soon' }), 'contacts.0.level'],
    ['a way that nobody knows', with1({ how: 'fax' }), 'contacts.0.how'],
    ['words in a number', with1({ number: '0800 CALL' }), 'contacts.0.number'],
    ['a number and a line break', with1({ number: '01632 960 001\n' }), 'contacts.0.number'],
    ['a call without a number', needs('call'), 'contacts.0.number'],
    ['a text without a number', needs('text'), 'contacts.0.number'],
    ['a relay without a number', needs('relay'), 'contacts.0.number'],
    ['a visit without a place', needs('visit'), 'contacts.0.place'],
    ['something online without an address', needs('online'), 'contacts.0.url'],
    ['a video call without an address', needs('bsl-video'), 'contacts.0.url'],
    ['words without the number', with1({ action: 'Call us' }), 'contacts.0.action'],
    ['words with another number', with1({ action: 'Call 01632 960 002' }), 'contacts.0.action'],
    ['words without the word', with1({ ...text, action: 'Text 60777' }), 'contacts.0.action'],
    ['a word for a call', with1({ message: 'Call' }), 'contacts.0.message'],
    ['ages that say nothing', with1({ ages: {} }), 'contacts.0.ages'],
    [
      'ages that end before they begin',
      with1({ ages: { from: 12, to: 11 } }),
      'contacts.0.ages.to',
    ],
    ['half an age', with1({ ages: { to: 17.5 } }), 'contacts.0.ages.to'],
    ['ages below nought', with1({ ages: { from: -1 } }), 'contacts.0.ages.from'],
    ['the same id twice', { contacts: [madeUpContact(), madeUpContact()] }, 'contacts.1.id'],
    ['a review before the check', { checkedOn: '2026-07-01', reviewBy: '2026-06-30' }, 'reviewBy'],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(issuesIn(part).map((issue) => issue.split(' ')[0])).to.deep.equal(paths);
    });
  }

  for (const url of [
    'http://example.org/',
    'HTTPS://example.org/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org/',
    '/help',
    'https://',
    'https://localhost/',
    'https://user@example.org/',
    'https://example.org@evil.example/',
    'https://example.org:8443/',
    'https://example.org/a b',
    'https://example.org/"onclick="',
    'https://exаmple.org/', // with a Cyrillic a
    'https://example.org/\u202egpj.exe',
    'https://example.org/\n',
  ]) {
    it(`never leads to ${JSON.stringify(url)}`, () => {
      expect(issuesIn(with1({ url }))).to.deep.equal([
        'contacts.0.url must be an address that begins with https://',
      ]);
    });
  }

  it('tells every issue, with its line', () => {
    const wrong = { ...contacts, contacts: [{ ...madeUpContact(), level: 'soon', how: 'fax' }] };
    try {
      parseContacts(JSON.stringify(wrong, null, 2));
      expect.fail('was accepted');
    } catch (error) {
      const { issues } = error as DefinitionError;
      expect(issues.map(({ path, line }) => [path, line])).to.deep.equal([
        ['contacts.0.level', 10],
        ['contacts.0.how', 11],
      ]);
    }
  });
});
