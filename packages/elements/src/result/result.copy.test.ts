import './result.js';

import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { withoutClipboard } from './result.examples.js';
import type { CairnResult } from './result.js';

const answers = { q1: 3, q2: 3, q3: 3, q4: 3, q5: 0, q6: 0, q7: null, q8: 0, q9: 2 };
const at = new Date('2026-11-23T12:00:00Z');
const notes = `PHQ-9 (Patient Health Questionnaire-9), 23 November 2026
Answers to follow up:
  9. Thoughts that you would be better off dead or of hurting yourself in some way – More than half the days
Total: No score. 1 of 9 answers are missing.
Not answered:
  7. Trouble concentrating on things, such as reading the newspaper or watching television – not answered
Scored as phq-9@1.0.0.`;

const ask = () =>
  show<CairnResult>(html`
    <div lang="en-GB">
      <cairn-result .measure=${phq9} .answers=${answers} .completedAt=${at}></cairn-result>
    </div>
  `);
const status = (el: CairnResult) => words(el.renderRoot.querySelector('[role="status"]'));
const text = (el: CairnResult) => el.renderRoot.querySelector('textarea');

/** Puts our own clipboard in the place of the browser's, until `act` is over. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  act: () => Promise<unknown>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await act();
  delete (navigator as { clipboard?: unknown }).clipboard;
}

describe('“Copy for notes” of <cairn-result>', () => {
  it('copies all that a record needs, as plain text, and says so', async () => {
    const el = await ask();
    const copied: string[] = [];
    await withClipboard(
      async (written) => void copied.push(written),
      async () => {
        await press(el, 'Copy for notes');
        await appears(el, () => status(el));
      },
    );
    expect(copied).to.deep.equal([notes]);
    expect(status(el)).to.equal('Copied.');
    expect(text(el)).to.equal(null);
  });

  it('leaves out what there is not', async () => {
    const el = await show<CairnResult>(html`
      <cairn-result .measure=${calm4} .answers=${{ q1: 1, q2: 1, q3: 1, q4: 1 }}></cairn-result>
    `);
    await withoutClipboard(() => press(el, 'Copy for notes'));
    expect((await appears(el, () => text(el)))!.value).to.equal(
      'CALM-4 (CALM-4 (invented))\nCalm: 4 of 16, low.\nScored as calm-4@1.0.0.',
    );
  });

  for (const [does, failing] of [
    ['has no clipboard', (act: () => Promise<unknown>) => withoutClipboard(act)],
    [
      'refuses',
      (act: () => Promise<unknown>) =>
        withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')), act),
    ],
  ] as const) {
    it(`shows the text, with the focus on it, where the browser ${does}`, async () => {
      const el = await ask();
      await failing(async () => {
        await press(el, 'Copy for notes');
        await appears(el, () => text(el));
      });
      expect(text(el)!.value).to.equal(notes);
      expect(text(el)!.readOnly).to.equal(true);
      expect(status(el)).to.equal('');
      await el.updateComplete;
      expect(el.shadowRoot!.activeElement).to.equal(text(el));
    });
  }

  it('takes “Copied” back when there is something else to copy', async () => {
    const el = await ask();
    await withClipboard(
      async () => {},
      async () => {
        await press(el, 'Copy for notes');
        await appears(el, () => status(el));
      },
    );
    el.answers = { ...answers, q7: 1 };
    await el.updateComplete;
    expect(status(el)).to.equal('');
  });

  it('shows the new text when the answers change after a failure', async () => {
    const el = await ask();
    await withoutClipboard(() => press(el, 'Copy for notes'));
    await appears(el, () => text(el));
    el.answers = { ...answers, q7: 0 };
    await el.updateComplete;
    expect(text(el)).to.equal(null);
    await withoutClipboard(() => press(el, 'Copy for notes'));
    expect((await appears(el, () => text(el)))!.value).to.include('Total: 14 of 27, moderate.');
  });
});
