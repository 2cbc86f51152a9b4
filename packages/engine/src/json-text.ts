/**
 * Where things are in a JSON text. `JSON.parse` reads the text; this walks it again, for what that
 * does not tell: on which line something is, and whether a name is there twice.
 */

/** Deeper nesting than this is refused: no definition needs it, and a walk must not overflow. */
export const maxDepth = 32;

type Visit = (path: string, offset: number) => void;

/** The text broke JSON's grammar, or nests too deep, at this offset. */
export class TextFault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const space = /[\t\n\r ]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A piece of a string. One pattern for a whole string gives up in WebKit on a very long one. */
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const piece = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Visits every value of a JSON text, parents first, with its path (`items.0.id`) and offset.
 *
 * @param again - Told of every name that its object has had before: the path, and where the name
 *   itself stands. The value is visited all the same.
 * @throws {TextFault} At the first character that JSON does not allow.
 */
export function walk(text: string, visit: Visit, again?: Visit): void {
  let at = 0;

  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = () => take(space);
  const takeString = (): string | undefined => {
    if (text[at] !== '"') return undefined;
    const start = at;
    at += 1;
    while (take(piece));
    if (text[at] === '"') return text.slice(start, (at += 1));
    at = start; // what is wrong is the string, and it is said where that begins
    return undefined;
  };
  const fault = (wanted: string): never => {
    const found = at < text.length ? `found ${JSON.stringify(text[at])}` : 'the text ended';
    throw new TextFault(at, `${wanted} was expected, but ${found}`);
  };
  const expect = (mark: string) => {
    if (text[at] !== mark) fault(`"${mark}"`);
    at += 1;
  };

  const members = (close: string, each: (index: number) => void) => {
    at += 1;
    skip();
    for (let index = 0; text[at] !== close; index += 1) {
      if (index > 0) {
        expect(',');
        skip();
      }
      each(index);
      skip();
      if (text[at] !== ',' && text[at] !== close) fault(`"," or "${close}"`);
    }
    at += 1;
  };

  const value = (path: string, depth: number) => {
    if (depth > maxDepth) throw new TextFault(at, `nests deeper than ${maxDepth} levels`);
    visit(path, at);
    const pathOf = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
    const below = (name: string | number) => {
      skip();
      value(pathOf(name), depth + 1);
    };
    if (text[at] === '[') return members(']', below);
    if (text[at] === '{') {
      const seen = new Set<string>(); // paths would not do: {"a.b":1,"a":{"b":2}} has each name once
      return members('}', () => {
        const start = at;
        const name = JSON.parse(takeString() ?? fault('a name in double quotes')) as string;
        if (again && seen.has(name)) again(pathOf(name), start);
        seen.add(name);
        skip();
        expect(':');
        below(name);
      });
    }
    if ((text[at] === '"' ? takeString() : take(scalar)) === undefined) fault('a value');
  };

  skip();
  value('', 0);
  skip();
  if (at < text.length) fault('the end');
}

/** A name that its object has had before. */
export interface Duplicate {
  /** The path that it shares with the earlier one: `answers.q1`. */
  readonly path: string;
  /** Where the later name stands in the text. */
  readonly offset: number;
}

/**
 * Names that one object has twice, in the order of the text. `JSON.parse` keeps the last value and
 * says nothing, so which one was meant is lost.
 *
 * @throws {TextFault} If the text is not JSON, or nests too deep.
 */
export function duplicates(text: string): readonly Duplicate[] {
  const found: Duplicate[] = [];
  walk(
    text,
    () => {},
    (path, offset) => found.push({ path, offset }),
  );
  return found;
}

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells the place of any offset in a text. Reads the text once, however many are asked for. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (starts[middle]! > offset) last = middle - 1;
      else first = middle;
    }
    return { line: first + 1, column: offset - starts[first]! + 1 };
  };
}
