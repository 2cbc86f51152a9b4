import { register } from '@cairnkit/engine/catalogue.js';
import type { Answers, Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { html, type TemplateResult } from 'lit';

import { appears, button, drawn, press, tap, type, words } from '../testing/person.js';
import { speakWith } from '../testing/speaking.js';
import { british } from '../testing/synthesis.js';
import { porch3, porchWords } from '../testing/wordless.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const form = 'phq-9@1.0.0';
const some: Answers = { q1: 1, q2: 2, q3: 1, q5: 0, q6: null };
const all: Answers = { q1: 1, q2: 2, q3: 1, q4: 3, q5: 0, q6: 2, q7: 1, q8: 0, q9: 1 };
const half: Session = { form, status: 'asking', at: 0, answers: some };
const calm: Session = {
  form: 'calm-4@1.0.0',
  status: 'reviewing',
  answers: { q1: 2, q2: 1, q3: 2, q4: 7 },
};
const moon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"%3E%3Cpath d="M7 1a4 4 0 1 0 2 6A4 4 0 0 1 7 1" fill="%23005eb8"/%3E%3C/svg%3E';

/** A page that shows PHQ-9 in one of the modes. */
const inMode = (mode: 'sheet' | 'entry', session?: Session) => html`
  <cairn-questionnaire .measure=${phq9} .mode=${mode} .session=${session}></cairn-questionnaire>
`;

/** The same with a rating that is typed, of a measure whose words the page has registered. */
const typedIn = (mode: 'sheet' | 'entry') => {
  register(porchWords());
  return html`<cairn-questionnaire .measure=${porch3()} .mode=${mode}></cairn-questionnaire>`;
};

/** A part of the page's form, which may be disabled. */
const inForm = (isDisabled: boolean) => html`
  <form>
    <fieldset ?disabled=${isDisabled}>
      <legend>Before we meet</legend>
      <cairn-questionnaire .measure=${calm4} .session=${calm} name="calm"></cairn-questionnaire>
      <button>Send the form</button>
    </fieldset>
  </form>
`;

const asked = async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector('.sheet, .entry'));

/** Presses a button once all questions are there. */
const goOn = async (root: HTMLElement) => {
  await asked(root);
  await press(await drawn(root), 'Continue');
};

let silence = () => {};

/** The states of the modes, and of what a host may switch on. */
export const modes = {
  sheet: { render: () => inMode('sheet', half), act: asked },
  sheetUnanswered: { render: () => inMode('sheet', half), act: goOn },
  sheetFlagged: {
    render: () => inMode('sheet', { ...half, answers: { ...some, q9: 2 } }),
    act: asked,
  },
  sheetDeclined: {
    render: () => html`
      <cairn-questionnaire
        .measure=${calm4}
        .session=${{ ...calm, status: 'asking', at: 0, answers: { q1: 2, q2: null, q3: 0 } }}
        mode="sheet"
      ></cairn-questionnaire>
    `,
    act: asked,
  },
  sheetTypedWrong: {
    render: () => typedIn('sheet'),
    act: async (root) => {
      await asked(root);
      await type(await drawn(root), '55');
      await goOn(root);
    },
  },
  sheetChanging: {
    render: () => inMode('sheet', { form, status: 'reviewing', answers: all }),
    act: async (root) => {
      await press(await drawn(root), `Change: ${phq9.items[6]!.text}`);
      await asked(root);
    },
  },
  sheetRightToLeft: {
    render: () => html`<div dir="rtl">${inMode('sheet', half)}</div>`,
    act: asked,
  },
  entry: { render: () => inMode('entry', half), act: asked },
  entryUnanswered: { render: () => inMode('entry', half), act: goOn },
  entryDone: {
    render: () => inMode('entry', { form, status: 'asking', at: 8, answers: all }),
    act: asked,
  },
  entryTyped: { render: () => typedIn('entry'), act: asked },
  entryRightToLeft: {
    render: () => html`<div dir="rtl">${inMode('entry', half)}</div>`,
    act: asked,
  },
  advanced: {
    render: () => html`<cairn-questionnaire .measure=${phq9} auto-advance></cairn-questionnaire>`,
    act: async (root) => {
      const el = await drawn(root);
      await tap(el, 2);
      await appears(el, (shown) => /Question 2/.test(words(shown)));
    },
  },
  easyRead: {
    render: () => html`
      <cairn-questionnaire .measure=${calm4} easy-read>
        <img slot="picture-q1" alt="" width="96" height="96" src=${moon} />
      </cairn-questionnaire>
    `,
  },
  readAloud: {
    render: () => {
      silence = speakWith(british).restore;
      return html`<cairn-questionnaire .measure=${calm4} read-aloud></cairn-questionnaire>`;
    },
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Listen');
      await button(el, 'Stop');
      silence();
    },
  },
  readAloudSheet: {
    render: () => {
      silence = speakWith(british).restore;
      return html`
        <cairn-questionnaire .measure=${calm4} mode="sheet" read-aloud></cairn-questionnaire>
      `;
    },
    act: async (root) => {
      await button(await drawn(root), /^Listen/);
      silence();
    },
  },
  unfit: {
    render: () => html`<cairn-questionnaire .measure=${phq9} age="9"></cairn-questionnaire>`,
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('[part="unfit"]')),
  },
  inForm: {
    render: () => inForm(false),
    act: async (root) => appears(await drawn(root), (shown) => /are ready/.test(words(shown))),
  },
  inFormUnanswered: {
    render: () => html`
      <form>
        <cairn-questionnaire .measure=${calm4} name="calm"></cairn-questionnaire>
        <button>Send the form</button>
      </form>
    `,
    act: async (root) => {
      const el = await drawn(root);
      while (!el.matches(':invalid')) await new Promise((done) => setTimeout(done, 10));
      root.querySelector('form')!.requestSubmit();
      await appears(el, (shown) => shown.querySelector('.alarm'));
    },
  },
  inFormDisabled: {
    render: () => inForm(true),
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('button:disabled')),
  },
} satisfies Record<string, Example>;
