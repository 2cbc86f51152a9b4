/** A list below a field, and where the arrow keys have led to. */
export interface ComboboxState {
  readonly isOpen: boolean;
  /** The place of the option that is looked at; -1 is the field itself. */
  readonly active: number;
}

/** What comes of a key. */
export interface Pressed extends ComboboxState {
  /** What there is to do besides. */
  readonly act?: 'choose' | 'clear';
  /** The key has done something, and shall do nothing else. */
  readonly isTaken: boolean;
}

/**
 * What a key does in the field of a combobox: list autocomplete, chosen by hand.
 *
 * @param count - How many options there are, on show or not.
 * @param isEmpty - Whether nothing stands in the field.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/#keyboardinteraction
 */
export function pressed(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  state: ComboboxState,
  count: number,
  isEmpty: boolean,
): Pressed {
  const { isOpen, active } = state;
  const inField = { isOpen, active: -1, isTaken: false };
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (count === 0) return inField;
      if (altKey) return { isOpen: key === 'ArrowDown', active: -1, isTaken: true };
      return { isOpen: true, active: next(key, isOpen ? active : -1, count), isTaken: true };
    case 'Enter':
      return isOpen ? { ...state, act: 'choose', isTaken: true } : inField;
    case 'Escape':
      if (isOpen) return { isOpen: false, active: -1, isTaken: true };
      return isEmpty ? inField : { ...inField, act: 'clear', isTaken: true };
    case 'Tab':
      return { isOpen: false, active: -1, isTaken: false };
    default:
      return inField; // the caret moves, or something is typed
  }
}

/** One further, and round. */
function next(key: 'ArrowDown' | 'ArrowUp', from: number, count: number): number {
  if (key === 'ArrowDown') return (from + 1) % count;
  return from <= 0 ? count - 1 : from - 1;
}
