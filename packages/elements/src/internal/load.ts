import { find, type Definitions } from '@cairnkit/engine/catalogue.js';

import { patiently } from './patience.js';
import { unfound } from './unfound.js';

/** A kind of definition that a page may name: how its text is read, and what to say of what is none. */
interface Sort<K extends Named> {
  readonly parser: () => Promise<(text: string) => Definitions[K]>;
  readonly misfit: string;
}

/** Each parser is fetched apart: a page needs few of them. */
const sorts: { readonly [K in Named]: Sort<K> } = {
  measure: {
    parser: async () => (await import('@cairnkit/engine/parse.js')).parseMeasure,
    misfit: 'measure is not a measure; set it to what parseMeasure returned',
  },
  battery: {
    parser: async () => (await import('@cairnkit/engine/parse-battery.js')).parseBattery,
    misfit: 'battery is not a battery; set it to what parseBattery returned',
  },
  contacts: {
    parser: async () => (await import('@cairnkit/engine/parse-contacts.js')).parseContacts,
    misfit: 'contacts are not contacts; set the property to what parseContacts returned',
  },
  glossary: {
    parser: async () => (await import('@cairnkit/engine/parse-glossary.js')).parseGlossary,
    misfit: 'glossary is not a glossary; set it to what parseGlossary returned',
  },
  referral: {
    parser: async () => (await import('@cairnkit/engine/parse-referral.js')).parseReferral,
    misfit: 'form is not a referral; set it to what parseReferral returned',
  },
  schools: {
    parser: async () => (await import('@cairnkit/engine/parse-schools.js')).parseSchools,
    misfit: 'schools are no list of schools; set them to what parseSchools returned',
  },
};

/** The kinds of which a page names one. */
export type Named = 'measure' | 'battery' | 'contacts' | 'glossary' | 'referral' | 'schools';

/**
 * Gets a definition that is not at hand.
 *
 * @param origin - A JSON script in the page, an address on the same site, or an id.
 * @param named - `origin` was meant as a definition or its id, not as an address.
 * @throws {DefinitionError} When it is none of that kind.
 * @throws {Error} When it is on another site, cannot be fetched, or is never registered.
 */
export async function load<K extends Named>(
  kind: K,
  origin: unknown,
  named: boolean,
): Promise<Definitions[K]> {
  const { parser, misfit }: Sort<K> = sorts[kind];
  if (origin instanceof Element) return (await parser())(origin.textContent ?? '');
  if (typeof origin !== 'string') throw new Error(misfit);
  return named ? registered(kind, origin) : (await parser())(await read(origin));
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
async function registered<K extends Named>(kind: K, id: string): Promise<Definitions[K]> {
  await patiently();
  const definition = find(kind, id);
  if (definition) return definition;
  throw new Error(unfound(kind, id));
}
