import { PathFault } from './fault.js';
import type { Functions, PathFunction } from './call.js';
import { ordered, pair, single } from './operators.js';
import {
  amount,
  amountOf,
  decimal,
  isWhole,
  nothing,
  whole,
  type Piece,
  type Pieces,
} from './piece.js';

function number({ type, value }: Piece): number {
  if (typeof value !== 'number') throw new PathFault(`a number was expected, and found ${type}`);
  return value;
}

const exact = (value: number): Pieces => (Number.isFinite(value) ? [decimal(value)] : nothing);

/** On one number; nothing comes of nothing. */
const onOne = (does: (value: number, piece: Piece) => Pieces): PathFunction => ({
  least: 0,
  most: 0,
  does: (of) => {
    const one = single(of);
    return one ? does(number(one), one) : nothing;
  },
});

const withOther = (does: (value: number, other: number) => number): PathFunction => ({
  least: 1,
  most: 1,
  does: (of, [given], call) => {
    const [one, other] = [single(of), single(call.given(given))];
    return one && other ? exact(does(number(one), number(other))) : nothing;
  },
});

const extreme = (sign: 1 | -1): PathFunction => ({
  least: 0,
  most: 0,
  does: (of) => {
    let found = of[0];
    for (const each of of) if ((ordered(each, found!) ?? 0) * sign > 0) found = each;
    return found ? [found] : nothing;
  },
});

function sum(of: Pieces): Pieces {
  let total: Pieces = of.slice(0, 1);
  for (const each of of.slice(1)) total = pair('+', total, [each]);
  return total;
}

/** To so many places; a half goes up, and so -2.5 becomes -2, as in fhirpath.js. */
function rounded(value: number, places: number): number {
  if (!Number.isInteger(places) || places < 0 || places > 28) {
    throw new PathFault('can be rounded to 0 to 28 places');
  }
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}

const simple = (value: number): Pieces => [whole(value)];

/** On numbers, and on collections of them. */
export const numbers: Functions = {
  sum: { least: 0, most: 0, does: (of) => sum(of) },
  min: extreme(-1),
  max: extreme(1),
  avg: {
    least: 0,
    most: 0,
    does: (of) => (of.length === 0 ? nothing : pair('/', sum(of), [whole(of.length)])),
  },
  abs: {
    least: 0,
    most: 0,
    does: (of) => {
      const one = single(of);
      if (!one) return nothing;
      const given = amountOf(one);
      if (given) return [amount(Math.abs(given.value), given.unit)];
      return [{ type: one.type, value: Math.abs(number(one)) }];
    },
  },
  ceiling: onOne((value) => simple(Math.ceil(value))),
  floor: onOne((value) => simple(Math.floor(value))),
  truncate: onOne((value) => simple(Math.trunc(value))),
  exp: onOne((value) => exact(Math.exp(value))),
  ln: onOne((value) => exact(Math.log(value))),
  sqrt: onOne((value) => exact(Math.sqrt(value))),
  log: withOther((value, base) => Math.log(value) / Math.log(base)),
  power: {
    ...withOther((value, exponent) => value ** exponent),
    does: (of, [given], call) => {
      const [one, other] = [single(of), single(call.given(given))];
      if (!one || !other) return nothing;
      const found = number(one) ** number(other);
      if (!Number.isFinite(found)) return nothing;
      const isExact = isWhole(one) && isWhole(other) && Number.isInteger(found);
      return [isExact ? whole(found) : decimal(found)];
    },
  },
  round: {
    least: 0,
    most: 1,
    does: (of, [places], call) => {
      const one = single(of);
      if (!one) return nothing;
      const to = places ? single(call.given(places)) : whole(0);
      return to ? [decimal(rounded(number(one), number(to)))] : nothing;
    },
  },
};
