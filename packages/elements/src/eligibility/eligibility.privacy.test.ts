import './eligibility.js';

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { mask } from '../internal/mask.js';
import { answerAll, fill, reply } from '../testing/checker.js';
import { openedDatabases } from '../testing/databases.js';
import { forLighthouse, lighthouse } from '../testing/lighthouse.js';
import { press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

/** Answers whose every value would be noticed if it came out anywhere. */
const person = forLighthouse('already-getting-help', { age: 13, area: 'hillvale' });
const canaries = ['young-person', 'hillvale', 'some-days', 'camhs', 'worry', 'covered', '13'];

const check = () =>
  show<CairnEligibility>(html`
    <cairn-eligibility .service=${lighthouse} count-outcomes>
      <button slot="intro">Ours</button>
      <a slot="result" href="#form">Go to the form</a>
    </cairn-eligibility>
  `);

/** All that a page, its storage and its address show of somebody. */
async function traces(el: CairnEligibility): Promise<string> {
  const databases = openedDatabases();
  return JSON.stringify([
    document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
    [location.href, document.title, document.cookie, history.length, history.state],
    [{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys()],
    Object.keys(el),
    performance.getEntriesByType('mark'),
  ]);
}

describe('answers in <cairn-eligibility>', () => {
  it('leave no mark on the page, in the address or in storage', async () => {
    const el = await check();
    const before = await traces(el);
    await answerAll(el, person);
    expect(words(el.renderRoot)).to.contain('Talk first to those who help you now');
    expect(await traces(el)).to.equal(before);
    for (const canary of canaries) expect(el.outerHTML).not.to.contain(`"${canary}"`);
  });

  it('are behind getters: nothing that copies an event gets them', async () => {
    const el = await check();
    const types = ['cairn-changed', 'cairn-decided', 'cairn-progress', 'cairn-counted'];
    const events = types.map((type) => heard(document, type));
    await answerAll(el, person);
    for (const [i, [event]] of events.entries()) {
      expect(event, types[i]).to.be.instanceOf(Event);
      expect(event).not.to.have.property('detail');
      const listed: Record<string, unknown> = {};
      for (const name in event) {
        if (!(name in Event.prototype)) listed[name] = (event as unknown as typeof listed)[name];
      }
      const copied = JSON.stringify([event, { ...event }, listed]);
      for (const canary of canaries) expect(copied).not.to.contain(canary);
    }
    const decided = events[1]![0]!;
    // Some browsers list `isTrusted` with every event, and others never do.
    expect(Object.keys(decided).filter((name) => name !== 'isTrusted')).to.be.empty;
  });

  it('cannot be changed by what a host does to what it gets', async () => {
    const el = await check();
    await reply(el, 'no');
    const session = el.session as { answers: Record<string, unknown> };
    session.answers['life-at-risk'] = 'yes';
    expect(el.session!.answers).to.deep.equal({ 'life-at-risk': 'no' });
  });

  it('are not offered as a value, as form fields offer theirs', async () => {
    const el = await check();
    for (const name of ['value', 'answers', 'checked', 'formData']) {
      expect(el).not.to.have.property(name);
    }
  });

  it('are never written back into fields, where recorders listen for that', async () => {
    const el = await check();
    await answerAll(el, person, 'helpers');
    const written: string[] = [];
    const restore = (['value', 'checked'] as const).map((name) => {
      const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name)!;
      Object.defineProperty(HTMLInputElement.prototype, name, {
        ...real,
        set: () => void written.push(name),
      });
      return () => Object.defineProperty(HTMLInputElement.prototype, name, real);
    });
    try {
      for (const each of ['camhs', '', 'online-support']) {
        fill(el, each);
        await el.updateComplete;
      }
      await press(el, 'Continue');
      await press(el, 'Back');
      await el.updateComplete;
    } finally {
      for (const each of restore) each();
    }
    expect(written).to.deep.equal([]);
  });
});

describe('what a person does in <cairn-eligibility>', () => {
  it('is not seen by the page', async () => {
    const el = await check();
    const types = 'keydown keyup click input change beforeinput submit reset pointerdown';
    const events = types.split(' ').map((type) => heard(document, type));
    el.renderRoot.querySelector<HTMLElement>('input')!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await answerAll(el, person);
    expect(events.flat()).to.be.empty;
  });

  it('is left to the page where it happens in the page’s own content', async () => {
    const el = await check();
    const clicks = heard(document, 'click');
    el.querySelector<HTMLElement>('[slot="intro"]')!.click();
    expect(clicks).to.have.length(1);
  });

  it('is not for session recorders: they are asked to look away', async () => {
    const el = await check();
    const marks = document.createElement('i');
    mask(marks);
    for (let step = 0; step < 2; step += 1) {
      for (const each of [el, el.renderRoot.querySelector('.page')!]) {
        for (const name of marks.classList) expect(each).to.have.class(name);
      }
      await answerAll(el, person);
    }
  });

  it('happens in a closed root, unless a test asked otherwise', async () => {
    const page = globalThis as unknown as Record<symbol, unknown>;
    delete page[Symbol.for('cairn.roots')];
    const el = document.createElement('cairn-eligibility');
    document.body.append(el);
    page[Symbol.for('cairn.roots')] = 'open';
    expect(el.shadowRoot === null).to.equal(true);
    el.remove();
  });
});
