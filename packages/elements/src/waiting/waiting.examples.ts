import { html, type TemplateResult } from 'lit';

import type { Waiting } from '../queue/line.js';
import { drawn, press } from '../testing/person.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const saved = new Date(2026, 4, 4, 14, 5);
const until = new Date(2026, 4, 5, 14, 5);
const entry = (status: Waiting['status'], id = status): Waiting => ({
  id,
  savedAt: saved,
  until,
  status,
});

const shown = (...entries: Waiting[]) => html`
  <cairn-waiting .entries=${entries}></cairn-waiting>
`;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  waiting: { render: () => shown(entry('waiting')) },
  asked: {
    render: () => shown(entry('waiting')),
    act: async (root) => press(await drawn(root), 'Delete it'),
  },
  stopped: { render: () => shown(entry('stopped')) },
  gone: { render: () => shown(entry('gone')) },
  several: { render: () => shown(entry('waiting'), entry('stopped'), entry('gone')) },
  nothing: { render: () => shown() },
  rightToLeft: {
    render: () => html`<div dir="rtl">${shown(entry('waiting'), entry('stopped'))}</div>`,
  },
  narrow: {
    render: () => html`<div style="width: 320px">${shown(entry('waiting'), entry('gone'))}</div>`,
  },
} satisfies Record<string, Example>;
