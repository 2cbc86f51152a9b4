import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { mask } from '../internal/mask.js';
import { copied } from '../testing/copied.js';
import { answer, appears, button, choose, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const atLast: Session = {
  form: 'phq-9@1.0.0',
  status: 'asking',
  at: 8,
  answers: { q1: 3, q2: 3, q3: 3, q4: 3, q5: 3, q6: 3, q7: 3, q8: 3 },
};

const ask = () =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire .measure=${phq9} .session=${atLast}>
      <button slot="intro">Ours</button>
      <button slot="urgent-help">Ours</button>
    </cairn-questionnaire>
  `);

/** Tries to send from the review: first in vain, then with a receipt. */
async function send(el: CairnQuestionnaire): Promise<void> {
  await press(el, 'Send my answers');
  await appears(el, (root) => root.querySelector('.alarm'));
  el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
  await press(el, 'Try again');
  await appears(el, (root) => root.querySelector('.done'));
}

describe('the shadow root', () => {
  const page = globalThis as unknown as Record<symbol, unknown>;
  const key = Symbol.for('cairn.roots');
  const made = async () =>
    fixture<CairnQuestionnaire>('<cairn-questionnaire></cairn-questionnaire>');
  afterEach(() => (page[key] = 'open'));

  for (const [what, value, mode] of [
    ['closed unless somebody asked', undefined, 'closed'],
    ['closed when what was asked for is something else', true, 'closed'],
    ['open where a test asked beforehand', 'open', 'open'],
  ] as const) {
    it(`is ${what}`, async () => {
      page[key] = value;
      const el = await made();
      page[key] = 'open';
      expect(el.shadowRoot?.mode ?? 'closed').to.equal(mode);
      expect(el.shadowRoot === null).to.equal(mode === 'closed');
    });
  }

  it('cannot be opened afterwards', async () => {
    delete page[key];
    const el = await made();
    page[key] = 'open';
    el.measure = phq9;
    await el.updateComplete;
    expect(el.shadowRoot).to.equal(null);
  });
});

describe('answers', () => {
  it('are behind getters: nothing that copies an event gets them', async () => {
    const el = await ask();
    const holding = ['cairn-changed', 'cairn-flagged', 'cairn-submit'];
    const events = holding.map((type) => heard(document, type));
    await answer(el, 2);
    await send(el);
    for (const [i, [event]] of events.entries()) {
      expect(event, holding[i]).to.be.instanceOf(Event);
      expect(copied(event!)).to.deep.equal([]);
      expect(event).not.to.have.property('detail');
    }
  });

  it('are in no event that analytics may read', async () => {
    const el = await ask();
    const progress = heard(el, 'cairn-progress');
    const failed = heard(el, 'cairn-submit-failed');
    const sent = heard(el, 'cairn-sent');
    const submit = heard<CairnSubmitEvent>(el, 'cairn-submit');
    await answer(el, 2);
    await send(el);
    const own = (events: Event[]) => events.map((event) => ({ ...event, isTrusted: undefined }));
    const isTrusted = undefined;
    expect(own(progress)).to.deep.equal([
      { isTrusted, at: 9, of: 9 },
      { isTrusted, at: 9, of: 9 },
    ]);
    expect(own(failed)).to.deep.equal([{ isTrusted, code: 'unhandled' }]);
    const { submissionId } = submit[0]!;
    expect(own(sent)).to.deep.equal([{ isTrusted, submissionId }]);
    for (const event of [...progress, ...failed, ...sent]) {
      expect(Object.getOwnPropertyNames(Object.getPrototypeOf(event))).to.eql(['constructor']);
    }
  });

  it('leave no mark on the element, its children or the address', async () => {
    const el = await ask();
    const before = [el.outerHTML, location.href, document.title, JSON.stringify(history.state)];
    const names = Object.keys(el);
    await answer(el, 2);
    await send(el);
    expect([el.outerHTML, location.href, document.title, JSON.stringify(history.state)]).to.eql(
      before,
    );
    expect(Object.keys(el)).to.deep.equal(names);
  });

  it('are not offered as a value, as form fields offer theirs', async () => {
    const el = await ask();
    for (const name of ['value', 'answers', 'checked', 'formData']) {
      expect(el).not.to.have.property(name);
    }
    expect(new FormData(await fixture<HTMLFormElement>(html`<form>${el}</form>`))).to.be.empty;
  });

  it('are never written back into fields, where recorders listen for that', async () => {
    const el = await ask();
    const written: string[] = [];
    const restore = (['value', 'checked'] as const).map((name) => {
      const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name)!;
      const set = () => void written.push(name);
      Object.defineProperty(HTMLInputElement.prototype, name, { ...real, set });
      return () => Object.defineProperty(HTMLInputElement.prototype, name, real);
    });
    try {
      await choose(el, 1);
      await press(el, 'Back');
      await press(el, 'Continue');
      await answer(el, 2);
      await send(el);
    } finally {
      for (const each of restore) each();
    }
    expect(written).to.deep.equal([]);
  });

  it('are not kept for the next pupil by the browser', async () => {
    const el = await ask();
    expect(el.renderRoot.querySelector('form')).to.have.attribute('autocomplete', 'off');
  });
});

describe('what a person does', () => {
  const away =
    'beforeinput input change click copy cut paste keypress pointerdown pointerup mousedown ' +
    'mouseup touchstart touchend';

  for (const type of away.split(' ')) {
    it(`is not seen by the page: ${type}`, async () => {
      const el = await ask();
      const events = heard(document, type);
      const input = el.renderRoot.querySelector('input')!;
      input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(events).to.be.empty;
    });
  }

  it('is not seen by the page: choosing an answer with the space bar', async () => {
    const el = await ask();
    el.renderRoot.querySelector('input')!.focus();
    const types = ['keydown', 'keyup', 'click', 'input', 'change'];
    const events = types.flatMap((type) => heard(document, type));
    await sendKeys({ press: 'Space' });
    expect(el.session!.answers).to.have.property('q9', 0);
    expect(events).to.be.empty;
  });

  for (const [key, seen] of [
    ['a', 0],
    ['1', 0],
    ['ArrowDown', 0],
    ['Escape', 2],
    ['Shift', 2],
    ['Tab', 2],
  ] as const) {
    it(`${seen ? 'is left to the page' : 'is not seen by the page'}: the key ${key}`, async () => {
      const el = await ask();
      el.renderRoot.querySelector('input')!.focus();
      const events = ['keydown', 'keyup'].map((type) => heard<KeyboardEvent>(document, type));
      await sendKeys({ press: key });
      expect(events.flat().map((event) => event.key)).to.deep.equal(Array(seen).fill(key));
    });
  }

  it('is left to the page where it happens in the page’s own content', async () => {
    const el = await ask();
    await choose(el, 1);
    const clicks = heard(document, 'click');
    el.querySelector<HTMLElement>('[slot="urgent-help"]')!.click();
    expect(clicks).to.have.length(1);
  });
});

describe('session recorders', () => {
  const marks = document.createElement('i');
  mask(marks);

  it('are asked to look away, at the element and at every page inside', async () => {
    const el = await ask();
    const marked = (element: Element | null) => {
      for (const name of marks.classList) expect(element).to.have.class(name);
      for (const { name, value } of marks.attributes) {
        if (name !== 'class') expect(element).to.have.attribute(name, value);
      }
    };
    const page = () => el.renderRoot.querySelector('.page');
    marked(el);
    marked(page());
    await answer(el, 1);
    await button(el, 'Send my answers');
    marked(page());
    await send(el);
    marked(page());
  });

  it('are asked in the words that each of them knows', () => {
    expect([...marks.classList]).to.include.members(['rr-block', 'ph-no-capture', 'sentry-block']);
    expect(marks).to.have.attribute('data-hj-suppress');
    expect(marks).to.have.attribute('data-clarity-mask', 'True');
  });
});
