import type { Contact } from '@cairnkit/engine/contacts.js';
import { msg, str } from '@lit/localize';

type Ages = Contact['ages'];

/** Who a contact is for, as a line of its own: `If you are under 19`. */
export function agesLine(ages: Ages): string | undefined {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return msg(str`If you are aged ${from} to ${to}`);
  if (to !== undefined) return msg(str`If you are under ${to + 1}`);
  return from === undefined ? undefined : msg(str`If you are ${from} or over`);
}

/** The same within a line: `under 19`. */
export function agesInBrief(ages: Ages): string | undefined {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return msg(str`aged ${from} to ${to}`);
  if (to !== undefined) return msg(str`under ${to + 1}`);
  return from === undefined ? undefined : msg(str`${from} or over`);
}
