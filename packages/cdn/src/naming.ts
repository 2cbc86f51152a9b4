import { find, type Kind } from '@cairnkit/engine/catalogue.js';

/** The attributes by which a tag names definitions. */
const kinds: Readonly<Record<string, Kind>> = {
  measure: 'measure',
  alongside: 'measure',
  battery: 'battery',
  contacts: 'contacts',
  form: 'referral',
  glossary: 'glossary',
  schools: 'schools',
  service: 'service',
  services: 'service',
};

/**
 * Looks up what a tag names, so that it is fetched beside the element and not after it. What is
 * named later, by a property or by another definition, the element looks up itself.
 */
export function lookUp(el: Element): void {
  for (const [attribute, kind] of Object.entries(kinds)) {
    const ids = el.getAttribute(attribute)?.match(/\S+/g) ?? [];
    for (const id of ids) find(kind, id);
  }
}
