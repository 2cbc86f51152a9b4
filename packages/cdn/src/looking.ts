const seen = new WeakSet<Node>();

/**
 * Tells of every element with one of these tags in a tree, now and later, and in the open shadow
 * roots of what is in it.
 *
 * Does not see closed shadow roots, nor an open one that is attached to an element after it came
 * into the page; whoever makes such a root calls this with it.
 *
 * @param tags - As a selector: `cairn-goals,cairn-result`.
 */
export function look(
  root: Document | ShadowRoot,
  tags: string,
  found: (el: Element) => void,
): void {
  if (seen.has(root)) return;
  seen.add(root);

  const meet = (el: Element) => {
    if (el.matches(tags)) found(el);
    if (el.shadowRoot) look(el.shadowRoot, tags, found);
  };
  const meetAll = (tree: ParentNode) => tree.querySelectorAll('*').forEach(meet);

  meetAll(root);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      meet(node);
      meetAll(node);
    }
  }).observe(root, { childList: true, subtree: true });
}
