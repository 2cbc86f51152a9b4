import './urgent-help.js';

import { expect, html } from '@open-wc/testing';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';

import { words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { anytown, examples } from './urgent-help.examples.js';
import type { CairnUrgentHelp } from './urgent-help.js';

const national = () => show<CairnUrgentHelp>(examples.national.render());
const withLocal = (changes = {}) =>
  show<CairnUrgentHelp>(html`
    <cairn-urgent-help .contacts=${anytown(changes)}></cairn-urgent-help>
  `);

const all = (el: CairnUrgentHelp, selector: string) => [
  ...el.renderRoot.querySelectorAll(selector),
];
const headings = (el: CairnUrgentHelp) => all(el, 'h2').map(words);
/** The list under a heading, each entry as one text. */
const under = (el: CairnUrgentHelp, title: string) => {
  const heading = all(el, 'h2').find((each) => words(each) === title);
  let next = heading?.nextElementSibling;
  while (next && next.localName !== 'ul') next = next.nextElementSibling;
  return [...(next?.children ?? [])].map(words);
};
const card = (el: CairnUrgentHelp, part: string) =>
  el.renderRoot.querySelector(`[part="${part}"]`)!;

describe('<cairn-urgent-help>', () => {
  describeAccessibility(examples);

  it('has every national contact, with its name and its number, at once', async () => {
    const el = await national();
    const text = words(el.renderRoot);
    for (const { id, name, number, how, when } of nationalContacts.contacts) {
      if (!when) expect(text, id).to.include(name);
      if (number) expect(text, id).to.include(number);
      if (how === 'bsl-video') expect(all(el, 'a').some(isHttps), id).to.equal(true);
    }
  });

  it('begins with the emergency, then what is urgent, each with the action in its heading', async () => {
    expect(headings(await national())).to.deep.equal([
      'Immediate action required: Call 999 or go to A&E now if:',
      'Urgent advice: Call 111 and choose the mental health option if:',
      'If you are deaf, or cannot hear or speak on the phone',
      'Someone to talk to',
    ]);
  });

  it('says how urgent it is to those who cannot see the colour, within the heading', async () => {
    const el = await national();
    const hidden = all(el, 'h2 .unseen').map(words);
    expect(hidden).to.deep.equal(['Immediate action required:', 'Urgent advice:']);
  });

  it('has one card of each kind, and none for a charity', async () => {
    for (const el of [await national(), await withLocal()]) {
      expect(all(el, '.card').map((each) => each.getAttribute('part'))).to.deep.equal([
        'emergency',
        'urgent',
      ]);
      for (const each of all(el, '.card')) {
        expect(words(each)).not.to.match(/Samaritans|Childline|Shout|Papyrus|NSPCC/);
      }
    }
  });

  it('has nothing but headings after a card, so that nobody takes more for a part of it', async () => {
    const el = await national();
    expect(card(el, 'emergency').nextElementSibling).to.equal(card(el, 'urgent'));
    expect(card(el, 'urgent').nextElementSibling!.localName).to.equal('h2');
  });

  it('tells who may call, and when', async () => {
    const el = await national();
    const [shout, childline, samaritans, papyrus, nspcc] = under(el, 'Someone to talk to');
    expect(shout).to.equal(
      'Shout Text SHOUT to 85258 24 hours a day, every day Anyone in the UK can text, at any age',
    );
    expect(childline).to.equal(
      'Childline Call 0800 1111 If you are under 19 It is free, and the number will not show on a phone bill',
    );
    expect(samaritans).to.equal('Samaritans Call 116 123 24 hours a day, every day It is free');
    expect(papyrus).to.include('0800 068 4141').and.to.include('People under 35');
    expect(nspcc).to.equal('NSPCC Call 0808 800 5000 Adults who are worried about a child');
  });

  it('has the routes for deaf people, to 999 and to 111', async () => {
    const title = 'If you are deaf, or cannot hear or speak on the phone';
    const [bsl999, bsl111, relay] = under(await national(), title);
    expect(bsl999).to.match(/^999 BSL .* 999bsl\.co\.uk$/);
    expect(bsl111).to.match(/^NHS 111 with SignVideo .* signvideo\.co\.uk\/nhs111$/);
    expect(relay).to.include('Call 18001 111 in the Relay UK app or on a textphone');
  });

  it('says when the numbers were last checked: the day of the oldest', async () => {
    const last = (el: CairnUrgentHelp) => words(all(el, '.page > * > :last-child').at(-1));
    expect(last(await national())).to.equal('Last checked on 23 November 2026.');
    const [crisis, den] = anytown().contacts;
    const contacts = [crisis!, { ...den!, checkedOn: '2026-02-01' }];
    expect(last(await withLocal({ contacts }))).to.equal('Last checked on 1 February 2026.');
  });

  it('marks the language of a host’s words, and of nothing else', async () => {
    const el = await withLocal({ lang: 'cy' });
    const marked = all(el, '[lang="cy"]').map(words);
    expect(marked).to.include.members([
      'Anytown crisis line for young people',
      'Call 01632 960 001',
      '8am to 10pm, every day',
      '1 Elm Road, Anytown',
    ]);
    expect(marked.join(' ')).not.to.match(/If you are under|Childline|999/);
  });

  it('shows what a contact says as text, never as markup', async () => {
    const [crisis] = anytown().contacts;
    const name = '<img src=x onerror="alert(1)"><b>Line</b>';
    const el = await withLocal({ contacts: [{ ...crisis!, name }] });
    expect(words(el.renderRoot)).to.include(name);
    expect(all(el, 'img, b')).to.be.empty;
  });
});

describe('numbers', () => {
  it('are never turned round or broken in two, in whatever direction the page runs', async () => {
    const el = await show<CairnUrgentHelp>(examples.rightToLeft.render());
    const numbers = all(el, '.number');
    expect(numbers.map((each) => each.textContent)).to.include('0800\u00a01111');
    for (const each of numbers) {
      const { direction, unicodeBidi } = getComputedStyle(each);
      expect([direction, unicodeBidi], each.textContent!).to.deep.equal(['ltr', 'isolate']);
      expect(each.getClientRects(), each.textContent!).to.have.length(1);
    }
  });

  it('are plain text where nothing can call', async () => {
    expect(matchMedia('(pointer: coarse)').matches).to.equal(false);
    const el = await national();
    expect(all(el, '[href^="tel:"], [href^="sms:"]')).to.be.empty;
  });

  it('are links where a finger is the pointer, but for those that are for an app', async () => {
    const el = await withFingers(national);
    const links = all(el, 'a.number').map((each) => each.getAttribute('href'));
    expect(links).to.deep.equal([
      'tel:999',
      'tel:111',
      'sms:85258',
      'tel:08001111',
      'tel:116123',
      'tel:08000684141',
      'tel:08088005000',
    ]);
    expect(words(el.renderRoot)).to.include('18001 111');
  });
});

describe('links', () => {
  it('lead to https, and tell nobody where from', async () => {
    const links = all(await withLocal(), 'a');
    expect(links).to.have.length(3);
    for (const each of links) {
      expect(isHttps(each)).to.equal(true);
      expect(each.getAttribute('rel')).to.equal('noreferrer');
      expect(each.hasAttribute('target')).to.equal(false);
    }
  });

  it('lead nowhere else, even where a page has not parsed what it sets', async () => {
    for (const url of ['javascript:alert(1)', 'http://example.org/', '/here']) {
      const contacts = anytown();
      const el = await show<CairnUrgentHelp>(html`
        <cairn-urgent-help
          .contacts=${{ ...contacts, contacts: [{ ...contacts.contacts[1]!, url }] }}
        ></cairn-urgent-help>
      `);
      expect(words(el.renderRoot)).to.include('The Den');
      expect(all(el, 'a').every(isHttps)).to.equal(true);
    }
  });

  it('tell the page nothing of who pressed what', async () => {
    const el = await withLocal();
    const clicks = heard(document, 'click');
    const link = all(el, 'a')[0] as HTMLElement;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(clicks).to.be.empty;
  });
});

function isHttps(link: Element): boolean {
  return (link as HTMLAnchorElement).protocol === 'https:';
}

/** Does something in a browser whose pointer is a finger. */
async function withFingers<T>(act: () => Promise<T>): Promise<T> {
  const real = globalThis.matchMedia;
  globalThis.matchMedia = (query) =>
    query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : real(query);
  try {
    return await act();
  } finally {
    globalThis.matchMedia = real;
  }
}
