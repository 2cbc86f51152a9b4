import type { Item } from '@cairnkit/engine/measure.js';
import type { Action, Session } from '@cairnkit/engine/session.js';

/** The items on the page that keep the person from going on, after an action that led nowhere. */
export function inTheWay(
  mode: string,
  items: readonly Item[],
  session: Session,
  { type }: Action,
): readonly string[] {
  if (session.status !== 'asking' || (type !== 'next' && type !== 'review')) return [];
  const shown = mode === 'pages' ? [items[session.at]!] : items;
  return shown.map(({ id }) => id).filter((id) => !Object.hasOwn(session.answers, id));
}

/** Where the focus belongs after a move, as a selector. */
export function nextPlace(mode: string, items: readonly Item[], session: Session): string {
  const isAmongOthers = session.status === 'asking' && session.changing && mode !== 'pages';
  return isAmongOthers ? `#${items[session.at]!.id} input` : 'h2[tabindex]';
}
