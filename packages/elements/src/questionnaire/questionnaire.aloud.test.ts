import './questionnaire.js';

import type { Measure } from '@cairnkit/engine/measure.js';
import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import { asked, soon, uncaught } from '../testing/asked.js';
import { answer, appears, button, choose, press, tap, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import { speakWith } from '../testing/speaking.js';
import { british, remote, welsh, type Synthesis } from '../testing/synthesis.js';
import type { CairnQuestionnaire } from './questionnaire.js';

let synthesis: Synthesis;
let restore: () => void;
const voices = (...given: unknown[]) => ({ synthesis, restore } = speakWith(...given));
beforeEach(() => voices(british));
afterEach(() => restore());

interface Settings {
  readonly mode?: string;
  readonly measure?: Measure;
  readonly session?: Session;
  readonly readAloud?: boolean;
  readonly easyRead?: boolean;
}

const ask = ({ readAloud = true, ...settings }: Settings = {}) =>
  asked(html`
    <cairn-questionnaire
      .measure=${settings.measure ?? calm4}
      .session=${settings.session}
      mode=${settings.mode ?? 'pages'}
      ?read-aloud=${readAloud}
      ?easy-read=${settings.easyRead}
    ></cairn-questionnaire>
  `);

const listens = (el: CairnQuestionnaire) =>
  [...el.renderRoot.querySelectorAll('.aloud button')].map(words);

/** Comes to the end of all that is being said. */
function sayAll(): readonly string[] {
  while (synthesis.queue.length > 0) synthesis.end();
  return synthesis.heard;
}

/** Long enough for what is fetched to come, and for a button to be drawn, if there were one. */
async function settled(el: CairnQuestionnaire): Promise<void> {
  await import('./listening.js');
  await new Promise((done) => setTimeout(done));
  await el.updateComplete;
}

describe('a question read aloud', () => {
  it('is read from the instructions to the last answer, once somebody asks for it', async () => {
    const el = await ask();
    await button(el, 'Listen');
    expect(synthesis.heard).to.be.empty;
    await press(el, 'Listen');
    expect(sayAll()).to.deep.equal([
      'How has this week been?',
      'I had time for things I like',
      'Never',
      'Sometimes',
      'Often',
    ]);
    await button(el, 'Listen');
  });

  it('is read without the instructions when they have been heard, and by the ends of a rating', async () => {
    const el = await ask();
    await answer(el, 2, 1, 0);
    await press(el, 'Listen');
    expect(sayAll()).to.deep.equal([
      'How calm do you feel now?',
      'A number from 0, meaning:',
      'Not at all calm',
      'To 10, meaning:',
      'As calm as can be',
    ]);
  });

  it('never gives away what was answered', async () => {
    const el = await ask();
    await choose(el, 2);
    await press(el, 'Listen');
    const before = [...sayAll()];
    await choose(el, 0);
    synthesis.heard.length = 0;
    await press(el, 'Listen');
    expect(sayAll()).to.deep.equal(before);
  });

  it('can be stopped with the same button, which says so', async () => {
    const el = await ask();
    await press(el, 'Listen');
    expect(listens(el)).to.deep.equal(['Stop']);
    await press(el, 'Stop');
    expect(synthesis.queue).to.be.empty;
    expect(listens(el)).to.deep.equal(['Listen']);
    expect(synthesis.heard).to.have.length(1);
  });

  for (const [what, turn] of [
    ['goes on', (el) => answer(el, 1)],
    ['is stopped for want of an answer', (el) => press(el, 'Continue')],
    ['declines to answer', (el) => press(el, 'Prefer not to answer')],
    [
      'goes on by itself',
      async (el) => {
        el.autoAdvance = true;
        await tap(el, 1);
        await appears(el, (root) => words(root).includes('Question 2'));
      },
    ],
    ['leaves by quick exit', async () => document.dispatchEvent(new Event('cairn-exited'))],
    ['removes the element', async (el) => el.remove()],
  ] as [string, (el: CairnQuestionnaire) => Promise<unknown>][]) {
    it(`falls silent when the person ${what}`, async () => {
      const el = await ask();
      await press(el, 'Listen');
      expect(synthesis.queue).to.have.length(1);
      await turn(el);
      expect(synthesis.queue).to.be.empty;
      expect(synthesis.heard).to.deep.equal(['How has this week been?']);
    });
  }

  it('is read more slowly where reading is made easy', async () => {
    const el = await ask({ easyRead: true });
    await press(el, 'Listen');
    expect(synthesis.queue[0]!.rate).to.be.below(1);
  });

  it('is told of in words where the device fails to read it', async () => {
    const el = await ask();
    await press(el, 'Listen');
    synthesis.fail('synthesis-failed');
    await appears(el, (root) => words(root).includes('This device could not read it aloud.'));
    await answer(el, 1);
    expect(words(el.renderRoot)).not.to.include('could not');
  });

  it('is one of several on a page, each with a button that says of which', async () => {
    const el = await ask({ mode: 'sheet' });
    await button(el, /^Listen/);
    expect(listens(el)).to.deep.equal(calm4.items.map(({ text }) => `Listen: ${text}`));
    await press(el, `Listen: ${calm4.items[1]!.text}`);
    expect(listens(el).filter((name) => name.startsWith('Stop'))).to.deep.equal([
      `Stop: ${calm4.items[1]!.text}`,
    ]);
    await press(el, `Listen: ${calm4.items[2]!.text}`);
    await soon(() => synthesis.queue.length === 1);
    expect(synthesis.queue[0]!.text).to.equal(calm4.items[2]!.text);
    expect(sayAll()).not.to.include(calm4.instructions);
  });

  it('is nothing that the page hears of', async () => {
    const el = await ask();
    const events = ['click', 'cairn-changed', 'cairn-progress'].map((type) =>
      heard(document, type),
    );
    await press(el, 'Listen');
    sayAll();
    expect(events.flat()).to.be.empty;
  });
});

describe('no question is read aloud', () => {
  it('unless the page asks for it', async () => {
    const el = await ask({ readAloud: false });
    await settled(el);
    expect(listens(el)).to.be.empty;
    el.readAloud = true;
    await button(el, 'Listen');
  });

  for (const [what, ...given] of [
    ['no voice'],
    ['no voice of its own, only ones that send the text away', remote],
    ['no voice of the language of the measure', welsh],
  ]) {
    it(`where the device has ${what as string}`, async () => {
      restore();
      voices(...given);
      const el = await ask();
      await settled(el);
      expect(listens(el)).to.be.empty;
      expect(words(el.renderRoot)).not.to.include('could not');
    });
  }

  it('until a voice is there', async () => {
    restore();
    voices();
    const el = await ask();
    await settled(el);
    synthesis.voices = [british];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await button(el, 'Listen');
  });

  it('in a browser that cannot speak', async () => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined, configurable: true });
    const errors = uncaught();
    const el = await ask();
    await settled(el);
    expect(listens(el)).to.be.empty;
    await answer(el, 1);
    expect(errors).to.be.empty;
  });

  it('on the review, and in entry from paper', async () => {
    const answers = { q1: 2, q2: 1, q3: 2, q4: 7 };
    const review = await ask({ session: { form: 'calm-4@1.0.0', status: 'reviewing', answers } });
    const entry = await ask({ mode: 'entry' });
    await appears(entry, (root) => root.querySelector('.entry'));
    for (const el of [review, entry]) {
      await settled(el);
      expect(listens(el)).to.be.empty;
    }
  });
});
