// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnReferral } from '../referral/referral.js';
import type {
  ReferralChangedEvent,
  ReferralFlaggedEvent,
  ReferralProgressedEvent,
} from '../referral/referral.events.js';
import type {
  CairnSubmitEvent,
  LateReceiptEvent,
  QueuedEvent,
  SentEvent,
  SubmitFailedEvent,
} from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Asks a service for help, or asks how a school can take part: first whether the person is safe, then one question a page, then all answers to look over, and then hands them to the host. What a checker was told before is filled in and not asked again. Decides nothing about anybody, keeps nothing, and sends nothing anywhere by itself unless `action` is set. */
export interface CairnReferralTag {
  element: CairnReferral;
  properties:
    | 'form'
    | 'src'
    | 'carried'
    | 'schools'
    | 'contacts'
    | 'person'
    | 'action'
    | 'delivery'
    | 'timeout'
    | 'withEquality'
    | 'easyRead'
    | 'session';
  /** Each attribute, and the property that it sets. */
  attributes: {
    form: 'form';
    src: 'src';
    schools: 'schools';
    contacts: 'contacts';
    person: 'person';
    action: 'action';
    delivery: 'delivery';
    timeout: 'timeout';
    'with-equality': 'withEquality';
    'easy-read': 'easyRead';
  };
  events: {
    'cairn-changed': ReferralChangedEvent;
    'cairn-progress': ReferralProgressedEvent;
    'cairn-flagged': ReferralFlaggedEvent;
    'cairn-submit': CairnSubmitEvent;
    'cairn-sent': SentEvent;
    'cairn-submit-failed': SubmitFailedEvent;
    'cairn-queued': QueuedEvent;
    'cairn-late-receipt': LateReceiptEvent;
    'cairn-error': CairnErrorEvent;
  };
}
