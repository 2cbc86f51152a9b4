/**
 * Runs in a page: what every element looks like inside, and whether a person could use it. Roots are
 * open there.
 *
 * @returns {Promise<Record<string, { seen: string[], looks: string[] }>>} By tag. `seen` has
 *   complaints, `looks` a line for every node inside.
 */
export async function look(tags) {
  const watched = [
    ...['color', 'font-size', 'font-style', 'font-weight', 'font-family', 'line-height', 'opacity'],
    ...['letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent', 'zoom'],
    ...['text-shadow', 'white-space-collapse', 'text-wrap-mode', 'word-break', 'overflow-wrap'],
    ...['cursor', 'user-select', 'pointer-events', 'display', 'visibility', 'position', 'float'],
    ...[
      'background-color',
      'border-top-width',
      'border-top-color',
      'padding-top',
      'padding-inline-start',
    ],
    ...[
      'margin-top',
      'margin-inline-start',
      'box-sizing',
      'text-decoration-line',
      'list-style-type',
    ],
    ...['animation-name', 'transition-duration', '-webkit-text-fill-color', 'caret-color'],
    ...[
      '-webkit-text-stroke-width',
      'accent-color',
      'font-variant-caps',
      'hyphens',
      'writing-mode',
    ],
  ];
  const found = {};
  for (const tag of tags) {
    const element = document.querySelector(tag);
    found[tag] = { seen: await complaints(element), looks: looks(element) };
  }
  return found;

  function looks(element) {
    const all = [...(element?.shadowRoot?.querySelectorAll('.page, .page *') ?? [])];
    return all.map((node) => {
      const style = getComputedStyle(node);
      const values = watched.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [node.localName, ...values].join('; ');
    });
  }

  /** What a person would complain of. */
  async function complaints(element) {
    if (!element) return ['is not there'];
    if (!element.shadowRoot) return ['is no element of ours'];
    if (element.shadowRoot.querySelector('[part="refusal"]')) {
      return [`refuses: ${element.shadowRoot.textContent.trim().slice(0, 200)}`];
    }
    const controls = controlsIn(element.shadowRoot).filter((each) => each.checkVisibility());
    if (controls.length === 0) return ['has nothing that can be used'];
    const wrong = [];
    for (const control of controls.slice(0, 3)) {
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const isMark = control.matches('[type=radio], [type=checkbox]'); // its label is the target
      const box = ((isMark && control.labels[0]) || control).getBoundingClientRect();
      const isWord = control.querySelector('slot') !== null; // in a line of the page’s own text
      if (!isWord && (box.width < 24 || box.height < 24))
        wrong.push(`${name(control)} is too small`);
      const hit = deepest(box.left + box.width / 2, box.top + box.height / 2);
      // The slider of a chart is for keys alone: what points, points at the drawing below it.
      const own = [control, ...(control.labels ?? []), control.closest('.chart')].filter(Boolean);
      if (isWord) own.push(element);
      if (!own.some((each) => each.contains(hit))) {
        wrong.push(`${name(control)} is under ${hit ? name(hit) : 'nothing'}`);
      }
    }
    return wrong;
  }

  function controlsIn(root) {
    const here = [
      ...root.querySelectorAll('button, input, a[href], summary, textarea, select, [role=button]'),
    ];
    const inner = [...root.querySelectorAll('*')].filter((each) => each.shadowRoot);
    return [...here, ...inner.flatMap((each) => controlsIn(each.shadowRoot))];
  }

  function deepest(x, y) {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  }

  function name(node) {
    const text = (node.textContent || node.getAttribute?.('aria-label') || '').trim().slice(0, 30);
    return `${node.localName} “${text}”`;
  }
}

/**
 * Runs in a page: waits until every element has so many nodes inside; at most until none has grown for
 * five seconds, as on a busy machine what is loaded late comes late.
 */
export async function settle({ tags, wanted }) {
  const sizes = () => {
    const roots = tags.map((tag) => document.querySelector(tag)?.shadowRoot);
    return roots.map((root) => root?.querySelectorAll('.page, .page *').length ?? 0).join();
  };
  const end = wanted?.join();
  let before;
  for (let same = 0; same < 50 && (!end || before !== end);) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = sizes();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
