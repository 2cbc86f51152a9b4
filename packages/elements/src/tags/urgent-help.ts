// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnUrgentHelp } from '../urgent-help/urgent-help.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Says where to get help at once: 999 and NHS 111 as care cards, then routes for deaf people and listening services, each with a number that was checked. A host adds its own contacts and never takes one away: the national ones are there whatever else is wrong. Calls nobody by itself, and tells nobody what was pressed. */
export interface CairnUrgentHelpTag {
  element: CairnUrgentHelp;
  properties: 'contacts' | 'src' | 'compact';
  /** Each attribute, and the property that it sets. */
  attributes: { contacts: 'contacts'; src: 'src'; compact: 'compact' };
  events: { 'cairn-error': CairnErrorEvent };
}
