import { bridge } from './bridge.js';
import { originOf, settings } from './settings.js';

/**
 * Shows one element in a page of its own, which other sites put in an iframe: what is typed is then
 * out of the reach of their scripts. The part of the address behind `#` says which.
 */
const { tag, attributes, lang, theme, scheme, host } = settings(location.hash);

const element = document.createElement(tag);
for (const [name, value] of attributes) element.setAttribute(name, value);
const main = document.querySelector('main')!;
element.append(...main.childNodes); // the fallback
if (theme) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `themes/${theme}.css`;
  document.head.append(sheet);
}
if (scheme) document.documentElement.dataset['cairnScheme'] = scheme;
if (lang) document.documentElement.lang = lang;
main.append(element);

if (host && isAround(host)) bridge(element, host, allowed().includes(host));
addEventListener('hashchange', () => location.reload());

/** Browsers that say who is around us can be asked; in others, messages show their origin. */
function isAround(origin: string): boolean {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  return parent !== window && (!ancestorOrigins || ancestorOrigins[0] === origin);
}

/** The pages that may have answers: none, unless the one who hosts this frame names them. */
function allowed(): readonly (string | undefined)[] {
  const list = document.querySelector<HTMLMetaElement>('meta[name="cairn-hosts"]')?.content;
  return list?.split(/\s+/).map(originOf) ?? [];
}
