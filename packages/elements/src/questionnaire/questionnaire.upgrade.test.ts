import './questionnaire.js';
import '../result/result.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, fixture, html } from '@open-wc/testing';

import { appears, press, words } from '../testing/person.js';

const answers = { q1: 1, q2: 1, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
const session = { form: 'phq-9@1.0.0', status: 'asking', at: 2, answers: { q1: 1, q2: 1 } };

/** An element as it is before its script has arrived: in a document without custom elements. */
function early<T extends 'cairn-questionnaire' | 'cairn-result'>(tag: T, properties: object) {
  const el = document.implementation.createHTMLDocument().createElement(tag);
  expect(el.constructor).to.equal(HTMLElement);
  return Object.assign(el, properties);
}

/** What happens when the script arrives. */
async function upgrade<T extends 'cairn-questionnaire' | 'cairn-result'>(
  el: HTMLElementTagNameMap[T],
): Promise<HTMLElementTagNameMap[T]> {
  made.push(el);
  document.body.append(el);
  await el.updateComplete;
  return el;
}

const made: Element[] = [];
afterEach(() => made.splice(0).forEach((el) => el.remove()));

describe('what a page sets before our script has arrived', () => {
  it('is taken over: measure, session, and all the rest', async () => {
    const settings = {
      measure: phq9,
      session,
      withSupplementary: true,
      person: 'abc-1',
      timeout: 5,
    };
    const el = await upgrade<'cairn-questionnaire'>(early('cairn-questionnaire', settings));
    await appears(el, (root) => words(root.querySelector('h2')) === phq9.items[2]!.text);
    expect(words(el.renderRoot)).to.include('Question 3 of 10');
    expect(el.session).to.deep.equal(session);
    expect(el).to.include({ person: 'abc-1', timeout: 5 });
  });

  it('does not stand in the way afterwards', async () => {
    const el = await upgrade<'cairn-questionnaire'>(
      early('cairn-questionnaire', { measure: phq9, session }),
    );
    await press(el, 'Back'); // there is none at the first question
    expect(el.session).to.deep.include({ at: 1 });
  });

  it('is taken over by a result', async () => {
    const completedAt = new Date('2026-11-23T12:00:00Z');
    const settings = { measure: phq9, answers, completedAt };
    const el = await upgrade<'cairn-result'>(early('cairn-result', settings));
    expect(words(el.renderRoot)).to.include('2 of 27').and.to.include('2026');
  });

  it('comes to the page long after it was made', async () => {
    const el = document.createElement('cairn-questionnaire');
    el.measure = phq9;
    await import('./later.js'); // which it has fetched meanwhile
    await new Promise((done) => setTimeout(done));
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.append(el);
    await press(el, 'Continue');
    expect(words(await appears(el, (drawn) => drawn.querySelector('.alarm')))).to.include('Choose');
  });
});
