// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnEligibility } from '../eligibility/eligibility.js';
import type {
  CheckProgressedEvent,
  CheckingChangedEvent,
  CountedEvent,
  DecidedEvent,
} from '../eligibility/eligibility.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Asks whether a service could help, or which of several: one question a page, each only while its answer can change something. Then says what each service comes to, why, and what to do next. Decides nothing for a service, keeps nothing and sends nothing. */
export interface CairnEligibilityTag {
  element: CairnEligibility;
  properties:
    'service' | 'services' | 'src' | 'contacts' | 'countOutcomes' | 'easyRead' | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: {
    service: 'service';
    services: 'services';
    src: 'src';
    contacts: 'contacts';
    'count-outcomes': 'countOutcomes';
    'easy-read': 'easyRead';
  };
  events: {
    'cairn-changed': CheckingChangedEvent;
    'cairn-progress': CheckProgressedEvent;
    'cairn-decided': DecidedEvent;
    'cairn-counted': CountedEvent;
    'cairn-error': CairnErrorEvent;
  };
}
