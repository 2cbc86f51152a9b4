import type { Term } from '@cairnkit/engine/glossary.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A link to where there is more about a term, with the site in its words; nothing without one. It
 * sends no referrer.
 *
 * @param where - `aside` something that must not be lost, such as answers: it opens a new tab.
 */
export function more({ term, url }: Term, where: 'here' | 'aside'): TemplateResult | undefined {
  if (!url?.startsWith('https://')) return undefined; // a host may not have parsed what it set
  const [site] = url.replace(/^https:\/\/(www\.)?/, '').split(/[/?#]/);
  const isAside = where === 'aside';
  return html`<a href=${url} rel="noreferrer" target=${isAside ? '_blank' : nothing}
    >${msg(str`More about ${term}: ${site!}`)} ${isAside ? msg('(opens in a new tab)') : nothing}</a
  >`;
}
