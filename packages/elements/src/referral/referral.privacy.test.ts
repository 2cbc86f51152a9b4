import './referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { mask } from '../internal/mask.js';
import { copied } from '../testing/copied.js';
import { atPage, field, heading } from '../testing/at-page.js';
import { openedDatabases } from '../testing/databases.js';
import { fillIn, goOn } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

/** Parts of answers whose every trace would be noticed. */
const canaries = ['Ødegård', '999 000', '07700', 'sam@lantern', 'Harbour Road', 'uncle', 'year-9'];

const begin = () =>
  show<CairnReferral>(html`
    <cairn-referral
      .form=${lanternReferral}
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }))}
    >
      <button slot="intro">Ours</button>
    </cairn-referral>
  `);

/** All that a page, its storage and its address show of somebody. */
async function traces(el: CairnReferral): Promise<string> {
  const databases = openedDatabases();
  return JSON.stringify([
    document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
    [location.href, document.title, document.cookie, history.length, history.state],
    [{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys()],
    Object.keys(el),
    performance.getEntriesByType('mark'),
  ]);
}

describe('answers in <cairn-referral>', () => {
  it('leave no mark on the page, in the address or in storage, and none after the end', async () => {
    const el = await begin();
    const before = await traces(el);
    await fillIn(el, lanternReferral, person);
    expect(words(el.renderRoot)).to.contain('Ødegård');
    expect(await traces(el)).to.equal(before);
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(heading(el)).to.equal('Your answers have been sent');
    const { innerHTML } = el.shadowRoot!;
    for (const canary of canaries) expect(innerHTML, canary).not.to.contain(canary);
    expect(JSON.stringify(el.session)).not.to.match(/Ødegård|uncle/);
  });

  it('are behind getters: nothing that copies an event gets them', async () => {
    const el = await begin();
    const types = [
      'cairn-changed',
      'cairn-flagged',
      'cairn-progress',
      'cairn-submit',
      'cairn-sent',
    ];
    const events = types.map((type) => heard(document, type));
    await fillIn(el, lanternReferral, { ...person, 'safe-now': 'no' }, 'full-name').catch(() => {});
    await goOn(el, 'Go on with the form');
    await fillIn(el, lanternReferral, person);
    await focusAfter(el, () => press(el, 'Send my answers'));
    const open: Record<string, string[]> = {
      'cairn-progress': ['at'],
      'cairn-sent': ['submissionId'],
    };
    for (const [i, [event]] of events.entries()) {
      const type = types[i]!;
      expect(event, type).to.be.instanceOf(Event);
      expect(event).not.to.have.property('detail');
      expect(new Set(copied(event!)), type).to.deep.equal(new Set(open[type]));
    }
  });

  it('cannot be changed by what a host does to what it gets', async () => {
    const el = await atPage('own-words');
    Object.assign(el.session!.answers, { 'full-name': 'Somebody else' });
    expect(el.session!.answers['full-name']).to.equal(person['full-name']);
  });

  it('are not offered as a value, as form fields offer theirs', async () => {
    const el = await begin();
    for (const name of ['value', 'answers', 'checked', 'formData', 'elements']) {
      expect(el).not.to.have.property(name);
    }
  });

  it('are never written into fields, where recorders listen for that', async () => {
    const written: string[] = [];
    const el = await begin();
    await fillIn(el, lanternReferral, person);
    const prototypes = [HTMLInputElement.prototype, HTMLTextAreaElement.prototype];
    const restore = prototypes.flatMap((prototype) =>
      (['value', 'checked'] as const).flatMap((name) => {
        const real = Object.getOwnPropertyDescriptor(prototype, name);
        if (!real) return [];
        const set = () => void written.push(name);
        Object.defineProperty(prototype, name, { ...real, set });
        return [() => Object.defineProperty(prototype, name, real)];
      }),
    );
    try {
      while (el.session!.status !== 'safety') await goOn(el, 'Back');
      for (let i = 0; i < 12; i += 1) await goOn(el);
      el.renderRoot.querySelector<HTMLInputElement>('[value="not-sure"]')?.click();
      await el.updateComplete;
    } finally {
      for (const each of restore) each();
    }
    expect(written).to.deep.equal([]);
  });

  it('stay out of the attributes of a page that is on show', async () => {
    const el = await atPage('name', 'full-name');
    const attributes: string[] = [];
    const observer = new MutationObserver((changes) =>
      attributes.push(...changes.map(({ attributeName }) => attributeName!)),
    );
    observer.observe(el.renderRoot, { attributes: true, subtree: true });
    field(el, 'full-name').focus();
    await sendKeys({ type: 'Ødegård' });
    field(el, 'preferred-name').focus();
    await el.updateComplete;
    await new Promise((done) => setTimeout(done));
    observer.disconnect();
    expect(attributes).not.to.include('value');
    expect(el.renderRoot.querySelector('form')!.outerHTML).not.to.contain('Ødegård');
  });
});

describe('what browsers may know of a person who uses <cairn-referral>', () => {
  it('is only what is their own, and is asked for as such', async () => {
    const tokens: Record<string, string> = {};
    for (const page of ['name', 'born', 'contact', 'home', 'nhs-number', 'own-words', 'gp']) {
      const el = await atPage(page);
      for (const text of el.renderRoot.querySelectorAll<HTMLInputElement>('.text')) {
        // Of tokens that it makes no use of, Firefox's property tells nothing.
        tokens[text.id.replace('field-', '')] = text.getAttribute('autocomplete')!;
        expect(text.spellcheck, text.id).to.equal(false);
        expect(text, text.id).not.to.have.attribute('name');
      }
      el.remove();
    }
    expect(tokens).to.deep.equal({
      'full-name': 'name',
      'preferred-name': 'nickname',
      'date-of-birth-day': 'bday-day',
      'date-of-birth-month': 'bday-month',
      'date-of-birth-year': 'bday-year',
      phone: 'tel',
      email: 'email',
      address: 'street-address',
      postcode: 'postal-code',
      'nhs-number': 'off',
      'own-words': 'off',
      gp: 'off',
    });
  });

  it('is not offered where somebody else fills the form in', async () => {
    const form = { ...lanternReferral, for: ['parent-or-carer' as const] };
    const el = await show<CairnReferral>(html`<cairn-referral .form=${form}></cairn-referral>`);
    await fillIn(el, form, person, 'full-name');
    for (const text of el.renderRoot.querySelectorAll<HTMLInputElement>('.text')) {
      expect(text).to.have.attribute('autocomplete', 'off');
    }
  });
});

describe('what a person does in <cairn-referral>', () => {
  it('is not seen by the page', async () => {
    const el = await begin();
    const types =
      'keydown keyup click input change beforeinput submit reset pointerdown compositionupdate';
    const events = types.split(' ').map((type) => heard(document, type));
    el.renderRoot.querySelector<HTMLElement>('input')!.focus();
    await sendKeys({ press: 'Space' });
    await fillIn(el, lanternReferral, person, 'full-name');
    field(el, 'full-name').focus();
    await sendKeys({ type: 'Sam' });
    field(el, 'full-name').dispatchEvent(
      new CompositionEvent('compositionupdate', { data: 'Sam', bubbles: true, composed: true }),
    );
    expect(events.flat()).to.be.empty;
  });

  it('is not for session recorders: they are asked to look away', async () => {
    const el = await atPage('own-words');
    const marks = document.createElement('i');
    mask(marks);
    for (const each of [el, el.renderRoot.querySelector('.page')!, field(el, 'own-words')]) {
      for (const name of marks.classList) expect(each).to.have.class(name);
    }
  });

  it('happens in a closed root, unless a test asked otherwise', () => {
    const page = globalThis as unknown as Record<symbol, unknown>;
    delete page[Symbol.for('cairn.roots')];
    const el = document.createElement('cairn-referral');
    document.body.append(el);
    page[Symbol.for('cairn.roots')] = 'open';
    expect(el.shadowRoot === null).to.equal(true);
    el.remove();
  });
});
