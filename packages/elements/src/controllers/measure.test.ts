import '../questionnaire/questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnErrorEvent } from './measure.events.js';

const refusal = (root: ParentNode) => root.querySelector('[part="refusal"]');

describe('a measure on its way', () => {
  it('is found although it was registered while the element was off the page', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="registered-meanwhile"></cairn-questionnaire>
    `);
    await appears(el, refusal);
    const place = el.parentElement!;
    el.remove();
    register({ ...calm4, id: 'registered-meanwhile' });
    await el.updateComplete;
    expect(refusal(el.renderRoot)).not.to.equal(null);

    place.append(el);
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('h2'))).to.equal(calm4.items[0]!.text);
  });

  it('is no longer waited for by an element that has left', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="registered-later"></cairn-questionnaire>
    `);
    const shelf = (globalThis as never)[Symbol.for('cairn.catalogue')] as {
      listeners: Set<unknown>;
    };
    const { size } = shelf.listeners;
    el.remove();
    expect(shelf.listeners.size).to.equal(size - 1);
  });

  it('is refused when its address leads to another site by a detour', async () => {
    const real = globalThis.fetch;
    const answer = new Response(JSON.stringify(calm4));
    Object.defineProperties(answer, {
      url: { value: 'https://example.org/m.json' },
      redirected: { value: true },
    });
    globalThis.fetch = async () => answer;
    try {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire src="/detour"></cairn-questionnaire>
      `);
      await appears(el, refusal);
      expect(errors[0]!.message).to.include('src must be on this site');
    } finally {
      globalThis.fetch = real;
    }
  });
});
