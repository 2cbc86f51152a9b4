// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnSchoolFinder } from '../school-finder/school-finder.js';
import type { ChosenEvent, SchoolChangedEvent } from '../school-finder/school-finder.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Finds a school by name, town or postcode, and says whether a team works there: it does, it starts soon, it does not yet; or the school is not listed, or the person is not sure. Without a list of schools it takes the name in the person's own words. Decides nothing about who gets help. Keeps nothing, and sends nothing anywhere. */
export interface CairnSchoolFinderTag {
  element: CairnSchoolFinder;
  properties: 'schools' | 'src' | 'label' | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: { schools: 'schools'; src: 'src'; label: 'label' };
  events: {
    'cairn-chosen': ChosenEvent;
    'cairn-changed': SchoolChangedEvent;
    'cairn-error': CairnErrorEvent;
  };
}
