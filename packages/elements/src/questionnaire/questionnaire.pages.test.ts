import type { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseSubmission } from '@cairnkit/engine/parse.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnResult } from '../result/result.js';
import { answer, appears, button, press, type, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { CairnQuestionnaire } from './questionnaire.js';

/** What Prototype 1.6 does to the language, where that differs from the standard. */
function prototype16(): void {
  const copy = (list?: ArrayLike<unknown>) => {
    const copied = [];
    for (let i = 0; i < (list?.length ?? 0); i += 1) copied.push(list![i]);
    return copied;
  };
  Object.assign(Array, { from: copy });
  Object.assign(Array.prototype, {
    entries(this: unknown[]) {
      return copy(this);
    },
    reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    },
    toJSON(this: unknown[]) {
      return `[${this.join(', ')}]`;
    },
    each() {},
  });
  Object.assign(String.prototype, {
    toJSON(this: string) {
      return `"${this}"`;
    },
  });
}

/** Names that a page has added to every object, as some carelessly do. */
function pollution(): void {
  Object.assign(Object.prototype, { settings: { of: 'the page' } });
}

interface Page extends Window {
  readonly calm4: Measure;
  readonly register: typeof register;
}

/** A page of its own, whose scripts ran before ours. */
async function pageAfter(script: () => void): Promise<Page> {
  const address = (path: string) => new URL(`../../../${path}.ts`, import.meta.url).href;
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <script>
      globalThis[Symbol.for('cairn.roots')] = 'open';
      (${script.toString()})();
    </script>
    <script type="module">
      import '${address('elements/src/questionnaire/questionnaire')}';
      import '${address('elements/src/result/result')}';
      import calm4 from '${address('instruments/src/calm-4')}';
      import { register } from '${address('engine/src/catalogue')}';
      Object.assign(globalThis, { calm4, register });
    </script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** An element on that page, with these properties. */
async function on<T extends 'cairn-questionnaire' | 'cairn-result'>(
  { document }: Page,
  tag: T,
  properties: object,
): Promise<HTMLElementTagNameMap[T]> {
  const el = document.createElement(tag);
  Object.assign(el, properties);
  document.body.append(el);
  await el.updateComplete;
  return el;
}

const [first] = calm4.items;
const refusal = /^This part of the page is not working\./;

for (const [what, script, fromJson] of [
  ['with Prototype 1.6', prototype16, first!.text!],
  // zod cannot even be loaded there; so the page's own fallback is shown, and properties still work.
  ['that adds names to every object', pollution, refusal],
] as const) {
  describe(`a page ${what}`, () => {
    let page: Page;
    before(async () => (page = await pageAfter(script)));
    after(() => page.frameElement!.remove());

    it('gets the right answers, scores and id, and the same as text', async () => {
      const el: CairnQuestionnaire = await on(page, 'cairn-questionnaire', { measure: page.calm4 });
      const submit = heard<CairnSubmitEvent>(el, 'cairn-submit');
      await answer(el, 2, 1, 0);
      expect(el.renderRoot.querySelectorAll('input')).to.have.length(11);
      expect(words(el.renderRoot.querySelector('.ends'))).to.match(
        /^0: Not at all calm ?10: As calm as can be$/,
      );
      await answer(el, 7);
      await press(el, 'Send my answers');
      await appears(el, (root) => root.querySelector('.alarm'));

      const [event] = submit;
      const payload = parseSubmission(event!.body);
      expect(payload.answers).to.deep.equal({ q1: 2, q2: 1, q3: 0, q4: 7 });
      expect(payload.scores.total).to.deep.equal({
        ...{ value: 10, prorated: false, answered: 4, items: 4, band: 'high' },
      });
      expect(event!.submissionId).to.equal(payload.id);
    });

    it('shows the right result', async () => {
      const answers = { q1: 2, q2: 2, q3: 2, q4: 5 };
      const el: CairnResult = await on(page, 'cairn-result', { measure: page.calm4, answers });
      expect(words(el.renderRoot.querySelector('.score strong'))).to.equal('11 of 16, high');
    });

    it('may register the words of a measure that ships without', async () => {
      const el = await on(page, 'cairn-questionnaire', { measure: porch3() });
      page.register(porchWords());
      await appears(el, (root) => root.querySelector('form'));
      expect(words(el.renderRoot.querySelector('h2'))).to.equal(porchWords().items['q1']);
      await answer(el, 1, 3);
      await type(el, '0.7');
      await press(el, 'Continue');
      await button(el, 'Send my answers');
      expect({ ...el.session!.answers }).to.deep.equal({ q1: 1, q2: 3, q3: 0.7 });
    });

    it(`${fromJson === refusal ? 'is told that it may not' : 'may'} hold a definition as JSON`, async () => {
      const el = await on(page, 'cairn-questionnaire', {});
      const script = page.document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(calm4);
      el.append(script);
      el.requestUpdate();
      const title = await appears(el, (root) => root.querySelector('h2, [part="refusal"]'));
      expect(words(title)).to.match(new RegExp(fromJson));
    });
  });
}
