import '../questionnaire/questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { contentHash } from '@cairnkit/engine/content-hash.js';
import type { Content } from '@cairnkit/engine/content.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { appears, choose, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { CairnErrorEvent } from './measure.events.js';

const first = porchWords().items['q1']!;
const refusal = (root: ParentNode) => root.querySelector('[part="refusal"]');
const question = (root: ParentNode) => root.querySelector('form h2');
const fields = (el: CairnQuestionnaire) => el.renderRoot.querySelector('form, fieldset, input');

/** Each test has a measure of its own: what one registers stays for all. */
let id = '';
let count = 0;
beforeEach(() => (id = `porch-${(count += 1)}-here`));
const said = (changes: Partial<Content> = {}) => porchWords({ measure: id, ...changes });

const ask = (measure: Measure | string = porch3(id)) =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire .measure=${measure}><p>Fallback</p></cairn-questionnaire>
  `);

/** Waits until whoever began to wait for anything before this has stopped. */
const patienceIsOver = async () => appears(await ask('nobody-ever-registers-this'), refusal);

describe('a measure that ships without wording', () => {
  it('is refused where there is none, with a word to the author and the page’s fallback', async () => {
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const el = await ask();
    expect(fields(el)).to.equal(null);
    const shown = words(await appears(el, refusal));

    expect(shown).to.include('PORCH-3 comes without its wording');
    expect(shown).to.include(`register(parseContent(…)) with them, for "${id}"`);
    expect(errors.map(({ message }) => shown.includes(message))).to.deep.equal([true]);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(fields(el)).to.equal(null);
  });

  const script = (measure: Measure) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = JSON.stringify(measure);
    return html`<cairn-questionnaire>${element}</cairn-questionnaire>`;
  };
  const given: [how: string, template: () => ReturnType<typeof html>][] = [
    ['a property', () => html`<cairn-questionnaire .measure=${porch3(id)}></cairn-questionnaire>`],
    ['an id', () => html`<cairn-questionnaire measure=${id}></cairn-questionnaire>`],
    ['a script', () => script(porch3(id))],
  ];
  for (const [how, template] of given) {
    const make = () => {
      register(porch3(id));
      return show<CairnQuestionnaire>(template());
    };

    it(`given as ${how}, is asked in words that are there before`, async () => {
      register(said());
      expect(words(await appears(await make(), question))).to.equal(first);
    });

    it(`given as ${how}, is asked in words that come while it waits`, async () => {
      const errors = heard(document, 'cairn-error');
      const el = await make();
      register(said());
      expect(words(await appears(el, question))).to.equal(first);
      await patienceIsOver();
      expect(words(question(el.renderRoot))).to.equal(first);
      expect(errors).to.have.length(1); // that of the one that told us
    });

    it(`given as ${how}, is asked in words that come after the refusal`, async () => {
      const el = await make();
      await appears(el, refusal);
      register(said());
      expect(words(await appears(el, question))).to.equal(first);
      expect(refusal(el.renderRoot)).to.equal(null);
    });
  }

  it('is asked in words that came while it was off the page', async () => {
    const el = await ask();
    const place = el.parentElement!;
    el.remove();
    register(said());
    place.append(el);
    expect(words(await appears(el, question))).to.equal(first);
  });

  it('goes on where it was, when it is moved about the page', async () => {
    register(said());
    const el = await ask();
    await appears(el, question);
    await choose(el, 2);
    const place = el.parentElement!;
    el.remove();
    place.append(el);
    await el.updateComplete;
    expect(el.session!.answers).to.deep.equal({ q1: 2 });
    expect(words(question(el.renderRoot))).to.equal(first);
  });

  it('is forgotten when another measure takes its place, without a complaint', async () => {
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const el = await ask();
    el.measure = calm4;
    await patienceIsOver();
    expect(errors).to.have.length(1);
    expect(errors[0]!.message).to.include('nobody-ever');
    expect(words(question(el.renderRoot))).to.equal(calm4.items[0]!.text);
  });

  it('is complained about once, however often it comes and goes', async () => {
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const el = await ask();
    const measure = el.measure!;
    for (const other of [calm4, measure, calm4, measure]) {
      el.measure = other;
      await el.updateComplete;
    }
    await appears(el, refusal);
    await patienceIsOver();
    expect(errors.map(({ message }) => message.includes('PORCH-3'))).to.deep.equal([true, false]);
  });

  it('is another one in the same words, when another version takes its place', async () => {
    register(said());
    const el = await ask();
    await appears(el, question);
    el.measure = porch3(id, '1.1.0');
    await el.updateComplete;
    await appears(el, question);
    expect(el.session!.form).to.equal(`${id}@1.1.0`);
  });

  it('keeps its own words, if it has any', async () => {
    register(porchWords({ measure: 'calm-4' }));
    expect(words(question((await ask(calm4)).renderRoot))).to.equal(calm4.items[0]!.text);
  });
});

describe('an id that is soon replaced', () => {
  it('is not fetched as if it were an address', async () => {
    const real = globalThis.fetch;
    const fetched: unknown[] = [];
    globalThis.fetch = async (input) => {
      fetched.push(input);
      return new Response('', { status: 404 });
    };
    try {
      const el = await ask('not-registered-yet');
      el.measure = calm4;
      await patienceIsOver();
    } finally {
      globalThis.fetch = real;
    }
    expect(fetched).to.deep.equal([]);
  });
});

describe('words that are not those of the measure', () => {
  const { items } = porchWords();
  const twoItems = { q1: items['q1']!, q2: items['q2']! };
  const options = ['Never', 'Always'];

  const wrong: [what: string, changes: () => Partial<Content>, says: string, issues: number][] = [
    [
      'of another version',
      () => ({ measureVersion: '2.0.0' }),
      'content.measureVersion: is 2.0.0',
      1,
    ],
    ['without an item', () => ({ items: twoItems }), 'content.items.q3: is missing', 2],
    ['with one too many', () => ({ items: { ...items, q4: 'x' } }), 'content.items.q4: ', 2],
    ['with too few options', () => ({ options }), 'content.options: must have 4 texts for q1', 1],
    ['changed since', () => ({ hash: contentHash(said()), items: { ...items, q1: 'x' } }), '', 1],
  ];
  for (const [what, changes, says, issues] of wrong) {
    it(`are refused, with the place, until the right ones come: ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      // As a host would that does not parse: what fits no measure is found all the same.
      register({ ...said(), ...changes() });
      const el = await ask();
      const shown = words(await appears(el, refusal));

      expect(shown).to.include(says || 'content.hash: does not match: the wording was changed');
      expect(errors).to.have.length(1);
      expect(errors[0]!.issues).to.have.length(issues);
      expect(fields(el)).to.equal(null);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);

      register({ ...said(), hash: contentHash(said()) });
      expect(words(await appears(el, question))).to.equal(first);
      expect(errors).to.have.length(1);
    });
  }
});
