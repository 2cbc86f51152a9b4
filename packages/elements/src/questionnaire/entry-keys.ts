import { allowedValues } from '@cairnkit/engine/item.js';

import { empty } from '../internal/fields.js';
import type { Asking } from './asking.js';

/**
 * What a key does while answers are entered from paper; every other key does what it always does.
 *
 * Only where the focus is in a question, so no key is taken from the rest of the page.
 */
export function byKey(page: Asking, event: KeyboardEvent): void {
  const field = event.target as HTMLInputElement;
  const row = field.closest<HTMLElement>('[data-item]');
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  if (!row || field.localName !== 'input' || isModified) return;
  const done =
    field.type === 'radio' ? inOptions(page, event, row) : inField(page, event, field, row);
  if (done) event.preventDefault();
}

const ours = /^([\d-]|Backspace|Enter|m)$/i;

/** Returns whether the key was ours. */
function inOptions(page: Asking, event: KeyboardEvent, row: HTMLElement): boolean {
  if (event.repeat) return ours.test(event.key); // held too long, a key is still one
  const id = row.id;
  const option = row.querySelector<HTMLInputElement>(`[value="${CSS.escape(event.key)}"]`);
  if (option && /^\d$/.test(event.key)) {
    option.click();
    return goTo(neighbour(row, 1));
  }
  if (event.key !== 'Backspace') return anywhere(page, event, row);
  if (!Object.hasOwn(page.session.answers, id)) return goTo(neighbour(row, -1));
  empty({ currentTarget: row }, id);
  page.answer(id);
  return true;
}

function inField(
  page: Asking,
  event: KeyboardEvent,
  field: HTMLInputElement,
  row: HTMLElement,
): boolean {
  if (event.key === 'Backspace') return field.value === '' && goTo(neighbour(row, -1));
  return anywhere(page, event, row);
}

function anywhere(page: Asking, { key }: KeyboardEvent, row: HTMLElement): boolean {
  switch (key) {
    case '-':
      if (takesMinus(page, row.id)) return false;
      empty({ currentTarget: row }, row.id);
      page.answer(row.id, null);
      return goTo(neighbour(row, 1));
    case 'Enter':
      return goTo(neighbour(row, 1));
    case 'm':
    case 'M':
      return goToMissing(page, row);
    default:
      return false;
  }
}

/** A form may have answers below 0, which are typed with a minus. */
function takesMinus({ measure }: Asking, id: string): boolean {
  const item = measure.items.find((each) => each.id === id);
  return !!item && allowedValues(item).some((value) => value < 0);
}

/** Moves on from a field that is full. */
export function goOn(field: Element): void {
  goTo(neighbour(field.closest<HTMLElement>('[data-item]')!, 1));
}

/** Moves to the next item without an answer, after this one or from the start. */
export function goToMissing({ measure, session }: Asking, from: Element): boolean {
  const form = from.closest('form')!;
  const ids = measure.items.map(({ id }) => id);
  const at = ids.indexOf(from.id) + 1;
  const next = [...ids.slice(at), ...ids.slice(0, at)].find(
    (id) => !Object.hasOwn(session.answers, id),
  );
  return goTo(next ? form.querySelector(`#${next}`) : form.querySelector('[part="continue"]'));
}

/** The row before or after, and after the last one the button that goes on. */
function neighbour(row: HTMLElement, step: 1 | -1): Element | null {
  const rows = [...row.closest('form')!.querySelectorAll('[data-item]')];
  const next = rows[rows.indexOf(row) + step];
  return next ?? (step > 0 ? row.closest('form')!.querySelector('[part="continue"]') : row);
}

/** What stands in a field is selected, as by Tab: the next key types over it. */
function goTo(place: Element | null): true {
  const field =
    place?.querySelector<HTMLInputElement>('input:checked') ?? place?.querySelector('input');
  (field ?? (place as HTMLElement | null))?.focus();
  if (field?.type === 'text') field.select();
  return true;
}
