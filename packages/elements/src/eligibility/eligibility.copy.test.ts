import './eligibility.js';

import { navigator as beacon } from '@cairnkit/engine/testing/navigator.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { expect, html } from '@open-wc/testing';

import { stored } from '../testing/checker.js';
import { forLighthouse, harbour, lighthouse } from '../testing/lighthouse.js';
import { appears, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const ended = async (services: readonly Service[], answers: ServiceAnswers) => {
  const el = await show<CairnEligibility>(html`
    <cairn-eligibility
      .services=${services}
      .session=${stored(services, answers)}
    ></cairn-eligibility>
  `);
  await appears(el, (root) => root.querySelector('dl'));
  return el;
};

/** What the browser is told to do, instead of doing it. */
const told = { files: [] as Blob[], names: [] as string[], printed: 0 };
let restore: () => void;

beforeEach(() => {
  Object.assign(told, { files: [], names: [], printed: 0 });
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { print } = globalThis;
  const { now } = Date;
  const { getTimezoneOffset } = Date.prototype;
  restore = () => {
    Object.assign(URL, { createObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
    Object.assign(globalThis, { print });
    Object.assign(Date, { now });
    Object.assign(Date.prototype, { getTimezoneOffset });
  };
  URL.createObjectURL = (file) => `blob:${told.files.push(file as Blob)}`;
  HTMLAnchorElement.prototype.click = function () {
    told.names.push(this.download);
  };
  Object.assign(globalThis, { print: () => void (told.printed += 1) });
  // Half past midnight in a British summer, when it is still yesterday in Greenwich.
  Date.now = () => Date.UTC(2026, 5, 30, 23, 30);
  Date.prototype.getTimezoneOffset = () => -60;
});
afterEach(() => restore());

const copied = async (el: CairnEligibility) => {
  await press(el, 'Save a copy');
  return told.files[0]!.text();
};

describe('a copy of a result', () => {
  it('is a text file with all that the page says', async () => {
    const answers = forLighthouse('more-help-needed', { age: null });
    const el = await ended([lighthouse], answers);
    expect(await copied(el)).to.equal(
      [
        '2026-07-01',
        '',
        'Lighthouse, an invented team',
        'It sounds like you may need more help than this team gives',
        '',
        'What you can do next',
        '- Talk to a school nurse.',
        '  School nurses of Hillvale',
        '  01632 960 001',
        '  https://nurses.hillvale.example/help',
        '  On school days, from 9am to 4pm',
        '  You can leave a message.',
        '',
        'Because you said',
        '- Gets in the way: Every day',
        '',
        'Your answers',
        '- Life in danger: No',
        '- Hard to stay safe: No',
        '- Hurt or scared by somebody: No',
        '- You are: A young person',
        '- Age: I’m not sure',
        '- School is in: Hillvale',
        '- School: A school with Lantern',
        '- Hard at the moment: Worry',
        '- Gets in the way: Every day',
        '',
        'This is a guide, made from your answers. It is not a decision.',
        '',
      ].join('\n'),
    );
    expect(told.names).to.deep.equal(['2026-07-01.txt']);
  });

  it('has reasons, texts, lists and options', async () => {
    const age = await copied(await ended([lighthouse], forLighthouse('outside-age')));
    expect(age).to.contain('\nLantern works with people aged 7 to 17 years.\n');
    told.files.length = 0;
    const everyday = await copied(await ended([lighthouse], forLighthouse('everyday-support')));
    expect(everyday).to.contain('\nThese things help many people.\n');
    expect(everyday).to.contain('\nThings to try\n- Sleep well\n- Meet friends\n- Go outside\n');
    told.files.length = 0;
    const needs = forLighthouse('likely-suitable', { needs: [], 'can-travel': 'yes' });
    const offer = await copied(await ended([beacon], needs));
    expect(offer).to.contain('\nTalk to an adult you trust\n- Say: “Can I talk to you?”\n');
    expect(offer).to.contain('\nThings to try yourself\n');
    expect(offer).to.contain('\n- Help with: None of these\n');
  });

  it('has every service of a door', async () => {
    const both = await ended([lighthouse, harbour], forLighthouse('likely-suitable'));
    const text = await copied(both);
    expect(text.indexOf(lighthouse.title)).to.be.below(text.indexOf(harbour.title));
    expect(text.indexOf(lighthouse.title)).to.be.above(0);
  });

  it('is made on the device, and tells the page nothing', async () => {
    const el = await ended([lighthouse], forLighthouse('likely-suitable'));
    const events = ['cairn-changed', 'cairn-decided', 'cairn-progress', 'click'].map((type) =>
      heard(document, type),
    );
    const before = [document.documentElement.outerHTML, location.href];
    await press(el, 'Save a copy');
    await press(el, 'Print this page');
    expect(events.flat()).to.be.empty;
    expect(told.printed).to.equal(1);
    expect([document.documentElement.outerHTML, location.href]).to.eql(before);
    expect(words(el.renderRoot)).to.contain('Others who use it may see it.');
  });

  it('opens on paper what is folded up', async () => {
    const el = await ended([lighthouse], forLighthouse('likely-suitable'));
    const open = () => [...el.renderRoot.querySelectorAll('details')].map((each) => each.open);
    const printed = el.renderRoot.querySelector('.printed');
    expect(words(printed)).to.equal('Lighthouse, an invented team, 2026-07-01');
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, false]);
  });
});
