import { expect, fixtureSync, html } from '@open-wc/testing';

import { keepDraft, type Draft } from './draft.js';

/** Another element with a session, whose drawing the test holds up. */
class Goals extends HTMLElement {
  current: unknown = undefined;
  refuses = false;
  updateComplete: Promise<unknown> = Promise.resolve();

  get session(): unknown {
    return this.current;
  }

  set session(saved: unknown) {
    if (!this.refuses) this.current = saved;
  }

  /** Does what a person does. */
  change(session: unknown): void {
    this.current = session;
    this.dispatchEvent(new Event('cairn-changed'));
  }
}
customElements.define('cairn-test-goals', Goals);

const key = 'goals of invitation-4711';
const fresh = { form: 'goals@1.0.0', answers: {} };
const session = { form: 'goals@1.0.0', answers: { q1: 1 }, goals: ['sleep', 'school'] };
const stored = () => sessionStorage.getItem(`cairn-draft:${key}`);

const drafts: Draft[] = [];
afterEach(() => {
  for (const draft of drafts.splice(0)) draft.stop();
  sessionStorage.clear();
});

function keep(element: Goals): Draft {
  const draft = keepDraft(element, { key });
  drafts.push(draft);
  return draft;
}

/** Keeps a draft, as an earlier page did. */
function begin(): void {
  const earlier = new Goals();
  const draft = keep(earlier);
  earlier.change(session);
  draft.stop();
}

const tick = () => new Promise((done) => setTimeout(done));

describe('a draft of any element with a session', () => {
  it('takes the place of what a checker filled in, which nobody has looked at', async () => {
    begin();
    const el = new Goals();
    const carried = { answers: { q1: 1 }, results: [] };
    el.current = { form: 'goals@1.0.0', answers: { q1: 1 }, filled: ['q1'], seen: [], carried };
    keep(el);
    await tick();
    expect(el.session).to.deep.equal(session);
  });

  it('is taken up, and deleted at the end', async () => {
    begin();
    const el = new Goals();
    const draft = keep(el);
    await tick();
    expect(el.session).to.deep.equal(session);
    el.dispatchEvent(new Event('cairn-finished'));
    expect(draft.status).to.equal('empty');
    expect(stored()).to.equal(null);
  });

  it('is kept too where a session says nothing of answers', async () => {
    const bare = { form: 'goals@1.0.0', goals: ['sleep'] };
    const earlier = new Goals();
    keep(earlier);
    earlier.change(bare);
    const el = new Goals();
    keep(el);
    await tick();
    expect(el.session).to.deep.equal(bare);
  });

  it('is not kept where a session holds nothing in any list or record', () => {
    const el = new Goals();
    keep(el);
    el.change({ form: 'goals@1.0.0', status: 'asking', goals: [], ratings: {} });
    expect(stored()).to.equal(null);
  });

  for (const [what, other] of [
    ['form', { form: 'goals@2.0.0' }],
    ['battery', { battery: 'low-mood@1.0.0' }],
    ['time point', { timePoint: 'end' }],
  ] as const) {
    it(`is deleted when it is of another ${what}`, async () => {
      begin();
      const el = new Goals();
      el.current = { ...fresh, ...other };
      keep(el);
      await tick();
      expect(el.session).to.deep.equal({ ...fresh, ...other });
      expect(stored()).to.equal(null);
    });
  }

  for (const [what, name, status, remains] of [
    ['is deleted when the form around it takes it along', 'goals', 'reviewing', false],
    ['stays when that form goes before the answers are whole', 'goals', 'asking', true],
    ['stays when that form is not about it: it has no name', '', 'reviewing', true],
  ] as const) {
    it(what, () => {
      const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
      const el = new Goals();
      if (name) el.setAttribute('name', name);
      form.append(el);
      keep(el);
      el.change({ ...session, status });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
      form.requestSubmit();
      expect(stored() !== null).to.equal(remains);
    });
  }

  it('stays when another form on the page is sent', () => {
    const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
    form.addEventListener('submit', (event) => event.preventDefault());
    const el = new Goals();
    el.setAttribute('name', 'goals');
    keep(el);
    el.change({ ...session, status: 'reviewing' });
    form.requestSubmit();
    expect(stored()).not.to.equal(null);
  });

  it('is the same on pages whose old scripts change how lists are written', async () => {
    const page = Array.prototype as unknown as Record<string, unknown>;
    page.toJSON = () => 'a text, as Prototype.js 1.6 has it';
    try {
      begin();
    } finally {
      delete page.toJSON;
    }
    const el = new Goals();
    keep(el);
    await tick();
    expect(el.session).to.deep.equal(session);
  });

  it('is deleted when the element does not take it, even without a word', async () => {
    begin();
    const el = new Goals();
    Object.assign(el, { current: fresh, refuses: true });
    const draft = keep(el);
    await tick();
    expect(draft.status).to.equal('empty');
    expect(stored()).to.equal(null);
  });

  it('is deleted when the element never draws itself, and refuses it', async () => {
    begin();
    const el = new Goals();
    const broken = Promise.reject(new Error('a part did not load'));
    Object.assign(el, { current: fresh, refuses: true, updateComplete: broken });
    keep(el);
    await tick();
    expect(stored()).to.equal(null);
  });

  it('is not overwritten while the element takes it up', async () => {
    begin();
    const before = stored();
    const el = new Goals();
    let drawn = () => {};
    el.updateComplete = new Promise<void>((done) => (drawn = done));
    keep(el);
    el.change({ ...fresh, answers: { q1: 0 } });
    expect(stored()).to.equal(before);
    el.current = fresh;
    drawn();
    await tick();
    expect(el.session).to.deep.equal(session);
    el.change({ ...session, answers: { q1: 2 } });
    expect(stored()).to.include('"q1":2');
  });

  it('is neither written nor handed over after stop, on pages that wrap listeners for good', async () => {
    begin();
    const before = stored();
    const el = new Goals();
    el.removeEventListener = () => {};
    keep(el).stop();
    await tick();
    expect(el.session).to.equal(undefined);
    el.change({ ...session, answers: { q1: 2 } });
    expect(stored()).to.equal(before);
  });
});
