// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnBattery } from '../battery/battery.js';
import type { FinishedEvent, SittingChangedEvent } from '../battery/battery.events.js';
import type { FlaggedEvent, ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import type {
  CairnSubmitEvent,
  LateReceiptEvent,
  QueuedEvent,
  SentEvent,
  SubmitFailedEvent,
} from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Runs several measures as one sitting: those of a battery that are due at a time point, one after the other, each with a submission of its own. Skips none silently: each is sent, finished or said to be left out. Keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export interface CairnBatteryTag {
  element: CairnBattery;
  properties:
    | 'battery'
    | 'src'
    | 'timePoint'
    | 'person'
    | 'age'
    | 'mode'
    | 'contacts'
    | 'autoAdvance'
    | 'easyRead'
    | 'readAloud'
    | 'withSupplementary'
    | 'delivery'
    | 'action'
    | 'timeout'
    | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: {
    battery: 'battery';
    src: 'src';
    'time-point': 'timePoint';
    person: 'person';
    age: 'age';
    mode: 'mode';
    contacts: 'contacts';
    'auto-advance': 'autoAdvance';
    'easy-read': 'easyRead';
    'read-aloud': 'readAloud';
    'with-supplementary': 'withSupplementary';
    delivery: 'delivery';
    action: 'action';
    timeout: 'timeout';
  };
  events: {
    'cairn-changed': SittingChangedEvent;
    'cairn-progress': ProgressedEvent;
    'cairn-finished': FinishedEvent;
    'cairn-flagged': FlaggedEvent;
    'cairn-submit': CairnSubmitEvent;
    'cairn-sent': SentEvent;
    'cairn-submit-failed': SubmitFailedEvent;
    'cairn-queued': QueuedEvent;
    'cairn-late-receipt': LateReceiptEvent;
    'cairn-error': CairnErrorEvent;
  };
}
