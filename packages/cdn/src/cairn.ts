import { register, supply } from '@cairnkit/engine/catalogue.js';
import { definitions, elements, languages, localization } from 'cairn:doors';

import { look } from './looking.js';
import { lookUp } from './naming.js';

/**
 * One script for pages without a build step: finds Cairn's tags, and loads their elements, the
 * definitions they name and the page's language. What is not used is not loaded.
 */
const tags = Object.keys(elements).join();
const asked = new Map<string, Promise<unknown>>();

if (isFirst()) {
  supply((kind, id) => {
    const name = `${kind}/${id}`;
    const load = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    return load && once(name, async () => register((await load()).default));
  });
  watch(document);
  speak();
  new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
}

/** Looks for tags in a shadow root that the page makes itself: closed, or attached late. */
export function watch(root: Document | ShadowRoot): void {
  look(root, tags, (el) => {
    const tag = el.localName;
    lookUp(el);
    once(`<${tag}>`, elements[tag]!).catch((error: Error) => tell(el, `<${tag}>`, error));
  });
}

function speak(): void {
  const [language = ''] = document.documentElement.lang.trim().toLowerCase().split(/[-_]/);
  if (languages.includes(language)) void once(`language ${language}`, localization);
}

/** Loads something once, and warns once when that fails: then what stands inside the tag stays. */
function once(name: string, load: () => Promise<unknown>): Promise<unknown> {
  let loading = asked.get(name);
  if (!loading) {
    loading = load();
    asked.set(name, loading);
    loading.catch((error: Error) =>
      console.warn(`Cairn: ${name} did not load, so the page does without. ${error.message}`),
    );
  }
  return loading;
}

/** As the element itself would have, had it come. */
function tell(el: Element, name: string, { message }: Error): void {
  const event = new Event('cairn-error', { bubbles: true, composed: true });
  el.dispatchEvent(
    Object.assign(event, { message: `${name} did not load. ${message}`, issues: [] }),
  );
}

/** However many copies a page has: two would load everything twice. */
function isFirst(): boolean {
  const page = globalThis as unknown as Record<symbol, string | undefined>;
  const key = Symbol.for('cairn.loader');
  if (page[key]) {
    console.warn(`Cairn is loaded already, from ${page[key]}; ${import.meta.url} stands back.`);
    return false;
  }
  page[key] = import.meta.url;
  return true;
}
