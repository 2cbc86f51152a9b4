import { PathFault } from './fault.js';
import type { Call, Functions, PathFunction } from './call.js';
import { isMoment } from './moment.js';
import { bounded, single } from './operators.js';
import {
  amountOf,
  decimal,
  nothing,
  text,
  truth,
  whole,
  type Piece,
  type Pieces,
} from './piece.js';
import type { Syntax } from './syntax.js';

function written({ type, value }: Piece): string {
  if (typeof value !== 'string') throw new PathFault(`a text was expected, and found ${type}`);
  return value;
}

const values = (given: readonly Syntax[], call: Call) =>
  given.map((each) => single(call.given(each)));

/** On one text, with so many others. Nothing comes of nothing. */
const onText = (
  others: number,
  does: (value: string, ...others: string[]) => Pieces,
): PathFunction => ({
  least: others,
  most: others,
  does: (of, given, call) => {
    const one = single(of);
    const also = values(given, call);
    if (!one || !also.every((each) => each !== undefined)) return nothing;
    return does(written(one), ...also.map(written));
  },
});

const onAny = (does: (piece: Piece, call: Call) => Pieces): PathFunction => ({
  least: 0,
  most: 0,
  does: (of, _, call) => {
    const one = single(of);
    return one ? does(one, call) : nothing;
  },
});

/**
 * Patterns come from strangers, and some of them never end. So: no group that is repeated, at most two
 * parts without an upper limit, and short texts.
 */
function pattern(source: string, flags: string, subject: string): RegExp {
  const unlimited = source.replace(/\\./g, '').match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  const isSafe =
    source.length <= 500 && unlimited <= 2 && !/\)[*+{]|\\[1-9k]|\(\?[=!<]/.test(source);
  if (!isSafe || subject.length > 1000) throw new PathFault('the pattern is not supported');
  try {
    return new RegExp(source, `su${flags}`);
  } catch {
    throw new PathFault('the pattern is none');
  }
}

function stringOf(piece: Piece): string | undefined {
  const { value } = piece;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const given = amountOf(piece);
  return given && `${given.value} '${given.unit}'`;
}

function numberOf({ value }: Piece, shape: RegExp): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return shape.test(String(value)) ? value : undefined;
  return typeof value === 'string' && shape.test(value) ? Number(value) : undefined;
}

const integer = /^[+-]?\d{1,15}$/;
const anyNumber = /^[+-]?\d{1,15}(\.\d{1,20})?$/;

function truthOf({ value }: Piece): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return undefined;
  if (/^(true|t|yes|y|1|1\.0)$/i.test(value)) return true;
  return /^(false|f|no|n|0|0\.0)$/i.test(value) ? false : undefined;
}

const toInteger = (piece: Piece): Pieces => found(numberOf(piece, integer), whole);
const toDecimal = (piece: Piece): Pieces => found(numberOf(piece, anyNumber), decimal);
const toText = (piece: Piece): Pieces => found(stringOf(piece), text);
const toBoolean = (piece: Piece): Pieces => found(truthOf(piece), (value) => truth(value)[0]!);
const toDate = ({ value }: Piece): Pieces =>
  typeof value === 'string' && isMoment(value)
    ? [{ type: 'Date', value: value.slice(0, 10) }]
    : nothing;
const toDateTime = ({ value }: Piece): Pieces =>
  typeof value === 'string' && isMoment(value) ? [{ type: 'DateTime', value }] : nothing;

function found<T>(value: T | undefined, made: (value: T) => Piece): Pieces {
  return value === undefined ? nothing : [made(value)];
}

const converts = (to: (piece: Piece) => Pieces) => onAny((piece) => truth(to(piece).length > 0));

function now(call: Call): string {
  if (call.at === undefined) throw new PathFault('what day it is was not said');
  return call.at;
}

/** On texts, what can be read in them, and the day. */
export const texts: Functions = {
  startsWith: onText(1, (value, other) => truth(value.startsWith(other))),
  endsWith: onText(1, (value, other) => truth(value.endsWith(other))),
  contains: onText(1, (value, other) => truth(value.includes(other))),
  indexOf: onText(1, (value, other) => [whole(value.indexOf(other))]),
  matches: onText(1, (value, source) => truth(pattern(source, '', value).test(value))),
  replaceMatches: onText(2, (value, source, by) =>
    source === '' ? [text(value)] : bounded(value.replace(pattern(source, 'g', value), by)),
  ),
  replace: onText(2, (value, what, by) => bounded(value.split(what).join(by))),
  split: onText(1, (value, at) => value.split(at).map(text)),
  upper: onText(0, (value) => [text(value.toUpperCase())]),
  lower: onText(0, (value) => [text(value.toLowerCase())]),
  trim: onText(0, (value) => [text(value.trim())]),
  length: onText(0, (value) => [whole(value.length)]),
  toChars: onText(0, (value) => [...value].map(text)),
  join: {
    least: 0,
    most: 1,
    does: (of, [between], call) => {
      if (of.length === 0) return nothing;
      const mark = between ? single(call.given(between)) : text('');
      return bounded(of.map(written).join(mark ? written(mark) : ''));
    },
  },
  substring: {
    least: 1,
    most: 2,
    does: (of, given, call) => {
      const one = single(of);
      const [start, length] = values(given, call);
      if (!one || !start) return nothing;
      const [value, from] = [written(one), start.value as number];
      if (from < 0 || from >= value.length) return nothing;
      return [
        text(value.slice(from, length ? from + Math.max(0, length.value as number) : undefined)),
      ];
    },
  },
  toInteger: onAny(toInteger),
  toDecimal: onAny(toDecimal),
  toString: onAny(toText),
  toBoolean: onAny(toBoolean),
  toDate: onAny(toDate),
  toDateTime: onAny(toDateTime),
  convertsToInteger: converts(toInteger),
  convertsToDecimal: converts(toDecimal),
  convertsToString: converts(toText),
  convertsToBoolean: converts(toBoolean),
  now: { least: 0, most: 0, does: (_, __, call) => [{ type: 'DateTime', value: now(call) }] },
  today: {
    least: 0,
    most: 0,
    does: (_, __, call) => [{ type: 'Date', value: now(call).slice(0, 10) }],
  },
};
