import './questionnaire.js';

import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, fixture, html } from '@open-wc/testing';

import { answer, appears, button, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const texts = [
  '<img src=x onerror="globalThis.pwned=1">',
  '</p></template><script>globalThis.pwned=1</script>',
  '"><svg onload=globalThis.pwned=1>',
  '<!--?lit$0123456789$-->{{pwned=1}}${globalThis.pwned=1}',
  'javascript:globalThis.pwned=1',
];

/** A measure in which everything that a person reads is this text. */
function lace(measure: Measure, text: string): Measure {
  const free = ['text', 'title', 'short', 'instructions', 'attribution', 'name', 'ends'];
  return parseMeasure(
    JSON.stringify(measure, function (this: unknown, key, value: unknown) {
      if (Array.isArray(value) && key === 'ends') return value.map(() => text);
      return typeof value === 'string' && free.includes(key) ? text : value;
    }),
  );
}

const ours = 'div form p fieldset legend h2 label input span button dl dt dd slot style'.split(' ');

describe('a hostile text in a measure', () => {
  for (const text of texts) {
    it(`is shown as text: ${text}`, async () => {
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire .measure=${lace(calm4, text)}></cairn-questionnaire>
      `);
      const shown = (selector: string) => words(el.renderRoot.querySelector(selector));
      const onlyOurs = () => {
        const names = [...el.renderRoot.querySelectorAll('*')].map(({ localName }) => localName);
        expect(ours).to.include.members(names);
      };

      for (const selector of ['h2', '#instructions', 'label', '.quiet[lang="en"]']) {
        expect(shown(selector)).to.equal(text);
      }
      onlyOurs();
      await answer(el, 0, 0, 0);
      expect(shown('.ends')).to.equal(`0: ${text}10: ${text}`);
      onlyOurs();
      await answer(el, 0);
      await button(el, 'Send my answers');
      expect(shown('dt')).to.equal(text);
      expect(shown('.row')).to.equal(`${text} ${text} Change: ${text}`);
      onlyOurs();
      expect(globalThis).not.to.have.property('pwned');
    });

    it(`is shown as text when the measure is refused: ${text}`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('cairn-questionnaire');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ ...calm4, [text]: 1 });
      el.append(script);
      root.append(el);
      const refusal = await appears(el, (drawn) => drawn.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.include(text);
      const names = [...el.renderRoot.querySelectorAll('*')].map(({ localName }) => localName);
      expect([...ours, 'ul', 'li']).to.include.members(names);
      expect(globalThis).not.to.have.property('pwned');
    });
  }
});
