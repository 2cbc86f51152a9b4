import './questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { focused, shownAnswers } from '../testing/asked.js';
import { at, enter, given, keys, place } from '../testing/entering.js';
import { button, press, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';

describe('entry from paper, by keyboard', () => {
  it('takes a digit for the answer with that number, and goes on', async () => {
    const el = await enter();
    await keys('1', '2', '0');
    expect(given(el)).to.deep.equal({ q1: 1, q2: 2, q3: 0 });
    expect(shownAnswers(el)).to.deep.equal({ q1: '1', q2: '2', q3: '0' });
    expect(place(el)).to.equal('q4');
  });

  it('leaves a digit alone that is no answer of the question', async () => {
    const el = await enter();
    await keys('4', '9');
    expect(given(el)).to.deep.equal({});
    expect(place(el)).to.equal('q1');
  });

  it('goes on, too, where the answer stands already', async () => {
    const el = await enter();
    await keys('1', 'Backspace', '1');
    expect(given(el)).to.deep.equal({ q1: 1 });
    expect(place(el)).to.equal('q2');
  });

  it('takes a minus for an answer that was left blank', async () => {
    const el = await enter();
    const blank = () => button(el, `Left blank: ${phq9.items[0]!.text}`);
    await keys('1', 'Backspace', '-');
    expect(given(el)).to.deep.equal({ q1: null });
    expect(shownAnswers(el)).to.deep.equal({});
    expect(await blank()).to.have.attribute('aria-pressed', 'true');
    expect(place(el)).to.equal('q2');
    (await blank()).click();
    await el.updateComplete;
    expect(given(el)).to.deep.equal({});
    expect(await blank()).to.have.attribute('aria-pressed', 'false');
  });

  it('goes back with Backspace where there is nothing to take back, and takes back the rest', async () => {
    const el = await enter();
    await keys('1', '2', 'Backspace');
    expect(place(el)).to.equal('q2');
    expect(given(el)).to.deep.equal({ q1: 1, q2: 2 });
    await keys('Backspace');
    expect(given(el)).to.deep.equal({ q1: 1 });
    expect(shownAnswers(el)).to.deep.equal({ q1: '1' });
    await keys('Backspace');
    expect(place(el)).to.equal('q1');
    await keys('Backspace', 'Backspace');
    expect(place(el)).to.equal('q1');
    expect(given(el)).to.deep.equal({});
  });

  it('goes on with Enter, and to the next missing answer with M, round the end', async () => {
    const el = await enter();
    await keys('Enter', 'Enter', '2', '0');
    expect(given(el)).to.deep.equal({ q3: 2, q4: 0 });
    at(el, 'q2');
    await keys('m');
    expect(place(el)).to.equal('q5');
    at(el, 'q9');
    await sendKeys({ down: 'Shift' });
    await keys('M');
    await sendKeys({ up: 'Shift' });
    expect(place(el)).to.equal('q1');
  });

  it('goes from the last question to the button that goes on', async () => {
    const el = await enter();
    await keys(...'123012301');
    expect(words(focused(el))).to.equal('Continue');
    const heading = await focusAfter(el, () => keys('Enter'));
    expect(words(heading)).to.equal('Check your answers before you send them');
  });

  it('moves on from a number when no further digit can follow', async () => {
    const el = await enter(calm4);
    at(el, 'q4');
    await keys('1');
    expect(place(el)).to.equal('q4');
    expect(given(el)).to.deep.equal({}); // 10 could follow
    await keys('0');
    expect(given(el)).to.deep.equal({ q4: 10 });
    expect(words(focused(el))).to.equal('Continue');
  });

  it('types over the number that stands there, when it comes back by key', async () => {
    const el = await enter(calm4);
    at(el, 'q4');
    await keys('7');
    at(el, 'q3');
    await keys('Enter', '4');
    expect(given(el)).to.deep.equal({ q4: 4 });
    at(el, 'q3');
    await keys('Enter', '1', 'Enter');
    expect(given(el)).to.deep.equal({ q4: 1 });
    at(el, 'q3');
    await keys('Enter', 'Backspace', 'Tab');
    expect(given(el)).to.deep.equal({});
  });

  for (const [what, typed, value] of [
    ['tenths', '0.7', 0.7],
    ['tenths, with a comma', '4,2', 4.2],
    ['a whole number', '6', 6],
    ['the highest number', '10', 10],
  ] as const) {
    it(`takes ${what} of a line that is read to the tenth`, async () => {
      register(porchWords());
      const el = await enter(porch3());
      at(el, 'q3');
      await keys(...typed);
      if (value === 6) expect(given(el)).to.deep.equal({}); // 6.5 could follow
      if (value === 6) await keys('Enter');
      expect(given(el)).to.deep.equal({ q3: value });
      expect(words(focused(el))).to.equal('Continue');
    });
  }

  for (const typed of ['55', '.', 'x', '5x', '1e1', '0x5']) {
    it(`takes ${typed} for no answer, and says what is wanted`, async () => {
      register(porchWords());
      const el = await enter(porch3());
      await keys('1', '2', ...typed, 'Tab');
      expect(given(el)).to.deep.equal({ q1: 1, q2: 2 });
      await press(el, 'Continue');
      const alarm = words(el.renderRoot.querySelector('.alarm'));
      expect(alarm).to.include('Question 3: Enter a number from 0 to 10, in steps of 0.1');
      expect(shownAnswers(el)).to.have.property('q3', typed);
    });
  }
});

describe('the keys of entry from paper', () => {
  const sent = { bubbles: true, composed: true, cancelable: true };

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`mean nothing together with another: ${modifier}`, async () => {
      const el = await enter();
      for (const key of ['1', '-', 'Enter', 'm', 'Backspace']) {
        const pressed = new KeyboardEvent('keydown', { ...sent, key, [modifier]: true });
        focused(el)!.dispatchEvent(pressed);
        expect(pressed.defaultPrevented).to.equal(false);
      }
      expect(given(el)).to.deep.equal({});
      expect(place(el)).to.equal('q1');
    });
  }

  it('count once, however long they are held', async () => {
    const el = await enter();
    await keys('1', '2', '3');
    for (const key of ['1', '-', 'Enter', 'm', 'Backspace']) {
      const held = new KeyboardEvent('keydown', { ...sent, key, repeat: true });
      focused(el)!.dispatchEvent(held);
      expect(held.defaultPrevented).to.equal(true);
    }
    expect(given(el)).to.deep.equal({ q1: 1, q2: 2, q3: 3 });
    expect(place(el)).to.equal('q4');
    const tab = new KeyboardEvent('keydown', { ...sent, key: 'Tab', repeat: true });
    focused(el)!.dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
  });

  it('mean nothing on buttons and outside the questions', async () => {
    const el = await enter();
    for (const name of ['Left blank', 'Continue']) {
      (await button(el, name)).focus();
      await keys('1', '-', 'm', 'Backspace');
      expect(words(focused(el))).to.match(new RegExp(`^${name}`));
    }
    (document.activeElement as HTMLElement).blur();
    await keys('1', '-');
    expect(given(el)).to.deep.equal({});
  });

  it('are not seen by the page', async () => {
    const el = await enter();
    const seen = ['keydown', 'keyup', 'keypress', 'input', 'change', 'click'].map((type) =>
      heard(document, type),
    );
    await keys('1', '-', 'Backspace', 'm', '2', 'Enter');
    expect(given(el)).to.have.property('q1', 1);
    expect(seen.flat()).to.be.empty;
  });
});
