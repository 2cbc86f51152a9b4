import { compareMoments } from './moment.js';
import { amountOf, type Piece, type Pieces } from './piece.js';

const isDated = ({ type }: Piece) => /^(date|dateTime|instant|time)$/i.test(type);

/** Whether two collections are the same, in the same order; `undefined` where one is empty. */
export function equal(left: Pieces, right: Pieces): boolean | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.length !== right.length) return false;
  let known = true;
  for (const [i, each] of left.entries()) {
    const same = equalPieces(each, right[i]!);
    if (same === false) return false;
    known &&= same === true;
  }
  return known ? true : undefined;
}

export function equalPieces(a: Piece, b: Piece): boolean | undefined {
  if (typeof a.value === 'string' && typeof b.value === 'string' && (isDated(a) || isDated(b))) {
    const order = compareMoments(a.value, b.value);
    return order === undefined ? undefined : order === 0;
  }
  if (typeof a.value === 'number' && typeof b.value === 'number') return near(a.value, b.value);
  const [one, other] = [amountOf(a), amountOf(b)];
  if (one && other) return one.unit === other.unit && near(one.value, other.value);
  return same(a.value, b.value);
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < 5e-9;
}

/** Whether two pieces of JSON say the same, in whatever order their fields stand. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return near(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a, b] as Readonly<Record<string, unknown>>[];
  const names = Object.keys(left!);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(right!).length) {
    return false;
  }
  return names.every((name) => Object.hasOwn(right!, name) && same(left![name], right![name]));
}

/** As `=` but never unknown, in any order, and texts alike but for case and spaces. */
export function alike(left: Pieces, right: Pieces): boolean {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((each) => {
    const place = rest.findIndex((other) => alikePieces(each, other));
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
}

function alikePieces(a: Piece, b: Piece): boolean {
  if (typeof a.value === 'string' && typeof b.value === 'string' && !isDated(a)) {
    return plain(a.value) === plain(b.value);
  }
  return equalPieces(a, b) === true;
}

const plain = (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * A name that equal pieces share, so that doubles are found without comparing each with each;
 * decimals are told apart to eight places.
 */
export function likeness({ value }: Piece): string {
  return written(value);
}

function written(value: unknown): string {
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : +value.toFixed(8));
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  if (Array.isArray(value)) return `[${value.map(written).join('\0')}]`;
  const of = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(of).sort();
  return `{${names.map((name) => `${name}\0${written(of[name])}`).join('\0')}}`;
}

export function distinct(pieces: Pieces): Pieces {
  const found = new Map<string, Piece>();
  for (const each of pieces) {
    const name = likeness(each);
    if (!found.has(name)) found.set(name, each);
  }
  return [...found.values()];
}
