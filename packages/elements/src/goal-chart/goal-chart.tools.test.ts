import './goal-chart.js';

import { expect, html } from '@open-wc/testing';

import { goals } from '../testing/courses.js';
import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';
import { refusedPicture } from './goal-chart.examples.js';

const [first] = goals.goals;

const showTools = async () => {
  const el = await show<CairnGoalChart>(html`
    <cairn-goal-chart sound export .goals=${[{ ...first!, text: '=1+1' }]}></cairn-goal-chart>
  `);
  [...el.renderRoot.querySelectorAll('summary')].at(-1)!.click();
  return el;
};

/** Catches the file that would be saved on this device. */
async function saved(act: () => Promise<unknown>): Promise<{ name: string; content: Blob }> {
  const [click, make] = [HTMLAnchorElement.prototype.click, URL.createObjectURL];
  let content: Blob | undefined;
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return make.call(URL, blob);
  };
  try {
    return await new Promise((done, failed) => {
      HTMLAnchorElement.prototype.click = function () {
        done({ name: this.download, content: content! });
      };
      act().catch(failed);
    });
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = make;
  }
}

/** Notes what would be heard. */
function hearing() {
  const real = globalThis.AudioContext;
  const made: { closed: boolean }[] = [];
  globalThis.AudioContext = class extends real {
    readonly #note = { closed: false };
    constructor() {
      super();
      made.push(this.#note);
    }
    override close(): Promise<void> {
      this.#note.closed = true;
      return super.close();
    }
  };
  return { made, restore: () => (globalThis.AudioContext = real) };
}

describe('saving and listening in <cairn-goal-chart>', () => {
  it('are offered only where the page asks for them', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${goals}></cairn-goal-chart>
    `);
    expect(el.renderRoot.querySelectorAll('button')).to.have.length(0);
  });

  it('saves a picture as SVG, whose name is the date and nothing else', async () => {
    const el = await showTools();
    const { name, content } = await saved(() => press(el, 'Picture (SVG)'));
    expect(name).to.match(/^\d{4}-\d\d-\d\d\.svg$/);
    const text = await content.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect(words(drawing.documentElement)).to.include('Goal 1 moved from 2 to 7');
    expect(text).not.to.match(/<script|<style|href=/);
  });

  it('saves a picture as PNG', async () => {
    const el = await showTools();
    const { name, content } = await saved(() => press(el, 'Picture (PNG)'));
    expect(name).to.match(/^\d{4}-\d\d-\d\d\.png$/);
    const { width } = await createImageBitmap(content);
    expect(width).to.equal(2016); // three times 672
  });

  it('says kindly where a page lets no picture be made', async () => {
    const el = await showTools();
    expect(words(await refusedPicture(el))).to.equal(
      'This page does not let us make a PNG picture. Save it as SVG.',
    );
  });

  it('saves the table as CSV', async () => {
    const el = await showTools();
    const { name, content } = await saved(() => press(el, 'Table (CSV)'));
    expect(name).to.match(/^\d{4}-\d\d-\d\d\.csv$/);
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]); // for spreadsheets
    const rows = (await content.text()).trim().split(/\r\n/);
    expect(rows).to.have.length(10); // the head, and nine ratings
    for (const row of rows) expect(row).not.to.match(/^[=+@-]/);
  });

  it('makes no sound before it is asked to, can be stopped, and stops when it leaves', async () => {
    const { made, restore } = hearing();
    try {
      const el = await showTools();
      expect(made).to.have.length(0);
      await press(el, 'Listen to the shape');
      await press(el, 'Stop the sound');
      await appears(el, (root) => words(root).includes('Listen to the shape'));
      await press(el, 'Listen to the shape');
      await press(el, 'Stop the sound'); // it is there as soon as it is pressed
      expect(made.every(({ closed }) => closed)).to.equal(true);
      await press(el, 'Listen to the shape');
      for (let i = 0; i < 50 && made.every(({ closed }) => closed); i += 1) {
        await new Promise((done) => setTimeout(done, 20));
      }
      expect(made.some(({ closed }) => !closed)).to.equal(true);
      el.remove();
      expect(made.every(({ closed }) => closed)).to.equal(true);
    } finally {
      restore();
    }
  });
});
