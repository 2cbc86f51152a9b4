import './battery.js';

import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, fixture, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { lowMood } from '../testing/low-mood.js';
import { appears, button, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const refusal = (root: ParentNode) => root.querySelector('[part="refusal"]');
const text = JSON.stringify({ ...lowMood, measures: lowMood.measures.slice(0, 1) });

/** What is shown in the place of a battery. */
const refused = async (el: CairnBattery) => words(await appears(el, refusal));

describe('the battery of <cairn-battery>', () => {
  before(() => register(calm4));

  it('may come by its id, however late it is registered', async () => {
    const el = await fixture<CairnBattery>(html`
      <cairn-battery battery="comes-late" time-point="session"><p>On paper.</p></cairn-battery>
    `);
    expect(el.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    expect(await refused(el)).to.include('no battery is registered as "comes-late"');
    register({ ...lowMood, id: 'comes-late' });
    await button(el, 'Start');
    expect(el.session).to.deep.include({ battery: 'comes-late@1.0.0' });
  });

  it('may stand in the page as JSON', async () => {
    const el = document.createElement('cairn-battery');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    el.append(script);
    el.timePoint = 'start';
    (await fixture(html`<div></div>`)).append(el);
    await button(el, 'Start');
    expect(el.session!.battery).to.equal('low-mood@1.0.0');
  });

  it('may be fetched from this site, and from no other', async () => {
    const src = URL.createObjectURL(new Blob([text]));
    const el = await fixture<CairnBattery>(html`
      <cairn-battery src=${src} time-point="start"></cairn-battery>
    `);
    await button(el, 'Start');
    el.src = 'https://example.org/battery.json';
    expect(await refused(el)).to.include('src must be on this site');
  });

  for (const [what, battery, says] of [
    ['an object as text', '[object Object]', 'an object arrived as text'],
    ['a measure', calm4 as never, 'battery is not a battery'],
  ] as const) {
    it(`is refused when it is ${what}`, async () => {
      const el = await fixture<CairnBattery>(html`
        <cairn-battery .battery=${battery} time-point="start"></cairn-battery>
      `);
      expect(await refused(el)).to.include(says);
    });
  }

  it('is refused with every issue, to the author and not to the person', async () => {
    const el = document.createElement('cairn-battery');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ ...lowMood, version: 1, measures: [] });
    el.append(script);
    el.timePoint = 'start';
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    (await fixture(html`<div></div>`)).append(el);
    await appears(el, refusal);
    expect(errors[0]!.issues.map(({ path }) => path)).to.deep.equal(['version', 'measures']);
  });

  for (const [name, value, says] of [
    ['time-point', 'weekly', 'time-point must be start, session or end'],
    ['person', 'Jo Smith', 'person must be 1 to 128 of'],
  ] as const) {
    it(`is not run while ${name} is wrong, and is as soon as it is right`, async () => {
      const el = await show<CairnBattery>(run());
      const right = el.getAttribute(name)!;
      el.setAttribute(name, value);
      expect(await refused(el)).to.include(says);
      el.setAttribute(name, right);
      await button(el, 'Start');
    });
  }

  it('gives every form what the page set', async () => {
    const el = await show<CairnBattery>(run());
    const set = {
      ...{ person: 'ref-7', age: 15, mode: 'sheet', contacts: 'anytown', action: '/api' },
      ...{ autoAdvance: true, easyRead: true, readAloud: true, withSupplementary: true },
      ...{ delivery: 'none', timeout: 5 },
    } as const;
    Object.assign(el, set);
    await press(el, 'Start');
    expect(await formIn(el)).to.include({ measure: 'calm-4', ...set });
  });

  it('lets the page style the parts of its forms', async () => {
    const el = await show<CairnBattery>(run());
    const style = document.createElement('style');
    style.textContent = 'cairn-battery::part(item) { border-top: 3px solid; }';
    el.before(style);
    await press(el, 'Start');
    const item = (await formIn(el)).renderRoot.querySelector('fieldset')!;
    expect(getComputedStyle(item).borderTopWidth).to.equal('3px');
  });

  it('counts what the published form has besides, where that is asked for', async () => {
    const el = await show<CairnBattery>(run());
    el.withSupplementary = true;
    await el.updateComplete;
    expect(words(el.renderRoot)).to.include('Questions in all: 14');
  });
});
