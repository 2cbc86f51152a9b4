import './school-finder.js';
import '../quick-exit/quick-exit.js';

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { stayHere } from '../testing/exit.js';
import { box, focused, input, options, press, type, typed } from '../testing/finding.js';
import { words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { ChosenEvent } from './school-finder.events.js';
import { finder, many } from './school-finder.examples.js';
import type { CairnSchoolFinder } from './school-finder.js';

const went = stayHere();

const names = (el: CairnSchoolFinder) => options(el).map(words);
const isOpen = (el: CairnSchoolFinder) => {
  const expanded = input(el).getAttribute('aria-expanded') === 'true';
  expect(box(el).checkVisibility()).to.equal(expanded); // what is said is what is seen
  return expanded;
};
/** The option that a screen reader would name, from what the field points at. */
const active = (el: CairnSchoolFinder) => {
  const id = input(el).getAttribute('aria-activedescendant');
  const marked = options(el).filter((each) => each.getAttribute('aria-selected') === 'true');
  if (id === null) {
    expect(marked).to.be.empty;
    return undefined;
  }
  const [option, ...others] = marked;
  expect([option?.id, others.length]).to.deep.equal([id, 0]);
  return words(option);
};
const places = ['Anytown, ZZ1 2AB', 'Hillvale, ZZ11 1AA', 'Northshore, ZZ2 4BC'];
const josephs = places.map((place) => `St Joseph’s Catholic Primary School ${place}`);

describe('the field', () => {
  it('is a combobox with a name, a hint and a list that it controls', async () => {
    const el = await show<CairnSchoolFinder>(finder({ label: 'Which school?' }));
    const { id } = input(el);
    expect(input(el)).to.have.attribute('role', 'combobox');
    expect(input(el)).to.have.attribute('aria-autocomplete', 'list');
    expect(words(el.renderRoot.querySelector(`label[for="${id}"]`))).to.equal('Which school?');
    const root = el.renderRoot as ShadowRoot;
    const hint = root.getElementById(input(el).getAttribute('aria-describedby')!);
    expect(words(hint)).to.include('town or postcode');
    expect(root.getElementById(input(el).getAttribute('aria-controls')!)).to.equal(box(el));
    expect(box(el)).to.have.attribute('aria-label', 'Schools');
    expect(isOpen(el)).to.equal(false);
  });

  it('opens the list from two letters on, and closes it again', async () => {
    const el = await typed('s');
    expect(isOpen(el)).to.equal(false);
    await type(el, 't');
    expect(isOpen(el)).to.equal(true);
    await press(el, 'Backspace');
    expect(isOpen(el)).to.equal(false);
  });

  it('names each school with its town and postcode', async () => {
    const el = await typed('saint josephs');
    expect(names(el)).to.deep.equal(josephs);
  });

  it('offers no more than 8, and says so', async () => {
    const el = await typed('st marys', finder({ schools: many() }));
    expect(options(el)).to.have.length(8);
    expect(words(box(el).nextElementSibling)).to.include('8 of 40 schools shown');
  });
});

describe('keys', () => {
  it('lead down and up through the schools, and round', async () => {
    const el = await typed('st joes');
    expect(active(el)).to.equal(undefined);
    for (const place of [0, 1, 2, 0]) {
      await press(el, 'ArrowDown');
      expect(active(el)).to.equal(josephs[place]);
    }
    for (const place of [2, 1]) {
      await press(el, 'ArrowUp');
      expect(active(el)).to.equal(josephs[place]);
    }
    expect(focused(el)).to.equal(input(el));
    expect(input(el).value).to.equal('st joes');
  });

  it('lead from the field up to the last school', async () => {
    const el = await typed('st joes');
    await press(el, 'ArrowUp');
    expect(active(el)).to.equal(josephs[2]);
  });

  it('choose with Enter, and only then', async () => {
    const el = await typed('st joes');
    const chosen = heard<ChosenEvent>(document, 'cairn-chosen');
    await press(el, 'Enter');
    expect(chosen).to.be.empty; // nothing is looked at yet
    expect(isOpen(el)).to.equal(true);
    await press(el, 'ArrowDown', 'ArrowDown');
    expect(chosen).to.be.empty;
    await press(el, 'Enter');
    expect(chosen.map(({ school }) => school!.urn)).to.deep.equal(['990005']);
    expect(words(focused(el))).to.equal(josephs[1]);
  });

  it('move the caret with Home, End and the arrows to the sides', async () => {
    const el = await typed('st joes');
    for (const [key, caret] of [
      ['Home', 0],
      ['ArrowRight', 1],
      ['End', 7],
      ['ArrowLeft', 6],
    ] as const) {
      await press(el, 'ArrowDown');
      expect(active(el)).to.equal(josephs[0]);
      await press(el, key);
      expect([active(el), input(el).selectionStart]).to.deep.equal([undefined, caret]);
      expect(isOpen(el)).to.equal(true);
    }
  });

  it('close the list with Escape, and empty the field with another', async () => {
    const el = await typed('st joes');
    await press(el, 'ArrowDown', 'Escape');
    expect([isOpen(el), active(el), input(el).value]).to.deep.equal([false, undefined, 'st joes']);
    await press(el, 'Escape');
    expect([isOpen(el), input(el).value]).to.deep.equal([false, '']);
    expect(focused(el)).to.equal(input(el));
    await type(el, 'ash');
    expect(isOpen(el)).to.equal(true);
  });

  it('open it again, where something was typed', async () => {
    const el = await typed('st joes');
    await press(el, 'Escape', 'ArrowDown');
    expect([isOpen(el), active(el)]).to.deep.equal([true, josephs[0]]);
    await press(el, 'Escape');
    await sendKeys({ down: 'Alt' });
    await press(el, 'ArrowDown');
    expect([isOpen(el), active(el)]).to.deep.equal([true, undefined]);
    await press(el, 'ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen(el)).to.equal(false);
  });

  it('leave the page alone, where there is nothing to do with them', async () => {
    const el = await typed('');
    const keys: KeyboardEvent[] = [];
    el.renderRoot.addEventListener('keydown', (event) => keys.push(event as KeyboardEvent));
    await press(el, 'ArrowDown', 'Enter', 'Escape');
    expect(keys.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('lead on with Tab to the other answers, and choose nothing', async () => {
    const el = await typed('st joes');
    const chosen = heard(document, 'cairn-chosen');
    await press(el, 'ArrowDown', 'Tab');
    expect(words(focused(el))).to.equal('My school is not listed');
    expect(isOpen(el)).to.equal(false);
    await press(el, 'Tab');
    expect(words(focused(el))).to.equal('I’m not sure which school');
    expect(chosen).to.be.empty;
  });

  it('do nothing here while a letter is put together from several', async () => {
    const el = await typed('st joes');
    await press(el, 'ArrowDown');
    const chosen = heard(el, 'cairn-chosen');
    const event = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    expect(input(el).dispatchEvent(new KeyboardEvent('keydown', event))).to.equal(true);
    expect(chosen).to.be.empty;
  });

  it('still lead out in a hurry: Escape three times', async () => {
    const el = await typed('st joes', html`${finder()}<cairn-quick-exit></cairn-quick-exit>`);
    await press(el, 'Escape', 'Escape', 'Escape');
    expect(went).to.have.length(1);
    expect(input(el).value).to.equal('');
  });

  it('are enough to answer, change and answer again', async () => {
    const el = await typed('harbour');
    await press(el, 'ArrowDown', 'Enter', 'Tab');
    expect(words(focused(el))).to.equal('Change the school');
    await press(el, 'Enter');
    expect([focused(el), input(el).value]).to.deep.equal([input(el), '']);
    await type(el, 'zz1 1aa');
    await press(el, 'ArrowDown', 'Enter');
    expect(el.session).to.deep.equal({ status: 'chosen', urn: '990001' });
    await press(el, 'Tab', 'Space', 'Tab', 'Space');
    expect(el.session).to.deep.equal({ status: 'not-listed' });
  });
});
