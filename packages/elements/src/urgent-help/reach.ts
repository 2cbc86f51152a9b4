import type { Contact } from '@cairnkit/engine/contacts.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A text with the contact’s number made easy to find, and never broken or turned round: right to
 * left, `0800 1111` would read `1111 0800`.
 *
 * The number is a link only where a finger is the pointer, which is to say on a phone or a tablet.
 * Elsewhere nothing can call, and pressing would open a program that nobody wants. A relay number
 * is no link: it is for an app, and not for the phone that would open.
 */
export function withNumber(
  text: string,
  { number, how }: Pick<Contact, 'number' | 'how'>,
): unknown {
  const at = number ? text.indexOf(number) : -1;
  if (!number || at < 0) return text;
  const scheme = how === 'call' ? 'tel' : how === 'text' ? 'sms' : undefined;
  const shown = number.replaceAll(' ', '\u00a0');
  const marked =
    scheme && matchMedia('(pointer: coarse)').matches
      ? html`<a class="number" dir="ltr" href="${scheme}:${number.replaceAll(' ', '')}"
          >${shown}</a
        >`
      : html`<strong class="number" dir="ltr">${shown}</strong>`;
  return html`${text.slice(0, at)}${marked}${text.slice(at + number.length)}`;
}

/**
 * The contact’s address as a link, in words that can be read on paper too; nothing without one.
 *
 * @param where - `aside` something that must not be lost, such as answers: it opens a new tab.
 */
export function address(
  { url }: Pick<Contact, 'url'>,
  where: 'below' | 'aside' = 'below',
): unknown {
  if (!url?.startsWith('https://')) return nothing; // a host may not have parsed what it set
  const shown = url.replace(/^https:\/\/(www\.)?|\/$/g, '');
  if (where === 'below') return html`<p>${link(url, shown, nothing)}</p>`;
  return html`${link(url, shown, '_blank')} ${msg('(opens in a new tab)')}`;
}

const link = (url: string, shown: string, target: unknown): TemplateResult =>
  html`<a dir="ltr" href=${url} rel="noreferrer" target=${target}>${shown}</a>`;
