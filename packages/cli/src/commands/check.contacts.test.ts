import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const today = new Date().toISOString().slice(0, 10);

const contact = {
  id: 'crisis-line',
  name: 'Anytown crisis line',
  level: 'urgent',
  how: 'call',
  number: '01632 960 001',
  action: 'Call 01632 960 001',
  source: 'Made up.',
  checkedOn: today,
};
const contacts = (changes: object = {}, ofContact: object = {}) =>
  JSON.stringify(
    {
      kind: 'contacts',
      id: 'anytown',
      version: '1.0.0',
      lang: 'en',
      contacts: [{ ...contact, ...ofContact }],
      ...changes,
    },
    null,
    2,
  );

describe('cairn check, of contacts', () => {
  it('takes those that are right and fresh, without a word', async () => {
    const file = await fileWith(contacts());
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'contacts', id: 'anytown', version: '1.0.0', ok: true },
    ]);
  });

  it('warns of those that nobody has checked for months, and of a review that is past', async () => {
    const file = await fileWith(contacts({ reviewBy: '2020-06-01' }, { checkedOn: '2020-01-01' }));
    const { code, out, err } = await cairn(['check', file]);
    expect(code).to.equal(0);
    expect(values(out)).to.have.length(1);
    expect(err.trimEnd().split('\n')).to.deep.equal([
      `warning: ${file}:18:15 reviewBy: was 2020-06-01; check every contact again`,
      `warning: ${file}:15:20 contacts.0.checkedOn: "crisis-line" was checked more than 6 months ago; check it again`,
    ]);
  });

  it('warns of an address that is one person’s', async () => {
    const file = await fileWith(contacts({}, { note: 'Or write to jo.smith@school.example' }));
    const { code, err } = await cairn(['check', file]);
    expect(code).to.equal(0);
    expect(err).to.match(/^warning: .*:\d+:\d+ contacts\.0\.note: seems to be the e-mail address/);
    expect(err).not.to.include('smith');
  });

  it('refuses those that take the place of national ones', async () => {
    const file = await fileWith(contacts({}, { id: 'childline' }));
    const { code, out, err } = await cairn(['check', file]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.equal(
      `${file}:8:13 contacts.0.id: "childline" is a national contact, which cannot be replaced; give yours another id\n`,
    );
  });

  it('refuses those that contradict themselves', async () => {
    const file = await fileWith(contacts({}, { number: '01632 960 002' }));
    const { code, err } = await cairn(['check', file]);
    expect(code).to.equal(1);
    expect(err).to.include('contacts.0.action: must have 01632 960 002 in it');
  });

  it('takes the national ones themselves, and no changed copy of them', async () => {
    const text = JSON.stringify(nationalContacts);
    expect((await cairn(['check', await fileWith(text)])).code).to.equal(0);
    const changed = text.replaceAll('0800 1111', '01632 960 001');
    const { code, err } = await cairn(['check', await fileWith(changed)]);
    expect(code).to.equal(1);
    expect(err).to.include('"childline" is a national contact');
  });
});
