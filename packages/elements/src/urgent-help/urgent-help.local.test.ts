import './urgent-help.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { anytown } from './urgent-help.examples.js';
import type { CairnUrgentHelp } from './urgent-help.js';

const text = JSON.stringify(anytown());
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};
const shown = ({ renderRoot }: CairnUrgentHelp) => words(renderRoot);
const numbers = nationalContacts.contacts.flatMap(({ number }) => number ?? []);
const expectNational = (el: CairnUrgentHelp) => {
  for (const number of numbers) expect(shown(el)).to.include(number);
};

/** Answers every request of the page from here, until the test is over. */
function stubFetch(answer: () => Response): URL[] {
  const asked: URL[] = [];
  globalThis.fetch = async (input) => {
    asked.push(new URL(String(input)));
    return answer();
  };
  return asked;
}
const { fetch } = globalThis;
afterEach(() => (globalThis.fetch = fetch));

describe('a host’s own contacts', () => {
  for (const [from, template] of [
    ['a property', () => html`<cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help>`],
    ['a script in the page', () => html`<cairn-urgent-help>${script(text)}</cairn-urgent-help>`],
    [
      'an address on the same site',
      () => html`<cairn-urgent-help src="/contacts.json"></cairn-urgent-help>`,
    ],
    [
      'the catalogue',
      () => {
        register(anytown({ id: 'from-the-catalogue' }));
        return html`<cairn-urgent-help contacts="from-the-catalogue"></cairn-urgent-help>`;
      },
    ],
  ] as const satisfies (readonly [string, () => TemplateResult])[]) {
    it(`may come from ${from}, beside the national ones`, async () => {
      stubFetch(() => new Response(text));
      const el = await show<CairnUrgentHelp>(template());
      await appears(el, () => shown(el).includes('The Den'));
      expect(shown(el)).to.include('01632 960 001');
      expectNational(el);
    });
  }

  it('may be registered late; the national ones do not wait', async () => {
    const el = await show<CairnUrgentHelp>(html`
      <cairn-urgent-help contacts="late"></cairn-urgent-help>
    `);
    expectNational(el);
    expect(shown(el)).not.to.include('The Den');
    register(anytown({ id: 'late' }));
    await el.updateComplete;
    expect(shown(el)).to.include('The Den');
  });

  it('stand in the card where they are urgent, and under a heading where they are not', async () => {
    const el = await show<CairnUrgentHelp>(html`
      <cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help>
    `);
    const card = el.renderRoot.querySelector('[part="urgent"]');
    expect(words(card)).to.include('If you are under 18').and.to.include('01632 960 001');
    const heading = [...el.renderRoot.querySelectorAll('h2')].find(
      (each) => words(each) === 'Help near you',
    )!;
    expect(words(heading.parentElement!.querySelector('h2 ~ [part="list"] ~ h2 ~ [part="list"]')))
      .to.include('The Den')
      .and.to.include('Come in for a chat, without an appointment if: you want to talk')
      .and.to.include('If you are aged 11 to 18');
  });

  it('can be taken back', async () => {
    const el = await show<CairnUrgentHelp>(html`
      <cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help>
    `);
    Object.assign(el, { contacts: undefined });
    await el.updateComplete;
    expect(shown(el)).not.to.include('The Den');
    expectNational(el);
  });
});

describe('a host’s own words', () => {
  it('have a heading, as long as there are some', async () => {
    const el = await show<CairnUrgentHelp>(html`
      <cairn-urgent-help><p slot="local">Find Mx Ray in room 4.</p></cairn-urgent-help>
    `);
    const headings = () => [...el.renderRoot.querySelectorAll('h2')].map(words);
    expect(headings()).to.include('Help near you');
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    el.replaceChildren();
    await appears(el, () => !headings().includes('Help near you'));
  });
});

describe('contacts that cannot be had', () => {
  const taking = { contacts: [{ ...anytown().contacts[0]!, id: 'childline' }] };
  const withScript = (json: string) =>
    html`<cairn-urgent-help>${script(json)}${ours}</cairn-urgent-help>`;
  const ours = html`<p>Ours: 01632 960 002</p>`;
  const refused: [what: string, template: () => TemplateResult, says: RegExp, issues: number][] = [
    ['JSON that is none', () => withScript('{ "kind": }'), /line 1, column 11/, 1],
    ['several faults', () => withScript('{"kind":"contacts"}'), /contacts: is missing/, 4],
    [
      'a list that takes the place of a national contact',
      () => withScript(JSON.stringify(anytown(taking))),
      /contacts\.0\.id: "childline" is a national contact, which cannot be replaced/,
      1,
    ],
    [
      'an address that is not https',
      () => withScript(text.replace('https://www', 'http://www')),
      /contacts\.1\.url: must be an address that begins with https/,
      1,
    ],
    [
      'an unknown id',
      () => html`<cairn-urgent-help contacts="nowhere">${ours}</cairn-urgent-help>`,
      /no contacts are registered as "nowhere"/,
      0,
    ],
    [
      'an object as text',
      () => html`<cairn-urgent-help contacts="[object Object]">${ours}</cairn-urgent-help>`,
      /an object arrived as text/,
      0,
    ],
    [
      'an object of another kind',
      () =>
        html`<cairn-urgent-help .contacts=${{ kind: 'x' } as never}>${ours}</cairn-urgent-help>`,
      /are not contacts/,
      0,
    ],
    [
      'an object that was never parsed',
      () =>
        html`<cairn-urgent-help .contacts=${{ kind: 'contacts' } as never}
          >${ours}</cairn-urgent-help
        >`,
      /./,
      0,
    ],
    [
      'a contact that was never parsed',
      () => {
        const contacts = [{ id: 'x', number: '1', level: 'urgent', how: 'call' }];
        const unparsed = { ...anytown(), contacts } as never;
        return html`<cairn-urgent-help .contacts=${unparsed}>${ours}</cairn-urgent-help>`;
      },
      /are not contacts; set the property to what parseContacts returned/,
      0,
    ],
    [
      'another site',
      () => html`<cairn-urgent-help src="https://example.org/c.json">${ours}</cairn-urgent-help>`,
      /must be on this site/,
      0,
    ],
    [
      'an address that is not there',
      () => html`<cairn-urgent-help src="/missing.json">${ours}</cairn-urgent-help>`,
      /src answered 404/,
      0,
    ],
  ];
  for (const [what, template, says, issues] of refused) {
    it(`never cost the national ones, nor the page’s fallback: ${what}`, async () => {
      const asked = stubFetch(() => new Response('', { status: 404 }));
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnUrgentHelp>(template());
      expectNational(el);
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));

      expect(words(refusal)).to.match(says);
      expect(errors).to.have.length(1);
      expect(errors[0]!.issues).to.have.length(issues);
      expectNational(el);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(asked.every(({ origin }) => origin === location.origin)).to.equal(true);
    });
  }

  it('give way to some that can', async () => {
    const el = await show<CairnUrgentHelp>(withScript('{}'));
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    el.contacts = anytown();
    await el.updateComplete;
    expect(el.renderRoot.querySelector('[part="refusal"]')).to.equal(null);
    expect(shown(el)).to.include('The Den');
  });
});
