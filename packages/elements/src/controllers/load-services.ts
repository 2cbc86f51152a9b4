import { find } from '@cairnkit/engine/catalogue.js';
import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { numbered } from '@cairnkit/engine/numbered.js';
import type { Service } from '@cairnkit/engine/service.js';

import { read } from '../internal/load.js';
import { patiently } from '../internal/patience.js';
import { unfound } from '../internal/unfound.js';

/** What a page names to say which services it means. */
export interface Wanted {
  readonly from: 'properties' | 'scripts' | 'addresses';
  /** Services or their ids; JSON scripts in the page; addresses on the same site. */
  readonly list: readonly unknown[];
}

/**
 * Gets services that are not at hand.
 *
 * @throws {DefinitionError} When one of them is no service; with what is wrong with all of them.
 * @throws {Error} When one is on another site, cannot be fetched, or is never registered.
 */
export async function loadServices({ from, list }: Wanted): Promise<readonly Service[]> {
  if (from === 'properties') return registered(list);
  if (from === 'scripts') return parse(list.map((script) => (script as Element).textContent ?? ''));
  return parse(await Promise.all(list.map((address) => read(address as string))));
}

async function parse(texts: readonly string[]): Promise<readonly Service[]> {
  const { parseService } = await import('@cairnkit/engine/parse-service.js');
  const services: Service[] = [];
  const found: Issue[] = [];
  for (const [i, text] of numbered(texts)) {
    try {
      services.push(parseService(text));
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      // Where there are several, the path says in which.
      const within = (path: string) => (path ? `services.${i}.${path}` : `services.${i}`);
      const { issues } = error;
      found.push(
        ...(texts.length > 1
          ? issues.map((issue) => ({ ...issue, path: within(issue.path) }))
          : issues),
      );
    }
  }
  if (found.length > 0) throw new DefinitionError(found);
  return services;
}

/** An id may be registered by a script that is still on its way; so wait before complaining. */
async function registered(list: readonly unknown[]): Promise<readonly Service[]> {
  await patiently();
  return list.map((each) => {
    const service = typeof each === 'string' ? find('service', each) : (each as Service);
    if (service?.kind === 'service') return service;
    if (typeof each !== 'string') {
      throw new Error('service is not a service; set it to what parseService returned');
    }
    throw new Error(unfound('service', each));
  });
}
