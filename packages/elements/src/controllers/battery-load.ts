import type { Battery } from '@cairnkit/engine/battery.js';
import { find } from '@cairnkit/engine/catalogue.js';

import { read } from '../internal/load.js';
import { patiently } from '../internal/patience.js';

/**
 * Gets a battery that is not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as a battery or its id, not as an address.
 * @throws {DefinitionError} When it is not a battery.
 * @throws {Error} When it is on another site, cannot be fetched, or is never registered.
 */
export async function loadBattery(origin: unknown, named: boolean): Promise<Battery> {
  if (origin instanceof Element) return parse(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    throw new Error('battery is not a battery; set it to what parseBattery returned');
  }
  return named ? registered(origin) : parse(await read(origin));
}

async function parse(text: string): Promise<Battery> {
  const { parseBattery } = await import('@cairnkit/engine/parse-battery.js');
  return parseBattery(text);
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(id: string): Promise<Battery> {
  await patiently();
  const battery = find('battery', id);
  if (battery) return battery;
  throw new Error(
    id.startsWith('[object')
      ? 'an object arrived as text; set the battery property once the element is defined'
      : `no battery is registered as "${id.slice(0, 64)}"; call register() with it, or check the id`,
  );
}
