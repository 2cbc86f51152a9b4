import type { LitElement, TemplateResult } from 'lit';

import type { Asking } from './asking.js';
import { pages } from './pages.js';

type Draw = (page: Asking) => TemplateResult | undefined;

/**
 * How a page of questions is drawn. The modes other than the usual one are fetched when they are asked
 * for; until then, nothing is drawn.
 */
export function modes(host: LitElement & { readonly mode: string }, failed: () => unknown): Draw {
  const drawn = new Map<string, Draw | undefined>([['pages', pages]]);
  return (page) => {
    const { mode } = host;
    if (!drawn.has(mode)) {
      drawn.set(mode, undefined);
      (mode === 'sheet' ? import('./sheet.js') : import('./entry.js')).then(({ drawing }) => {
        drawn.set(mode, drawing(host));
        host.requestUpdate();
      }, failed);
    }
    return drawn.get(mode)?.(page);
  };
}
