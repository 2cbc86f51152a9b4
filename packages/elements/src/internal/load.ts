import { find } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';

import { patiently } from './patience.js';

/**
 * Gets a measure that is not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as a measure or its id, not as an address.
 * @throws {DefinitionError} When it is not a measure.
 * @throws {Error} When it is on another site, cannot be fetched, or is never registered.
 */
export async function load(origin: unknown, named: boolean): Promise<Measure> {
  if (origin instanceof Element) return parse(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    throw new Error('measure is not a measure; set it to what parseMeasure returned');
  }
  return named ? registered(origin) : parse(await read(origin));
}

async function parse(text: string): Promise<Measure> {
  const { parseMeasure } = await import('@cairnkit/engine/parse.js');
  return parseMeasure(text);
}

/** The text at an address on the same site. */
export async function read(src: string): Promise<string> {
  const url = new URL(src, document.baseURI);
  refuseForeign(url);
  const response = await fetch(url, { credentials: 'same-origin' });
  if (response.redirected) refuseForeign(new URL(response.url));
  if (!response.ok) throw new Error(`src answered ${response.status} for ${url.pathname}`);
  return response.text();
}

function refuseForeign({ origin }: URL): void {
  if (origin === location.origin) return;
  throw new Error(`src must be on this site (${location.origin}), but is on ${origin}`);
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(id: string): Promise<Measure> {
  await patiently();
  const measure = find('measure', id);
  if (measure) return measure;
  throw new Error(
    id.startsWith('[object')
      ? 'an object arrived as text; set the measure property once the element is defined'
      : `no measure is registered as "${id.slice(0, 64)}"; import it and call register(), or check the id`,
  );
}
