import type { LitElement } from 'lit';
import { userEvent } from 'storybook/test';

import { words } from '../packages/elements/src/testing/person.js';

/**
 * A keyboard, as far as a story has one: it presses no real keys, and goes only to what Tab would
 * reach. Tests of the elements press real ones.
 */

/** What has the focus inside an element. */
export const focused = ({ shadowRoot }: LitElement): HTMLElement =>
  shadowRoot!.activeElement as HTMLElement;

/** Goes on with Tab, up to what this is true of. */
export function tabTo(el: LitElement, isIt: (stop: HTMLElement) => boolean): void {
  const now = focused(el);
  const isAfter = (stop: Node) =>
    !now || Boolean(now.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  const found = stops(el.renderRoot).find((stop) => isAfter(stop) && isIt(stop));
  if (!found) throw new Error('Tab does not lead there');
  found.focus();
}

/** Goes on with Tab to a button, and presses Enter. */
export async function enter(el: LitElement, name: string): Promise<void> {
  tabTo(el, (stop) => words(stop).startsWith(name));
  await userEvent.keyboard('{Enter}');
  await el.updateComplete;
}

/** Goes on with Tab to the answers, and down with the arrows to one of them. */
export async function choose(el: LitElement, value: number): Promise<void> {
  tabTo(el, (stop) => stop.matches('[type="radio"]'));
  await userEvent.keyboard(' ');
  const group = [...el.renderRoot.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const to = group.find((each) => each.value === String(value))!;
  for (let at = group.indexOf(focused(el) as HTMLInputElement); group[at] !== to; at += 1) {
    press(focused(el), 'ArrowDown'); // user-event itself finds no group in a shadow root
    group[at + 1]!.focus();
    group[at + 1]!.click();
  }
  await el.updateComplete;
}

function press(target: HTMLElement, key: string): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
}

/** Where Tab stops, in order: of a group of radio buttons at the chosen one, or at the first. */
function stops(root: ParentNode): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea');
  return [...all].filter((each) => {
    if (each.tabIndex < 0 || each.matches(':disabled') || !each.checkVisibility()) return false;
    if (!each.matches('[type="radio"]')) return true;
    const { name } = each as HTMLInputElement;
    const group = [...root.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${name}"]`)];
    return each === (group.find(({ checked }) => checked) ?? group[0]);
  });
}
