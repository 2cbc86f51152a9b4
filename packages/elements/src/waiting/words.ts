import { msg, str } from '@lit/localize';

import { momentInWords } from '../internal/day.js';
import type { Waiting } from '../queue/line.js';

/** What is there, all in all. */
export function title(entries: readonly Waiting[]): string {
  const has = (wanted: Waiting['status']) => entries.some(({ status }) => status === wanted);
  if (has('waiting')) return msg('Saved on this device, waiting to be sent');
  return has('stopped') ? msg('Saved on this device, not sent') : msg('Deleted from this device');
}

/** What is known of a form, to whoever uses the device now: it need not be who filled it in. */
export function about({ savedAt, until, status }: Waiting): string {
  const [saved, end] = [momentInWords(savedAt), momentInWords(until)];
  switch (status) {
    case 'waiting':
      return msg(
        str`A form from ${saved} is waiting to be sent. It is sent when this page is open and the internet works. If that takes until ${end}, it is deleted.`,
      );
    case 'stopped':
      return msg(
        str`A form from ${saved} was not accepted. Sending it again may not help. Tell the person who gave you this page. It is deleted by ${end}.`,
      );
    case 'gone':
      return msg(
        str`A form from ${saved} was never confirmed as sent. It has been deleted from this device. If it matters, fill it in again.`,
      );
  }
}
