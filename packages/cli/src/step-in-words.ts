import type { Service, ServiceContact, Step } from '@cairnkit/engine/service.js';

/** A step with how to reach whoever is needed for it. */
export function stepInWords({ contacts = [] }: Service, { text, contact, url }: Step): string {
  const who = contacts.find(({ id }) => id === contact);
  const ways = [...(who ? waysTo(who) : []), ...(url === undefined ? [] : [url])];
  return ways.length > 0 ? `${text} (${ways.join(', ')})` : text;
}

function waysTo({ name, phone, email, url }: ServiceContact): string[] {
  return [name, phone, email, url].filter((each) => each !== undefined);
}
