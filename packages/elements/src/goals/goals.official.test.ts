import './goals.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import gbo from '@cairnkit/instruments-nc/gbo.js';
import { expect } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { go, heading, rate, sentGoals, shown } from '../testing/goal-keeping.js';
import { goalsPage, lunch, three } from '../testing/goals-page.js';
import { appears, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import type { CairnGoals } from './goals.js';

const [item] = gbo.items as [Extract<Measure['items'][number], { type: 'rating' }>];

/** Every word that a person reads about a rating. */
const read = (el: CairnGoals) => words(el.renderRoot.querySelector('.page'));

/** Our own words must not be those of the form, in whole or in part. */
const official = [...item.ends!, item.text!, 'Half way', gbo.instructions!];

describe('words of our own', () => {
  it('are none of the published form', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    const said = read(el).toLowerCase();
    for (const each of official) expect(said).not.to.include(each.toLowerCase());
    expect(said).not.to.include('duncan law');
    expect(await sent(el)).not.to.have.property('measure');
  });
});

async function sent(el: CairnGoals) {
  await rate(el, 3);
  await go(el, 'Do not rate this goal today');
  return sentGoals(el);
}

describe('the words of a published form', () => {
  const ask = async (measure: Measure | string) => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    el.measure = measure;
    await el.updateComplete;
    return el;
  };

  it('are shown exactly, with their language and whose they are', async () => {
    const el = await ask(gbo);
    await appears(el, (root) => root.querySelector('#instructions'));
    const { renderRoot } = el;
    expect(words(renderRoot.querySelector('#instructions'))).to.equal(gbo.instructions);
    expect(heading(el)).to.equal(`${lunch.text} ${item.text}`);
    expect(words(renderRoot.querySelector('.ends'))).to.equal(
      `0: ${item.ends![0]}10: ${item.ends![1]}`,
    );
    for (const place of ['#instructions', '.asked', '.ends']) {
      expect(renderRoot.querySelector(place)).to.have.attribute('lang', 'en');
    }
    expect(read(el)).to.include(gbo.licence.attribution);
  });

  it('are said to have been used, when goals are sent', async () => {
    const el = await ask(gbo);
    await appears(el, (root) => root.querySelector('#instructions'));
    expect((await sent(el)).measure).to.equal('gbo@1.0.0');
  });

  it('are waited for, never replaced by ours, however late the form is registered', async () => {
    const late = { ...gbo, id: 'gbo-late' };
    const el = await ask('gbo-late');
    expect(read(el)).to.include('One moment…');
    expect(el.renderRoot.querySelector('input')).to.equal(null);
    register(late);
    await appears(el, (root) => root.querySelector('#instructions'));
    el.measure = null;
    await el.updateComplete;
    expect(heading(el)).to.include('How far along is this goal today?');
  });

  const wrong: [what: string, measure: Measure | string][] = [
    ['of many questions', phq9],
    ['from 0 to 100', { ...gbo, items: [{ ...item, max: 100 }] }],
    ['in half points', { ...gbo, items: [{ ...item, step: 0.5 }] }],
    ['without words', { ...gbo, items: [{ ...item, text: undefined }] } as never],
    ['that nobody registers', 'nobody-has-this'],
  ];
  for (const [what, measure] of wrong) {
    it(`are refused, and told, when the form is one ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await ask(measure);
      await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(errors.map(({ message }) => message).join()).to.match(/measure|nobody-has-this/);
    });
  }
});
