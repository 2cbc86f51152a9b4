import { LOCALE_STATUS_EVENT } from '@lit/localize';

import { roots } from '../internal/roots.js';
import { locale, offer, type Language, type Texts } from '../localization/localization.js';

/**
 * Offers the translations that no speaker has reviewed, so that speakers can, and says above the
 * page that they are drafts for as long as one is shown. Not for pages that patients see.
 */
const drafts: readonly (readonly [Language, Texts])[] = [
  ['ar', () => import('../locales/ar.js')],
  ['pl', () => import('../locales/pl.js')],
  ['uk', () => import('../locales/uk.js')],
  ['ur', () => import('../locales/ur.js')],
];

const notice = makeNotice();
addEventListener(LOCALE_STATUS_EVENT, mark);
for (const [language, texts] of drafts) offer(language, texts);

function mark(): void {
  const isDraft = drafts.some(([language]) => language === locale());
  if (isDraft) document.body.prepend(notice);
  else notice.remove();
}

/** In a shadow root, so that the page's styles do not hide it by accident. */
function makeNotice(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host {
      all: initial;
      display: block;
    }

    p {
      margin: 0;
      padding: 0.5em 1em;
      background: #ffeb3b;
      color: #212b32;
      font: 700 16px/1.5 Arial, sans-serif;
    }
  `);
  const words = document.createElement('p');
  words.textContent =
    'Draft translation: no speaker has reviewed it. For review only. Do not use it with patients.';
  const notice = document.createElement('aside');
  notice.lang = 'en';
  notice.dir = 'ltr';
  notice.setAttribute('aria-label', 'Draft translation');
  const root = notice.attachShadow(roots);
  root.adoptedStyleSheets = [sheet];
  root.append(words);
  return notice;
}
