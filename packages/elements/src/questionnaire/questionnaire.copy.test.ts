import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import { asked } from '../testing/asked.js';
import { appears, button, press, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const answers = { q1: 2, q2: null, q3: 0, q4: 10 };
const review: Session = { form: 'calm-4@1.0.0', status: 'reviewing', answers };

const ask = (session: Session = review, measure = calm4) =>
  asked(html`
    <cairn-questionnaire
      .measure=${measure}
      .session=${session}
      delivery="none"
    ></cairn-questionnaire>
  `);

const offers = (el: CairnQuestionnaire) =>
  [...el.renderRoot.querySelectorAll('button')]
    .map(words)
    .filter((name) => /print|copy/i.test(name));

/** What the browser is told to do, instead of doing it. */
const told = { files: [] as Blob[], names: [] as string[], printed: 0, sent: 0 };
let restore: () => void;

beforeEach(() => {
  Object.assign(told, { files: [], names: [], printed: 0, sent: 0 });
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { print, fetch } = globalThis;
  const { sendBeacon } = navigator;
  const { send } = XMLHttpRequest.prototype;
  const { now } = Date;
  const { getTimezoneOffset } = Date.prototype;
  const count = () => void (told.sent += 1);
  restore = () => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
    Object.assign(globalThis, { print, fetch });
    Object.assign(navigator, { sendBeacon });
    Object.assign(XMLHttpRequest.prototype, { send });
    Object.assign(Date, { now });
    Object.assign(Date.prototype, { getTimezoneOffset });
  };
  URL.createObjectURL = (file) => `blob:${told.files.push(file as Blob)}`;
  HTMLAnchorElement.prototype.click = function () {
    told.names.push(`${this.href} ${this.download}`);
  };
  Object.assign(globalThis, { fetch: count, print: () => void (told.printed += 1) });
  Object.assign(navigator, { sendBeacon: count });
  Object.assign(XMLHttpRequest.prototype, { send: count });
});
afterEach(() => restore());

/** Half past midnight in a British summer, when it is still yesterday in Greenwich. */
function setClock(): void {
  Date.now = () => Date.UTC(2026, 5, 30, 23, 30);
  Date.prototype.getTimezoneOffset = () => -60;
}

describe('a copy of one’s own answers', () => {
  it('is a text file with every question, every answer, the date and who made the form', async () => {
    const el = await ask();
    setClock();
    await press(el, 'Save a copy');
    const [file] = told.files;
    expect(told.files).to.have.length(1);
    expect(file!.type).to.match(/^text\/plain/);
    const bytes = new Uint8Array(await file!.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]); // so that Notepad reads it
    expect(await file!.text()).to.equal(
      [
        'CALM-4 (invented)',
        '2026-07-01',
        '',
        '1. I had time for things I like',
        '   Often',
        '2. I slept well',
        '   You chose not to answer',
        '3. I laughed with somebody',
        '   Never',
        '4. How calm do you feel now?',
        '   10 (As calm as can be)',
        '',
        'Cairn contributors',
        '',
      ].join('\n'),
    );
  });

  it('has a name that says nothing of what is in it', async () => {
    const el = await ask();
    setClock();
    await press(el, 'Save a copy');
    expect(told.names).to.deep.equal(['blob:1 2026-07-01.txt']);
  });

  it('is not offered without a word about who else may see it', async () => {
    const el = await ask();
    expect(words(el.renderRoot)).to.include('Others who use it may see it.');
  });

  it('is made on the device: nothing is sent, stored or told to the page', async () => {
    const el = await ask();
    const events = [
      ...['cairn-submit', 'cairn-changed', 'cairn-progress', 'cairn-sent'].map((type) =>
        heard(el, type),
      ),
      ...['click', 'submit', 'beforeunload'].map((type) => heard(window, type)),
    ];
    const before = [document.documentElement.outerHTML, location.href, document.cookie];
    await press(el, 'Save a copy');
    await press(el, 'Print my answers');
    expect(told.sent).to.equal(0);
    expect(events.flat()).to.be.empty;
    expect([document.documentElement.outerHTML, location.href, document.cookie]).to.eql(before);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(el.session).to.deep.equal(review);
  });

  it('may be as many as the person wants', async () => {
    const el = await ask();
    await press(el, 'Save a copy');
    await press(el, 'Save a copy');
    expect(told.names).to.have.length(2);
  });

  it('can be printed, by one press', async () => {
    const el = await ask();
    await press(el, 'Print my answers');
    expect(told.printed).to.equal(1);
    expect(told.files).to.be.empty;
  });

  it('is offered on the review, and neither before nor after', async () => {
    const el = await ask({ ...review, status: 'asking', at: 3 });
    expect(offers(el)).to.be.empty;
    for (const mode of ['sheet', 'entry'] as const) {
      el.mode = mode;
      await appears(el, (root) => root.querySelector(`.${mode}`));
      expect(offers(el)).to.be.empty;
    }
    await press(el, 'Continue');
    await button(el, 'Finish');
    expect(offers(el)).to.deep.equal(['Print my answers', 'Save a copy']);
    await press(el, 'Finish');
    await appears(el, (root) => root.querySelector('.done'));
    expect(offers(el)).to.be.empty;
  });

  it('has no supplementary question that was not asked', async () => {
    const given = Object.fromEntries(phq9.items.slice(0, 9).map(({ id }) => [id, 1]));
    const el = await ask({ form: 'phq-9@1.0.0', status: 'reviewing', answers: given }, phq9);
    await press(el, 'Save a copy');
    const text = await told.files[0]!.text();
    expect(text.match(/^\d+\. .+$/gm)).to.have.length(9);
    expect(text.match(/^ {3}Several days$/gm)).to.have.length(9);
    expect(text).to.include('with an educational grant from Pfizer Inc.');
  });
});
