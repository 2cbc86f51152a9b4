import { alike, distinct, equal, likeness } from './equal.js';
import { PathFault } from './fault.js';
import { compareMoments, later } from './moment.js';
import * as pieces from './piece.js';
import {
  amountOf,
  decimal,
  isWhole,
  nothing,
  text,
  truth,
  type Piece,
  type Pieces,
} from './piece.js';

/** Longer texts end an evaluation: doubled often enough, a text fills the memory. */
const longest = 100_000;

export function bounded(value: string): Pieces {
  if (value.length > longest) throw new PathFault('makes a text that is too long');
  return [text(value)];
}

/** The only one of a collection; `undefined` of an empty one. */
export function single(list: Pieces): Piece | undefined {
  if (list.length > 1) throw new PathFault(`one value was expected, and there are ${list.length}`);
  return list[0];
}

/** A collection as a truth value: one that is no boolean counts as true. */
export function asTruth(list: Pieces): boolean | undefined {
  const one = single(list);
  if (!one || one.value === undefined) return undefined;
  return typeof one.value === 'boolean' ? one.value : true;
}

export function isTrue(list: Pieces): boolean {
  return list.length === 1 && list[0]!.value === true;
}

const maybe = (value: boolean | undefined): Pieces =>
  value === undefined ? nothing : truth(value);

/** Three truth values: true, false, and unknown. https://hl7.org/fhirpath/N1/#boolean-logic */
export function logical(operator: string, left: Pieces, right: Pieces): Pieces {
  const [a, b] = [asTruth(left), asTruth(right)];
  switch (operator) {
    case 'and':
      if (a === false || b === false) return truth(false);
      return a && b ? truth(true) : nothing;
    case 'or':
      if (a || b) return truth(true);
      return a === false && b === false ? truth(false) : nothing;
    case 'xor':
      return a === undefined || b === undefined ? nothing : truth(a !== b);
    default:
      if (a === false || b === true) return truth(true);
      return a === undefined || b === undefined ? nothing : truth(false);
  }
}

export function pair(operator: string, left: Pieces, right: Pieces): Pieces {
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies':
      return logical(operator, left, right);
    case '=':
      return maybe(equal(left, right));
    case '!=': {
      const same = equal(left, right);
      return maybe(same === undefined ? undefined : !same);
    }
    case '~':
      return truth(alike(left, right));
    case '!~':
      return truth(!alike(left, right));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(operator, left, right);
    case '|':
      return distinct([...left, ...right]);
    case 'in':
      return contains(right, left);
    case 'contains':
      return contains(left, right);
    case '&':
      return bounded(`${words(left)}${words(right)}`);
    default:
      return calculated(operator, left, right);
  }
}

function contains(list: Pieces, wanted: Pieces): Pieces {
  const one = single(wanted);
  if (!one) return nothing;
  const name = likeness(one);
  return truth(list.some((each) => likeness(each) === name));
}

function words(list: Pieces): string {
  const one = single(list);
  if (!one) return '';
  if (typeof one.value !== 'string') throw new PathFault('only texts can be joined with &');
  return one.value;
}

function compared(operator: string, left: Pieces, right: Pieces): Pieces {
  const [a, b] = [single(left), single(right)];
  if (!a || !b || a.value === undefined || b.value === undefined) return nothing;
  const order = ordered(a, b);
  if (order === undefined) return nothing;
  const isSo = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator]!;
  return truth(isSo);
}

export function ordered(a: Piece, b: Piece): number | undefined {
  const [x, y] = [a.value, b.value];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'string' && typeof y === 'string') {
    const isDated = [a, b].some(({ type }) => /^(date|dateTime|instant|time)$/i.test(type));
    return isDated ? compareMoments(x, y) : x < y ? -1 : Number(x > y);
  }
  const [one, other] = [amountOf(a), amountOf(b)];
  if (one && other && one.unit === other.unit) return one.value - other.value;
  throw new PathFault(`${a.type} and ${b.type} cannot be compared`);
}

function calculated(operator: string, left: Pieces, right: Pieces): Pieces {
  const [a, b] = [single(left), single(right)];
  if (!a || !b || a.value === undefined || b.value === undefined) return nothing;
  const [x, y] = [a.value, b.value];
  if (typeof x === 'number' && typeof y === 'number') return numbers(operator, a, b);
  if (operator === '+' && typeof x === 'string' && typeof y === 'string') return bounded(x + y);
  const [one, other] = [amountOf(a), amountOf(b)];
  if (typeof x === 'string' && other && /^date/i.test(a.type) && /[+-]/.test(operator)) {
    const moved = later(x, {
      value: operator === '-' ? -other.value : other.value,
      unit: other.unit,
    });
    if (moved === undefined) throw new PathFault(`${other.unit} cannot be added to ${x}`);
    return [{ type: a.type, value: moved }];
  }
  if (one && other && one.unit === other.unit && /[+-]/.test(operator)) {
    const value = operator === '+' ? one.value + other.value : one.value - other.value;
    return [pieces.amount(value, one.unit)];
  }
  if (one && typeof y === 'number' && operator === '*')
    return [pieces.amount(one.value * y, one.unit)];
  if (one && typeof y === 'number' && operator === '/') {
    return y === 0 ? nothing : [pieces.amount(one.value / y, one.unit)];
  }
  throw new PathFault(`${operator} cannot be used with ${a.type} and ${b.type}`);
}

function numbers(operator: string, a: Piece, b: Piece): Pieces {
  const [x, y] = [a.value as number, b.value as number];
  const like = (value: number) => [isWhole(a) && isWhole(b) ? pieces.whole(value) : decimal(value)];
  switch (operator) {
    case '+':
      return like(x + y);
    case '-':
      return like(x - y);
    case '*':
      return like(x * y);
    case '/':
      return y === 0 ? nothing : [decimal(x / y)];
    case 'div':
      return y === 0 ? nothing : [pieces.whole(Math.trunc(Number((x / y).toPrecision(15))))];
    default:
      return y === 0 ? nothing : like(x % y);
  }
}

export function negated(list: Pieces): Pieces {
  const one = single(list);
  if (!one) throw new PathFault('nothing has no opposite');
  const given = amountOf(one);
  if (given) return [pieces.amount(-given.value, given.unit)];
  if (typeof one.value !== 'number') throw new PathFault(`${one.type} has no opposite`);
  return [{ type: one.type, value: -one.value }];
}
