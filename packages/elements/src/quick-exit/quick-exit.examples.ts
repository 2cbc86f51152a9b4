import { html, type TemplateResult } from 'lit';

import { drawn } from '../testing/person.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. Never all of it: the page would be gone. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** Presses a key and lets it go. */
export function pressKey(key: string, modifiers: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  for (const type of ['keydown', 'keyup']) {
    const shiftKey = key === 'Shift' && type === 'keydown';
    const event = { key, shiftKey, ...modifiers, bubbles: true, composed: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent(type, event));
  }
}

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  plain: {
    render: () => html`
      <cairn-quick-exit
        ><a href="https://www.bbc.co.uk/weather">Exit this page</a></cairn-quick-exit
      >
    `,
  },
  withMore: {
    render: () => html`
      <cairn-quick-exit>
        <a slot="more" href="#staying-safe">How to stay safe online</a>
      </cairn-quick-exit>
    `,
  },
  pressedTwice: {
    render: () => html`<cairn-quick-exit></cairn-quick-exit>`,
    act: async (root) => {
      const el = await drawn(root);
      pressKey('Shift');
      pressKey('Shift');
      await el.updateComplete;
    },
  },
  wrongAddress: {
    render: () => html`<cairn-quick-exit href="http://example.org/"></cairn-quick-exit>`,
  },
  rightToLeft: {
    render: () => html`<div dir="rtl"><cairn-quick-exit></cairn-quick-exit></div>`,
  },
  narrow: {
    render: () => html`<div style="width: 320px"><cairn-quick-exit></cairn-quick-exit></div>`,
  },
} satisfies Record<string, Example>;
