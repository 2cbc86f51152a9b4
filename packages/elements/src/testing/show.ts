import { chai, expect, fixture, fixtureSync, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import { drawn } from './person.js';

// An element that is still sending asks before the page is left; the test runner could not answer.
addEventListener('beforeunload', (event) => event.isTrusted && event.stopImmediatePropagation());

// The runner sends what a failed test compared as JSON. Nodes and events hold the whole page, which
// takes it for ever; so only the message is left of them.
chai.use(({ Assertion }) => {
  const { assert } = Assertion.prototype as { assert: (...args: unknown[]) => void };
  Assertion.prototype.assert = function (...args: unknown[]) {
    try {
      assert.apply(this, args);
    } catch (error) {
      const compared = error as { actual?: unknown; expected?: unknown };
      if (holdsPage(compared.actual)) compared.actual = undefined;
      if (holdsPage(compared.expected)) compared.expected = undefined;
      throw error;
    }
  };
});

function holdsPage(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPage);
  return value instanceof Node || value instanceof Event;
}

/**
 * Puts a template on the test page, and returns the first Cairn element in it, drawn.
 *
 * Waits for no frame: a browser busy with other pages may take seconds over one, and an element
 * does not wait that long for its measure.
 */
export async function show<T extends LitElement>(template: TemplateResult): Promise<T> {
  return drawn<T>(fixtureSync<HTMLElement>(html`<div>${template}</div>`));
}

/** What has the focus inside an element, once it has moved away from the button just pressed. */
export async function focusAfter(el: LitElement, act: () => Promise<unknown>): Promise<Element> {
  const moved = new Promise((resolve) => {
    el.renderRoot.addEventListener('focusin', ({ target }) => {
      if ((target as Element).localName !== 'button') resolve(target);
    });
  });
  await Promise.all([act(), moved]);
  return el.shadowRoot!.activeElement!;
}

/** Writes down every event of a type that reaches an element. */
export function heard<E extends Event>(target: EventTarget, type: string): E[] {
  const events: E[] = [];
  target.addEventListener(type, (event) => events.push(event as E));
  return events;
}

/** A state worth seeing. */
export interface Example {
  readonly render: () => TemplateResult;
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** Puts an example on the test page, acts, and returns the first Cairn element in it. */
export async function showExample({ render, act }: Example): Promise<LitElement> {
  const root = await fixture<HTMLElement>(html`<div>${render()}</div>`);
  const el = await drawn(root);
  await act?.(root);
  return el;
}

/** One test per example: shown, acted and looked at by axe. */
export function describeAccessibility(examples: Readonly<Record<string, Example>>): void {
  for (const [name, example] of Object.entries(examples)) {
    it(`is accessible: ${name}`, async () => {
      await expect((await showExample(example)).parentElement!).to.be.accessible();
    });
  }
}
