import type { LitElement } from 'lit';

/** What a person does with an element, for examples and tests. Roots must be open. */

/** The first Cairn element in a story or a test, once it has drawn what it was given. */
export async function drawn<T extends LitElement>(root: ParentNode): Promise<T> {
  const found = [...root.querySelectorAll<T>('*')].find(({ localName }) =>
    localName.startsWith('cairn-'),
  );
  if (!found) throw new Error('there is no Cairn element here');
  await found.updateComplete;
  return found;
}

/** Waits for something to be drawn: parts of an element are fetched while it is on show. */
export function appears<T>({ renderRoot }: LitElement, find: (root: ParentNode) => T): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const found = find(renderRoot);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(renderRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    look();
  });
}

/** A button by its name or the beginning of it, once it is there. */
export async function button(el: LitElement, name: string | RegExp): Promise<HTMLButtonElement> {
  const found = await appears(el, (root) =>
    [...root.querySelectorAll('button')].find((each) =>
      typeof name === 'string' ? words(each).startsWith(name) : name.test(words(each)),
    ),
  );
  return found!;
}

/** Presses a button, which takes the focus first. What it leads to may take longer than this. */
export async function press(el: LitElement, name: string | RegExp): Promise<void> {
  const found = await button(el, name);
  found.focus();
  found.click();
  await el.updateComplete;
}

/** Chooses the answer with this value. */
export async function choose(el: LitElement, value: number): Promise<void> {
  el.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
  await el.updateComplete;
}

/** Chooses the answer with this value by hand: with a touch or a mouse. */
export async function tap(el: LitElement, value: number): Promise<void> {
  const option = el.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
  option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  option.click();
  await el.updateComplete;
}

/** Types into the field of a question, and leaves it. */
export async function type(el: LitElement, text: string): Promise<void> {
  const field = el.renderRoot.querySelector<HTMLInputElement>('input[type="text"]')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

/** Answers one question after the other and goes on each time; `null` is “Prefer not to answer”. */
export async function answer(el: LitElement, ...values: (number | null)[]): Promise<void> {
  for (const value of values) {
    if (value === null) {
      await press(el, 'Prefer not to answer');
    } else {
      await choose(el, value);
      await press(el, 'Continue');
    }
  }
}

/** What an element says, without the spaces that only lay out its template. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
