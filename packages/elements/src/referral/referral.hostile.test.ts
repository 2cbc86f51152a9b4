import './referral.js';

import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { pagesOf } from '@cairnkit/engine/referral-form.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, fixture, html } from '@open-wc/testing';

import { storedAt } from '../testing/filling-in.js';
import { lead, note, person } from '../testing/lantern-person.js';
import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const texts = [
  '<img src=x onerror="globalThis.pwned=1">',
  '</p></template><script>globalThis.pwned=1</script>',
  '"><svg onload=globalThis.pwned=1>',
  '<!--?lit$0123456789$-->{{pwned=1}}${globalThis.pwned=1}',
  '</textarea><img src=x onerror="globalThis.pwned=1">',
  'javascript:globalThis.pwned=1',
];

const free = ['text', 'title', 'short', 'hint', 'why', 'none', 'notSure', 'name', 'hours', 'note'];
const lists = ['intro', 'text', 'confidentiality', 'help'];

/** A form in which everything that a person reads is this text. */
function lace(form: Referral, text: string): Referral {
  return parseReferral(
    JSON.stringify(form, function (this: unknown, key, value: unknown) {
      if (Array.isArray(value) && lists.includes(key)) {
        return value.map((each) => (typeof each === 'string' ? text : (each as unknown)));
      }
      return typeof value === 'string' && free.includes(key) ? text : value;
    }),
  );
}

const ours = (
  'div form p fieldset legend h2 h3 h4 label input textarea span small button dl dt dd slot style ' +
  'details summary ul li strong a bdi section'
).split(' ');

const onlyOurs = (el: CairnReferral) => {
  const names = [...el.renderRoot.querySelectorAll('*')].map(({ localName }) => localName);
  expect(ours).to.include.members(names);
  for (const link of el.renderRoot.querySelectorAll('a')) {
    expect(link.getAttribute('href')).to.match(/^(https:\/\/|mailto:|#item-)/);
  }
  expect(globalThis).not.to.have.property('pwned');
};

describe('a hostile text in a form', () => {
  for (const text of texts) {
    it(`is shown as text: ${text}`, async () => {
      for (const [base, answers] of [
        [lanternReferral, person],
        [lanternEnquiry, lead],
        [note, person],
      ] as const) {
        const form = lace(base, text);
        const el = await show<CairnReferral>(html`
          <cairn-referral .form=${form} with-equality></cairn-referral>
        `);
        const places = [
          ...pagesOf(form, 'before-sending').map(
            ({ id }) => ({ status: 'asking', at: id }) as const,
          ),
          ...(form.safety ? [{ status: 'help' } as const] : []),
          { status: 'reviewing' } as const,
          { status: 'complete' } as const,
        ];
        for (const place of places) {
          el.session = storedAt(form, answers, place);
          await el.updateComplete;
          await appears(el, (root) => root.querySelector('h2[tabindex], .field h2, .done'));
          onlyOurs(el);
        }
        expect(words(el.renderRoot)).to.contain(text);
        el.remove();
      }
    });

    it(`is shown as text when somebody wrote it: ${text}`, async () => {
      const typed = { name: text, 'own-words': text, email: text, school: { name: text } };
      const answers = { ...person, ...typed, 'full-name': text, address: text };
      const el = await show<CairnReferral>(html`
        <cairn-referral
          .form=${lanternReferral}
          .session=${storedAt(lanternReferral, answers, { status: 'asking', at: 'own-words' })}
        ></cairn-referral>
      `);
      const area = await appears(el, (root) => root.querySelector('textarea'));
      expect(area!.value).to.equal(text);
      onlyOurs(el);
      el.session = storedAt(
        lanternReferral,
        { ...answers, email: 'a@b.example' },
        { status: 'reviewing' },
      );
      await el.updateComplete;
      expect(words(el.renderRoot.querySelectorAll('.said')[1])).to.equal(text);
      onlyOurs(el);
      el.session = storedAt(lanternReferral, answers, { status: 'asking', at: 'contact' });
      await el.updateComplete;
      await press(el, 'Continue');
      await appears(el, (root) => root.querySelector('.alarm'));
      onlyOurs(el);
    });

    it(`is shown as text when the form is refused: ${text}`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('cairn-referral');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ ...lanternReferral, [text]: 1 });
      el.append(script);
      root.append(el);
      const refusal = await appears(el, (drawn) => drawn.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.include(text);
      onlyOurs(el);
    });
  }

  it('leads nowhere, also where nobody has parsed the form', async () => {
    const url = 'javascript:globalThis.pwned=1';
    const contacts = lanternReferral.contacts!.map((each) => ({
      ...each,
      url,
      email: url,
      phone: url,
    }));
    const nextSteps = [{ text: 'Go on', url, contact: 'team' }];
    const form = { ...note, contacts, afterwards: { ...note.afterwards, nextSteps } };
    const el = await show<CairnReferral>(html`
      <cairn-referral
        .form=${form}
        .session=${storedAt(form, person, { status: 'reviewing' })}
      ></cairn-referral>
    `);
    await appears(el, (root) => root.querySelector('dl'));
    onlyOurs(el);
  });
});
