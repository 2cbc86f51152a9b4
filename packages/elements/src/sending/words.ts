import { msg } from '@lit/localize';

/** What is said about sending, in whole sentences that name what is sent. */
export interface Words {
  /** On the button: what pressing it does. */
  readonly send: string;
  /** While a receipt is waited for. */
  readonly sending: string;
  /** For certain, nobody has received it. */
  readonly unsent: string;
  /** It may have arrived or not. */
  readonly unknown: string;
  /** There is no receipt; they are kept on this device, and sent when that is possible. */
  readonly waiting: string;
  /** A receipt came. */
  readonly sent: string;
}

/** What is said about sending answers to a form. */
export function answersWords(): Words {
  return {
    send: msg('Send my answers'),
    sending: msg('Sending your answers…'),
    unsent: msg('Your answers have not been sent'),
    unknown: msg('We do not know if your answers arrived'),
    waiting: msg('Your answers are saved on this device, waiting to be sent'),
    sent: msg('Your answers have been sent'),
  };
}
