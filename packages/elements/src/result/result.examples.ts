import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sdqSelf from '@cairnkit/instruments/sdq-self.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { html, type TemplateResult } from 'lit';

import { appears, drawn, press, words } from '../testing/person.js';
import { porch3, porchWords } from '../testing/wordless.js';
import { comparisons } from './comparison.examples.js';
import { forYoungPeople } from './young-person.examples.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const moderate = { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 1, q7: 2, q8: 0, q9: 0 };
const worried = { q1: 2, q2: 3, q3: 2, q4: 1, q5: 2, q6: 1, q7: 2 };
/** Item 1 does not apply. */
const porch = { q1: null, q2: 2, q3: 4.5 };
/** The same answer to each of its first 25 items, and no difficulties after that. */
const strengths = Object.fromEntries(
  sdqSelf.items.map(({ id }, i) => [id, i < 25 ? 1 : i === 25 ? 0 : null]),
);
const declined = { ...moderate, q8: null };

/** Does something as in a browser, or on a page, that does not let us write to the clipboard. */
export async function withoutClipboard(act: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await act();
  delete (navigator as { clipboard?: unknown }).clipboard;
}

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  complete: {
    render: () => html`<cairn-result .measure=${phq9} .answers=${moderate}></cairn-result>`,
  },
  withDate: {
    render: () => html`
      <cairn-result
        .measure=${gad7}
        .answers=${worried}
        .completedAt=${new Date('2026-11-23T10:00:00Z')}
      ></cairn-result>
    `,
  },
  flagged: {
    render: () => html`
      <cairn-result .measure=${phq9} .answers=${{ ...moderate, q9: 1, q10: 1 }}></cairn-result>
    `,
  },
  missing: {
    render: () => html`<cairn-result .measure=${phq9} .answers=${declined}></cairn-result>`,
  },
  prorated: {
    render: () => html`
      <cairn-result .measure=${calm4} .answers=${{ q1: 2, q2: 2, q3: null, q4: 2 }}></cairn-result>
    `,
  },
  problems: {
    render: () => html`
      <cairn-result .measure=${phq9} .answers=${{ ...moderate, q3: 7 }}></cairn-result>
    `,
  },
  allAnswers: {
    render: () => html`<cairn-result .measure=${phq9} .answers=${moderate}></cairn-result>`,
    act: async (root) => (await drawn(root)).renderRoot.querySelector('summary')!.click(),
  },
  several: {
    render: () => html`
      <cairn-result .measure=${phq9} .answers=${{ ...moderate, q9: 2 }}></cairn-result>
      <cairn-result .measure=${gad7} .answers=${worried}></cairn-result>
    `,
  },
  notCopied: {
    render: () => html`<cairn-result .measure=${gad7} .answers=${worried}></cairn-result>`,
    act: async (root) => {
      const el = await drawn(root);
      await withoutClipboard(() => press(el, 'Copy for notes'));
    },
  },
  fallback: {
    render: () => html`
      <cairn-result .measure=${gad7}><p>The answers are on their way.</p></cairn-result>
    `,
  },
  withoutWording: {
    render: () => html`
      <cairn-result .measure=${porch3('porch-unworded')} .answers=${porch}></cairn-result>
    `,
    act: async (root) => (await drawn(root)).renderRoot.querySelector('summary')!.click(),
  },
  worded: {
    render: () => {
      register(porchWords());
      return html`<cairn-result .measure=${porch3()} .answers=${porch}></cairn-result>`;
    },
    act: async (root) => {
      const el = await drawn(root);
      await appears(el, (shown) => words(shown).includes('Anytown School'));
      el.renderRoot.querySelector('summary')!.click();
    },
  },
  severalBandings: {
    render: () => html`<cairn-result .measure=${sdqSelf} .answers=${strengths}></cairn-result>`,
  },
  withoutScores: {
    render: () => html`
      <cairn-result
        .measure=${sessionFeedback}
        .answers=${{ q1: 3, q2: 0, q3: null, q4: 1 }}
      ></cairn-result>
    `,
  },
  rightToLeft: {
    render: () => html`
      <div dir="rtl"><cairn-result .measure=${phq9} .answers=${moderate}></cairn-result></div>
    `,
  },
  narrow: {
    render: () => html`
      <div style="width: 320px">
        <cairn-result .measure=${phq9} .answers=${{ ...moderate, q9: 1 }}></cairn-result>
      </div>
    `,
  },
  /** As paper has it: browsers say `beforeprint` first. */
  printed: {
    render: () => html`
      <cairn-result .measure=${phq9} .answers=${{ ...moderate, q9: 1 }}></cairn-result>
    `,
    act: async (root) => {
      await drawn(root);
      dispatchEvent(new Event('beforeprint'));
    },
  },
  ...comparisons,
  ...forYoungPeople,
} satisfies Record<string, Example>;
