import type { Glossary } from '@cairnkit/engine/glossary.js';

/** What a `<cairn-glossary>` shows, as far as others may know. */
type GlossaryElement = HTMLElement & { readonly loaded?: Glossary };

const tag = 'cairn-glossary';

/**
 * The `<cairn-glossary>` that shares the closest ancestor with an element, also out of the shadow
 * trees that it is in.
 */
export function closest(element: Element): GlossaryElement | undefined {
  const root = element.getRootNode() as ShadowRoot | Document;
  const all = [...root.querySelectorAll<GlossaryElement>(tag)];
  for (let at = all.length > 1 ? element.parentNode : null; at; at = at.parentNode) {
    const found = all.find((each) => at.contains(each));
    if (found) return found;
  }
  if (all[0]) return all[0];
  return 'host' in root ? closest(root.host) : undefined;
}
