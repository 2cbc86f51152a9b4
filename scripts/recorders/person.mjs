/**
 * A person who fills in elements whose roots are closed, with mouse and keyboard. Where things are, they
 * know from roots that were kept before any recorder came; nobody else can read them.
 */
const kept = Symbol.for('cairn.test.roots');

/** For the head of a page, before all other scripts. */
export const keepingRoots = `{
  const roots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(globalThis, Symbol.for('${kept.description}'), { value: roots });
}`;

const goesOn = /^(start|continue|next|save|add|agree|i agree|yes|find|check|begin|done|show)/i;

/** @param {import('../engines/engines.mjs').Page} page */
export function person(page) {
  const chosen = new Set();
  const typed = new Set();

  return { chosen, typed, fillIn };

  /** Answers what an element asks, and goes on, so many times. */
  async function fillIn(tag, words, times = 4) {
    for (let i = 0; i < times; i += 1) {
      const labels = (await parts(tag, 'label')).slice(0, 4);
      for (const [at, label] of labels.entries()) {
        if (await click(tag, 'label', at)) chosen.add(label);
      }
      const fields = await parts(tag, fieldsIn);
      for (const at of fields.keys()) {
        if (!(await click(tag, fieldsIn, at))) continue;
        await page.keyboard.type(words);
        typed.add(tag);
      }
      const next = (await parts(tag, 'button')).findIndex((label) => goesOn.test(label));
      if (next < 0 || !(await click(tag, 'button', next))) return;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    }
  }

  /** The words of all that fit, in an element and those inside it. */
  function parts(tag, selector) {
    return page.evaluate(look, { tag, selector });
  }

  async function click(tag, selector, at) {
    const place = await page.evaluate(look, { tag, selector, at });
    if (!place) return false; // not to be seen
    await page.mouse.click(place.x, place.y);
    return true;
  }
}

const fieldsIn = 'textarea, input:not([type=radio], [type=checkbox], [type=range], [type=file])';

/** Runs in the page: the words of all that fit, or where the middle of one of them is. */
function look({ tag, selector, at }) {
  const roots = globalThis[Symbol.for('cairn.test.roots')];
  const host = document.querySelector(tag);
  const found = roots.has(host) ? within(roots.get(host)) : [];
  if (at === undefined) return found.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
  const part = found[at];
  if (!part?.checkVisibility()) return undefined;
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = part.getBoundingClientRect();
  return width < 2 ? undefined : { x: left + width / 2, y: top + height / 2 };

  function within(root) {
    const inner = [...root.querySelectorAll('*')].filter((each) => roots.has(each));
    return [
      ...root.querySelectorAll(selector),
      ...inner.flatMap((each) => within(roots.get(each))),
    ];
  }
}
