import { distinct } from './equal.js';
import { PathFault } from './fault.js';
import { amount, decimal, nothing, text, truth, whole, type Piece } from './piece.js';
import type { Syntax } from './syntax.js';
import { tokens, type Token } from './tokens.js';

/** Deeper nesting is refused: no form needs it, and a walk must not overflow. */
const deepest = 100;

/** How tightly operators bind. https://hl7.org/fhirpath/N1/#operator-precedence */
const strengths: Readonly<Record<string, number>> = Object.assign(Object.create(null) as object, {
  implies: 1,
  or: 2,
  xor: 2,
  and: 3,
  in: 4,
  contains: 4,
  '=': 5,
  '~': 5,
  '!=': 5,
  '!~': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '|': 7,
  is: 8,
  as: 8,
  '+': 9,
  '-': 9,
  '&': 9,
  '*': 10,
  '/': 10,
  div: 10,
  mod: 10,
});
const signStrength = 11;

const units = /^(?:year|month|week|day|hour|minute|second|millisecond)s?$/;

/** Reads an expression. @throws {PathFault} Where it is no FHIRPath. */
export function parse(expression: string): Syntax {
  const list = tokens(expression);
  let place = 0;
  let depth = 0;

  const here = (): Token => list[place]!;
  const isMark = (value: string) => here().kind === 'mark' && here().value === value;
  const take = (): Token => {
    const token = here();
    place += 1;
    return token;
  };
  const fault = (wanted: string): never => {
    const { kind, value, at } = here();
    const found = kind === 'end' ? 'it ends' : `${JSON.stringify(value)} is there`;
    throw new PathFault(`${wanted} was expected, but ${found}`, at);
  };
  const expect = (mark: string) => {
    if (!isMark(mark)) fault(`"${mark}"`);
    place += 1;
  };

  const expressionIn = (weakest = 0): Syntax => {
    depth += 1;
    if (depth > deepest) throw new PathFault(`nests deeper than ${deepest} levels`, here().at);
    let left = operand();
    for (;;) {
      const { kind, value, at } = here();
      const strength = kind === 'mark' || kind === 'name' ? strengths[value] : undefined;
      if (strength === undefined || strength <= weakest) break;
      place += 1;
      left =
        value === 'is' || value === 'as'
          ? { kind: 'type', does: value, of: left, type: typeName(), at }
          : joined(value, left, expressionIn(strength), at);
      chained();
    }
    depth -= 1;
    return left;
  };

  /** Long chains nest as deep as they are long: they are walked one call in another. */
  let links = 0;
  const chained = () => {
    links += 1;
    if (links > 2000) throw new PathFault('has more than 2000 steps', here().at);
  };

  const operand = (): Syntax => {
    const { at, value } = here();
    if (isMark('+') || isMark('-')) {
      place += 1;
      return { kind: 'sign', sign: value, of: expressionIn(signStrength - 1), at };
    }
    let of = term();
    for (;;) {
      const { at } = here();
      if (isMark('.')) {
        place += 1;
        of = invocation(of);
      } else if (isMark('[')) {
        place += 1;
        const index = expressionIn();
        expect(']');
        of = { kind: 'place', of, index, at };
      } else return of;
      chained();
    }
  };

  const term = (): Syntax => {
    const { kind, value, at } = here();
    switch (kind) {
      case 'text':
        place += 1;
        return literal(text(value), at);
      case 'number':
        place += 1;
        return literal(quantity(value), at);
      case 'moment':
        place += 1;
        return literal({ type: momentType(value), value: value.replace(/^T|T$/, '') }, at);
      case 'variable':
        place += 1;
        return { kind: 'variable', name: value, at };
      case 'mark':
        return inBrackets(at);
      case 'name':
        if (value === 'true' || value === 'false') {
          place += 1;
          return { kind: 'literal', pieces: truth(value === 'true'), at };
        }
        return invocation();
      default:
        return invocation();
    }
  };

  const literal = (piece: Piece, at: number): Syntax => ({ kind: 'literal', pieces: [piece], at });

  const quantity = (digits: string): Piece => {
    const number = Number(digits);
    const { kind, value } = here();
    const isUnit = kind === 'text' || (kind === 'name' && units.test(value));
    if (!isUnit) return digits.includes('.') ? decimal(number) : whole(number);
    place += 1;
    return amount(number, kind === 'name' ? value.replace(/s$/, '') : value);
  };

  const inBrackets = (at: number): Syntax => {
    if (isMark('{')) {
      place += 1;
      expect('}');
      return { kind: 'literal', pieces: nothing, at };
    }
    if (!isMark('(')) return fault('a value');
    place += 1;
    const inner = expressionIn();
    expect(')');
    return inner;
  };

  const invocation = (of?: Syntax): Syntax => {
    const { kind, value, at } = take();
    if (kind === 'special') return { kind: 'special', name: value, at, ...(of && { of }) };
    if (kind !== 'name' && kind !== 'quoted') {
      place -= 1;
      return fault('a name');
    }
    if (kind === 'quoted' || !isMark('('))
      return { kind: 'name', name: value, at, ...(of && { of }) };
    place += 1;
    const given: Syntax[] = [];
    while (!isMark(')')) {
      if (given.length > 0) expect(',');
      given.push(expressionIn());
    }
    place += 1;
    return { kind: 'call', name: value, given, at, ...(of && { of }) };
  };

  const typeName = (): string => {
    let name = '';
    do {
      if (name) place += 1;
      const { kind, value } = here();
      if (kind !== 'name' && kind !== 'quoted') fault('a type');
      name += name ? `.${value}` : value;
      place += 1;
    } while (isMark('.'));
    return name;
  };

  const read = expressionIn();
  if (here().kind !== 'end') fault('the end');
  return read;
}

/** Lists of literals are made once, not for every piece that is looked for in them. */
function joined(operator: string, left: Syntax, right: Syntax, at: number): Syntax {
  if (operator === '|' && left.kind === 'literal' && right.kind === 'literal') {
    return { kind: 'literal', pieces: distinct([...left.pieces, ...right.pieces]), at };
  }
  return { kind: 'pair', operator, left, right, at };
}

function momentType(value: string): string {
  if (value.startsWith('T')) return 'Time';
  return value.includes('T') ? 'DateTime' : 'Date';
}
