import type { Kind } from '@cairnkit/engine/catalogue.js';

/** Kinds whose names are plurals. */
const plurals: readonly Kind[] = ['contacts', 'schools'];

/** What a page's author is told when no definition of that kind and id is registered. */
export function unfound(kind: Kind, id: string): string {
  if (id.startsWith('[object')) {
    const property = kind === 'referral' ? 'form' : kind;
    return `an object arrived as text; set the ${property} property once the element is defined`;
  }
  const [are, them] = plurals.includes(kind) ? ['are', 'them'] : ['is', 'it'];
  return `no ${kind} ${are} registered as "${id.slice(0, 64)}"; import ${them} and call register(), or check the id`;
}
