// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnGoals } from '../goals/goals.js';
import type { GoalsChangedEvent, RatedEvent } from '../goals/goals.events.js';
import type { ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import type {
  CairnSubmitEvent,
  LateReceiptEvent,
  QueuedEvent,
  SentEvent,
  SubmitFailedEvent,
} from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Agrees goals in the young person’s own words, keeps them up to date, and rates each from 0 to 10. Then shows all of it again, and hands it to the host. A rating from before changes only after a yes, and leaves a trace. Judges nothing, keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export interface CairnGoalsTag {
  element: CairnGoals;
  properties:
    | 'goals'
    | 'src'
    | 'mode'
    | 'by'
    | 'sessionNumber'
    | 'measure'
    | 'slider'
    | 'contacts'
    | 'easyRead'
    | 'person'
    | 'delivery'
    | 'action'
    | 'timeout'
    | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: {
    src: 'src';
    mode: 'mode';
    by: 'by';
    'session-number': 'sessionNumber';
    measure: 'measure';
    slider: 'slider';
    contacts: 'contacts';
    'easy-read': 'easyRead';
    person: 'person';
    delivery: 'delivery';
    action: 'action';
    timeout: 'timeout';
  };
  events: {
    'cairn-changed': GoalsChangedEvent;
    'cairn-rated': RatedEvent;
    'cairn-progress': ProgressedEvent;
    'cairn-submit': CairnSubmitEvent;
    'cairn-sent': SentEvent;
    'cairn-submit-failed': SubmitFailedEvent;
    'cairn-late-receipt': LateReceiptEvent;
    'cairn-queued': QueuedEvent;
    'cairn-error': CairnErrorEvent;
  };
}
