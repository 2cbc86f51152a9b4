// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import type {
  ChangedEvent,
  FlaggedEvent,
  ProgressedEvent,
} from '../questionnaire/questionnaire.events.js';
import type {
  CairnSubmitEvent,
  LateReceiptEvent,
  QueuedEvent,
  SentEvent,
  SubmitFailedEvent,
} from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Asks the items of a measure, lets the person look their answers over, and hands them to the host. Keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export interface CairnQuestionnaireTag {
  element: CairnQuestionnaire;
  properties:
    | 'measure'
    | 'src'
    | 'withSupplementary'
    | 'mode'
    | 'contacts'
    | 'autoAdvance'
    | 'easyRead'
    | 'readAloud'
    | 'age'
    | 'name'
    | 'person'
    | 'delivery'
    | 'action'
    | 'timeout'
    | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: {
    measure: 'measure';
    src: 'src';
    'with-supplementary': 'withSupplementary';
    mode: 'mode';
    contacts: 'contacts';
    'auto-advance': 'autoAdvance';
    'easy-read': 'easyRead';
    'read-aloud': 'readAloud';
    age: 'age';
    name: 'name';
    person: 'person';
    delivery: 'delivery';
    action: 'action';
    timeout: 'timeout';
  };
  events: {
    'cairn-changed': ChangedEvent;
    'cairn-flagged': FlaggedEvent;
    'cairn-progress': ProgressedEvent;
    'cairn-submit': CairnSubmitEvent;
    'cairn-sent': SentEvent;
    'cairn-submit-failed': SubmitFailedEvent;
    'cairn-queued': QueuedEvent;
    'cairn-late-receipt': LateReceiptEvent;
    'cairn-error': CairnErrorEvent;
  };
}
