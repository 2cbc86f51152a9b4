import './urgent-help.js';

import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { expect } from '@open-wc/testing';

import { words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { anytown, examples } from './urgent-help.examples.js';
import type { CairnUrgentHelp } from './urgent-help.js';

const all = (el: CairnUrgentHelp, selector: string) => [
  ...el.renderRoot.querySelectorAll(selector),
];

describe('beside something else', () => {
  const compact = () => show<CairnUrgentHelp>(examples.compactWithLocal.render());

  it('is short: no card, no heading, and every contact', async () => {
    const el = await compact();
    expect(all(el, '.card, h2')).to.be.empty;
    const text = words(el.renderRoot);
    for (const { name, number, when } of [...nationalContacts.contacts, ...anytown().contacts]) {
      if (!when || !number) expect(text).to.include(name);
      if (number) expect(text).to.include(number);
    }
  });

  it('begins with 999 and 111, each in one sentence', async () => {
    expect(
      all(await compact(), 'p')
        .slice(0, 2)
        .map(words),
    ).to.deep.equal([
      'Call 999 or go to A&E now if a life is in danger.',
      'Call 111 and choose the mental health option if you do not feel safe or cannot cope. It is open day and night.',
    ]);
  });

  it('opens links in a tab of their own, and says so', async () => {
    const el = await compact();
    for (const each of all(el, 'a')) {
      expect(each.getAttribute('target')).to.equal('_blank');
      expect(each.getAttribute('rel')).to.equal('noreferrer');
      expect(words(each.parentElement)).to.include('(opens in a new tab)');
    }
  });

  it('is chosen by an attribute, and back', async () => {
    const el = await show<CairnUrgentHelp>(examples.national.render());
    el.setAttribute('compact', '');
    await el.updateComplete;
    expect(all(el, '.card')).to.be.empty;
    el.removeAttribute('compact');
    await el.updateComplete;
    expect(all(el, '.card')).to.have.length(2);
  });
});
