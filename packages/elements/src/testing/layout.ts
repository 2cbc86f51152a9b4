import { inside, isSeen, named, textsOf } from './inside.js';

/**
 * What is wrong with how the Cairn elements below a node are laid out, as the page is now: one check
 * a function, one sentence a fault.
 */

/** Half a pixel is rounding, and nobody sees it. */
const close = 0.5;

/** What sticks out of the page at the sides, so that a person would have to scroll to and fro. */
export function outside(node: ParentNode): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const sticking = inside(node).filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const isOut = left < -close || right > clientWidth + close;
    return isOut && isSeen(element) && !scrollerOf(element);
  });
  return [...page, ...sticking.map((element) => `${named(element)} sticks out of the page`)];
}

/** What is cut off: by a box that hides what does not fit, or since nothing scrolls it by keyboard. */
export function clipped(node: ParentNode): string[] {
  return inside(node)
    .filter((element) => isSeen(element) && !element.matches('input, textarea, select'))
    .flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      if ((isCut(overflowX) && wide) || (isCut(overflowY) && high)) {
        return [`${named(element)} cuts off what does not fit`];
      }
      const scrolls = (scrolled(overflowX) && wide) || (scrolled(overflowY) && high);
      return scrolls && !element.matches('[tabindex="0"]')
        ? [`${named(element)} scrolls, but not by keyboard`]
        : [];
    });
}

const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolled = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** What an element can be scrolled to the sides in, such as a wide table. */
function scrollerOf(element: Element): Element | undefined {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (scrolled(getComputedStyle(each).overflowX)) return each;
  }
  return undefined;
}

/** Text that lies over other text or a field, or outside of the box that it is in. */
export function overlapping(node: ParentNode): string[] {
  const all = inside(node);
  const texts = textsOf(all);
  const fields = all
    .filter((element) => element.matches('input, textarea, select') && isSeen(element))
    .map((element) => ({ element, lines: [element.getBoundingClientRect()] }));
  const boxes = [...texts, ...fields];

  const faults = texts.flatMap((text, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => text.lines.some((a) => other.lines.some((b) => meet(a, b))))
      .map(({ element }) => `${named(text.element)} lies over ${named(element)}`),
  );
  return [
    ...faults,
    ...texts.filter(leavesItsBox).map(({ element }) => `${named(element)} is cut`),
  ];
}

/** Letters are lower than their line, so lines may touch by a few pixels without harm. */
function meet(a: DOMRect, b: DOMRect): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 1 && high > Math.min(a.height, b.height) / 4;
}

function leavesItsBox({
  element,
  lines,
}: {
  element: Element;
  lines: readonly DOMRect[];
}): boolean {
  const box = boxOf(element).getBoundingClientRect();
  return lines.some(
    ({ left, right, top, bottom, height }) =>
      left < box.left - 1 ||
      right > box.right + 1 ||
      top < box.top - height / 4 ||
      bottom > box.bottom + height / 4,
  );
}

/**
 * The element itself or the first around it that has a box, and not only a place in a line; that may
 * be outside of the root, where the page’s own words are.
 */
function boxOf(element: Element): Element {
  let box = element;
  for (let next: Element | null = box; next; next = next.parentElement ?? hostOf(next)) {
    box = next;
    if (!/^(inline|contents)$/.test(getComputedStyle(box).display)) break;
  }
  return box;
}

const hostOf = (element: Element): Element | null =>
  (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const controls = 'a[href], button, summary, input, select, textarea, [role="button"]';
const choices = 'input[type="radio"], input[type="checkbox"]';

/** What a thumb would miss: a target of less than 44 px. A link within a sentence may be as low. */
export function small(node: ParentNode): string[] {
  return inside(node)
    .filter((element) => element.matches(controls) && isSeen(element) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = targetOf(element).getBoundingClientRect();
      if (Math.min(width, height) >= 44 - close) return [];
      return [`${named(element)} is ${Math.round(width)} × ${Math.round(height)}`];
    });
}

/** A label that can be clicked belongs to its field. */
function targetOf(element: Element): Element {
  return (element.matches(choices) && element.closest('label')) || element;
}

/** Exempt by WCAG 2.2, 2.5.8: its height is that of the line which it is in, with other words. */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const words = (each: Element) => (each.textContent ?? '').replace(/\s/g, '').length;
  return words(boxOf(element)) > words(element);
}

/** In forced colours: controls that nothing but a colour of ours would tell from text. */
export function withoutEdge(node: ParentNode): string[] {
  return inside(node)
    .filter((element) => element.matches(controls) && isSeen(element))
    .filter((element) => !hasEdge(element) && !hasEdge(targetOf(element)) && !isNative(element))
    .map((element) => `${named(element)} has no edge`);
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const isLine = ['top', 'right', 'bottom', 'left'].every((side) => {
    const [width, kind, colour] = ['width', 'style', 'color'].map((part) =>
      style.getPropertyValue(`border-${side}-${part}`),
    );
    return parseFloat(width!) >= 1 && kind !== 'none' && !/^rgba.*, 0\)$/.test(colour!);
  });
  return isLine || style.textDecorationLine.includes('underline');
}

/** Drawn by the browser, which knows about forced colours. What a summary has is its triangle. */
function isNative(element: Element): boolean {
  if (element.localName === 'summary') return getComputedStyle(element).listStyleType !== 'none';
  return element.matches(choices) && getComputedStyle(element).appearance !== 'none';
}

/** Controls that are not to be seen when they have the focus, since something lies over them. */
export function obscured(node: ParentNode): string[] {
  return inside(node)
    .filter((element): element is HTMLElement => element instanceof HTMLElement)
    .filter((element) => element.matches(controls) && isSeen(element))
    .filter((element) => !element.matches(':disabled'))
    .flatMap((element) => {
      element.focus();
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' }); // WebKit does so later
      const { left, right, top, bottom } = element.getClientRects()[0]!; // of the first line
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const root = element.getRootNode() as ShadowRoot;
      const found = root.elementFromPoint((left + right) / 2, y);
      // The words of the page that stand in a slot of ours are, to the browser, in our host.
      const isSlotted = found === root.host && element.querySelector('slot') !== null;
      return isSlotted || (found && (element.contains(found) || found.contains(element)))
        ? []
        : [`${named(element)} has the focus, but cannot be seen`];
    });
}

/** What moves by itself. */
export function moving(node: ParentNode): string[] {
  return inside(node)
    .filter((element) => element.getAnimations().some(({ playState }) => playState === 'running'))
    .map((element) => `${named(element)} moves`);
}
