import './result.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { press } from '../testing/person.js';
import { show } from '../testing/show.js';
import { phqOf } from './comparison.examples.js';
import { examples, withoutClipboard } from './result.examples.js';
import type { CairnResult } from './result.js';

const showResult = (measure = phq9, answers: object = { ...phqOf(13), q9: 1 }) =>
  show<CairnResult>(html` <cairn-result .measure=${measure} .answers=${answers}></cairn-result> `);
const details = (el: CairnResult) => el.renderRoot.querySelector('details')!;
const seen = (el: CairnResult, selector: string) =>
  el.renderRoot.querySelector(selector)!.checkVisibility();

describe('a <cairn-result> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is printed by a button', async () => {
    const real = window.print;
    let times = 0;
    window.print = () => void (times += 1);
    await press(await showResult(), 'Print');
    window.print = real;
    expect(times).to.equal(1);
  });

  it('has every answer, and on the screen again only those that the person opened', async () => {
    const el = await showResult();
    const print = () => dispatchEvent(new Event('beforeprint'));
    const done = () => dispatchEvent(new Event('afterprint'));
    print();
    print(); // some browsers say it once for the preview, too
    expect(details(el).open).to.equal(true);
    done();
    expect(details(el).open).to.equal(false);
    details(el).open = true;
    print();
    done();
    expect(details(el).open).to.equal(true);
  });

  it('leaves nothing open that leaves the page meanwhile, and then listens no more', async () => {
    const el = await showResult();
    dispatchEvent(new Event('beforeprint'));
    el.remove();
    expect(details(el).open).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(details(el).open).to.equal(false);
  });

  it('has no buttons, and nothing that was only for the screen', async () => {
    const el = await showResult();
    await withoutClipboard(() => press(el, 'Copy for notes'));
    expect(seen(el, '.buttons') && seen(el, 'textarea')).to.equal(true);
    await emulateMedia({ media: 'print' });
    for (const gone of ['.buttons', 'button', 'textarea']) expect(seen(el, gone)).to.equal(false);
    for (const kept of ['h2', '.follow-up', '.score']) expect(seen(el, kept)).to.equal(true);
  });

  it('cuts no score and no answer in two, and parts no heading from what it heads', async () => {
    const el = await showResult();
    await emulateMedia({ media: 'print' });
    const style = (selector: string) => getComputedStyle(el.renderRoot.querySelector(selector)!);
    for (const whole of ['.score', '.follow-up', 'li']) {
      expect(style(whole).breakInside, whole).to.equal('avoid');
    }
    for (const head of ['h2', 'h3', 'summary']) {
      expect(style(head).breakAfter, head).to.equal('avoid');
    }
  });

  it('keeps open what was open from the start', async () => {
    const el = await showResult(sessionFeedback as typeof phq9, { q1: 3, q2: 0, q3: 2, q4: 1 });
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details(el).open).to.equal(true);
    expect(examples).to.have.property('printed');
  });
});
