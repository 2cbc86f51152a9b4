import './goals.js';

import gbo from '@cairnkit/instruments-nc/gbo.js';
import { expect } from '@open-wc/testing';

import { today } from '../internal/save-text.js';
import { shown } from '../testing/goal-keeping.js';
import { goalsPage, log, lunch, reviewing, sleep, three } from '../testing/goals-page.js';
import { appears, button, press } from '../testing/person.js';
import { heard } from '../testing/show.js';

describe('a copy of one’s goals', () => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { print } = globalThis;
  const files: Blob[] = [];
  const names: string[] = [];
  let printed = 0;
  beforeEach(() => {
    files.length = names.length = printed = 0;
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    globalThis.print = () => void (printed += 1);
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    globalThis.print = print;
  });

  const review = async () => {
    const el = await shown(goalsPage({ goals: three, session: reviewing() }));
    await button(el, 'Save a copy');
    return el;
  };

  it('is a file on this device, with every goal and what was said of it today', async () => {
    const el = await review();
    const submits = heard(el, 'cairn-submit');
    await press(el, 'Save a copy');
    const lines = (await files[0]!.text()).replace('\ufeff', '').split('\n');
    expect(lines.slice(0, 9)).to.deep.equal([
      ...['Goals', today(), ''],
      `1. ${lunch.text}`,
      ...['   Whose goal it is: Mine', '   Today: 6 out of 10', ''],
      `2. ${sleep.text}`,
      '   Whose goal it is: Ours: we agreed it together',
    ]);
    expect(lines).to.include('   Whose goal it is: Somebody else’s (My form tutor)');
    expect(names).to.deep.equal([`${today()}.txt`]);
    expect(submits).to.be.empty;
    expect(el.session!.log).to.deep.equal(log());
  });

  it('names whose words were used, where they are those of a published form', async () => {
    const el = await review();
    el.measure = gbo;
    await appears(el, (root) => root.textContent!.includes(gbo.licence.attribution));
    await press(el, 'Save a copy');
    expect(await files[0]!.text()).to.include(gbo.licence.attribution);
  });

  it('can go to a printer', async () => {
    const el = await review();
    await press(el, 'Print my goals');
    expect(printed).to.equal(1);
  });
});
