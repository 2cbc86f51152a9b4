import './goals.js';

import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { mask } from '../internal/mask.js';
import { copied } from '../testing/copied.js';
import { go, heading, rate, sentGoals, shown, write } from '../testing/goal-keeping.js';
import { goalsPage, log, lunch, three } from '../testing/goals-page.js';
import { appears, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import type { CairnGoals } from './goals.js';

const secret = 'canary in the choir';
const ratedOne = () =>
  shown(goalsPage({ goals: three, session: { status: 'overview', log: log() } }));

/** Writes a goal, rates another and sends both. */
async function everything(el: CairnGoals): Promise<void> {
  await go(el, 'Add another goal');
  await write(el, 'text', secret);
  el.renderRoot.querySelector<HTMLInputElement>('[value="joint"]')!.click();
  await go(el, 'Continue');
  await go(el, `Rate today: ${lunch.text}`);
  await rate(el, 7);
  await go(el, 'Continue');
  await sentGoals(el);
  await appears(el, (root) => root.querySelector('.done'));
}

describe('goals', () => {
  it('are behind getters: nothing that copies an event gets them', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const types = ['cairn-changed', 'cairn-rated', 'cairn-submit'];
    const events = types.map((type) => heard(document, type));
    await everything(el);
    for (const [i, list] of events.entries()) {
      expect(list, types[i]).not.to.be.empty;
      for (const event of list) {
        expect(copied(event)).to.deep.equal([]);
        expect(event).not.to.have.property('detail');
      }
    }
  });

  it('are in no event that analytics may read', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const types = ['cairn-progress', 'cairn-sent'];
    const events = types.map((type) => heard(document, type));
    await everything(el);
    for (const event of events.flat()) {
      const text = JSON.stringify({ ...event, isTrusted: undefined });
      expect(text).to.match(/^\{("at":\d+,"of":\d+|"submissionId":"[\da-f-]{36}")\}$/);
    }
  });

  it('leave no mark on the element, its children, the address or the browser’s storage', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const marks = () => [
      ...[el.outerHTML, location.href, document.title, JSON.stringify(history.state)],
      ...[JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
    ];
    const [before, names] = [marks(), Object.keys(el)];
    await everything(el);
    expect(marks()).to.deep.equal(before);
    expect(Object.keys(el)).to.deep.equal(names);
  });

  it('are in no id, name, class or other attribute inside, either', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, 'Add another goal');
    await write(el, 'text', secret);
    el.renderRoot.querySelector<HTMLInputElement>('[value="joint"]')!.click();
    await go(el, 'Continue');
    expect(words(el.renderRoot)).to.include(secret);
    const all = [...el.renderRoot.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
    expect(all.map(({ value }) => value).join(' ')).not.to.include('canary');
  });

  it('are not kept, learned or spell-checked elsewhere by the browser', async () => {
    const el = await shown(goalsPage());
    const form = el.renderRoot.querySelector('form')!;
    expect(form).to.have.attribute('autocomplete', 'off');
    for (const field of form.querySelectorAll('textarea, [type="text"]')) {
      expect(field).to.have.attribute('autocomplete', 'off');
      expect(field).to.have.attribute('spellcheck', 'false');
      expect(field).not.to.have.attribute('name');
    }
  });

  it('are not offered as a value, as form fields offer theirs', async () => {
    const el = await ratedOne();
    for (const name of ['value', 'answers', 'formData']) expect(el).not.to.have.property(name);
    expect(new FormData(await fixture<HTMLFormElement>(html`<form>${el}</form>`))).to.be.empty;
  });

  it('are never written back into fields, where recorders listen for that', async () => {
    const el = await shown(goalsPage({ goals: three, slider: true }));
    const written: string[] = [];
    const restore = [HTMLInputElement, HTMLTextAreaElement].map(({ prototype }) => {
      const real = Object.getOwnPropertyDescriptor(prototype, 'value')!;
      const set = () => void written.push('value');
      Object.defineProperty(prototype, 'value', { ...real, set });
      return () => Object.defineProperty(prototype, 'value', real);
    });
    try {
      await go(el, `Change: ${lunch.text}`);
      el.renderRoot.querySelector<HTMLInputElement>('[value="words"]')!.click();
      await go(el, 'Continue');
      expect(el.renderRoot.querySelector('textarea')!.value).to.equal(lunch.text);
      el.renderRoot.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
      await el.updateComplete;
      await go(el, 'Back');
    } finally {
      for (const each of restore) each();
    }
    expect(written).to.deep.equal([]);
  });
});

describe('what a person does', () => {
  it('is not seen by the page: writing a goal', async () => {
    const el = await shown(goalsPage());
    el.renderRoot.querySelector('textarea')!.focus();
    const types = ['keydown', 'keyup', 'beforeinput', 'input', 'change', 'paste'];
    const events = types.flatMap((type) => heard(document, type));
    await sendKeys({ type: 'secret' });
    el.renderRoot.querySelector('textarea')!.blur();
    expect(el.session!.typed!.text).to.equal('secret');
    expect(events).to.be.empty;
  });
});

describe('session recorders', () => {
  it('are asked to look away, at the element, its page and every field', async () => {
    const marks = document.createElement('i');
    mask(marks);
    const el = await shown(goalsPage());
    const places = el.renderRoot.querySelectorAll('.page, textarea, input');
    for (const place of [el, ...places]) {
      for (const name of marks.classList) expect(place).to.have.class(name);
      expect(place).to.have.attribute('data-clarity-mask', 'True');
    }
  });
});

describe('a quick exit', () => {
  const exit = () => document.dispatchEvent(new Event('cairn-exited'));

  it('drops the goals, and what was done and typed', async () => {
    const el = await ratedOne();
    await go(el, 'Add another goal');
    await write(el, 'text', secret);
    exit();
    await el.updateComplete;
    expect(el.session).to.equal(undefined);
    expect(words(el.renderRoot)).not.to.include(lunch.text);
    expect(el.renderRoot.querySelector('textarea')).to.equal(null);
    el.goals = structuredClone(three);
    await el.updateComplete;
    expect(el.session!.log).to.deep.equal([]);
    expect(el.session).not.to.have.property('typed');
  });

  it('leaves an empty first page where there were no goals before', async () => {
    const el = await shown(goalsPage());
    await write(el, 'text', secret);
    exit();
    await el.updateComplete;
    expect(el.renderRoot.querySelector('textarea')!.value).to.equal('');
    expect(heading(el)).to.equal('What is the goal?');
  });

  it('does not listen any more once the element has left the page', async () => {
    const el = await ratedOne();
    el.remove();
    exit();
    expect(el.session!.log).to.have.length(1);
  });
});

describe('leaving in the middle', () => {
  it('keeps what was done, for who comes back', async () => {
    const el = await ratedOne();
    dispatchEvent(new Event('pagehide'));
    expect(el.session!.log).to.have.length(1);
  });
});
