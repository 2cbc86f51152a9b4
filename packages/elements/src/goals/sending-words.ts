import { msg } from '@lit/localize';

import type { Words } from '../sending/words.js';

/** What is said about sending goals. */
export function goalsWords(): Words {
  return {
    send: msg('Send my goals'),
    sending: msg('Sending your goals…'),
    unsent: msg('Your goals have not been sent'),
    unknown: msg('We do not know if your goals arrived'),
    waiting: msg('Your goals are saved on this device, waiting to be sent'),
    sent: msg('Your goals have been sent'),
  };
}
