/** A person who fills in elements whose roots are closed: through DevTools, with mouse and keyboard. */

const goesOn = /^(start|continue|next|save|add|agree|i agree|yes|find|check|begin|done|show)/i;

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} devtools
 */
export function person(page, devtools) {
  const chosen = new Set();
  const typed = new Set();

  return { chosen, typed, fillIn };

  /** Answers what an element asks, and goes on, so many times. */
  async function fillIn(tag, words, times = 4) {
    for (let i = 0; i < times; i += 1) {
      for (const { node, label } of (await parts(tag, 'label')).slice(0, 4)) {
        if (await click(node)) chosen.add(label);
      }
      for (const { node } of await parts(tag, 'field')) {
        if (!(await click(node))) continue;
        await page.keyboard.type(words);
        typed.add(tag);
      }
      const buttons = await parts(tag, 'button');
      const next = buttons.find(({ label }) => goesOn.test(label));
      if (!next || !(await click(next.node))) return;
      await page.waitForTimeout(60);
    }
  }

  async function click(nodeId) {
    try {
      await devtools.send('DOM.scrollIntoViewIfNeeded', { nodeId });
      const { model } = await devtools.send('DOM.getBoxModel', { nodeId });
      const [left, top, , , right, bottom] = model.border;
      if (right - left < 2) return false;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
      return true;
    } catch {
      return false; // not to be seen
    }
  }

  async function parts(tag, kind) {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, ({ localName }) => localName === tag);
    return [...(host?.shadowRoots ?? [])]
      .flatMap((each) => [...all(each)])
      .filter((node) => isOf(node, kind))
      .map((node) => ({ node: node.nodeId, label: words(node) }));
  }
}

function isOf({ localName, attributes = [] }, kind) {
  if (kind !== 'field') return localName === kind;
  const type = attributes[attributes.indexOf('type') + 1];
  const isMark =
    attributes.includes('type') && ['radio', 'checkbox', 'range', 'file'].includes(type);
  return localName === 'textarea' || (localName === 'input' && !isMark);
}

function* all(node) {
  yield node;
  for (const each of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* all(each);
}

const find = (root, isWanted) => [...all(root)].find(isWanted);

const words = (node) =>
  [...all(node)]
    .map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
