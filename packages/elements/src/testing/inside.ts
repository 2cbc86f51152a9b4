/** What an element has in its shadow root, for checks of how it looks. Roots must be open. */

/** Every element in the shadow roots below a node, but none of the page's own. */
export function inside(node: ParentNode): Element[] {
  return [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('*'), ...inside(shadowRoot)] : [],
  );
}

/** Every shadow root below a node. */
export function rootsIn(node: ParentNode): ShadowRoot[] {
  return [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

/** Whether a person could see it, if they looked. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isThere = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isThere && width > 0 && height > 0 && !isUnseen(element);
}

/** Whether it is there to be read out only, as `.unseen` is, by itself or by what it is in. */
function isUnseen(element: Element | null): boolean {
  for (let each = element; each; each = each.parentElement) {
    const { clipPath, overflowX } = getComputedStyle(each);
    if (clipPath === 'inset(50%)') return true;
    if (overflowX === 'hidden' && each.getBoundingClientRect().width <= 1) return true;
  }
  return false;
}

/** A piece of text, and each of the lines that it takes. */
export interface ShownText {
  readonly element: Element;
  readonly lines: readonly DOMRect[];
}

/** The texts that can be seen in some elements. What a field holds is none. */
export function textsOf(elements: readonly Element[]): ShownText[] {
  return elements
    .filter((element) => !element.matches('style, script, textarea, option'))
    .filter(isSeen)
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node instanceof Text && node.data.trim() !== '')
        .map((node) => ({ element, lines: linesOf(node) })),
    );
}

function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Enough of an element for a person to find it: `button.link “Back”`. */
export function named(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}${classes} “${words}”`;
}
