/**
 * Where things are in a JSON text. `JSON.parse` reads the text; this walks it again, only after
 * something was found wrong, so that a message can say on which line.
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
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/**
 * Visits every value of a JSON text, parents first, with its path (`items.0.id`) and offset.
 *
 * @throws {TextFault} At the first character that JSON does not allow.
 */
export function walk(text: string, visit: Visit): void {
  let at = 0;

  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = () => take(space);
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
    const below = (name: string | number) => {
      skip();
      value(path === '' ? String(name) : `${path}.${name}`, depth + 1);
    };
    if (text[at] === '[') return members(']', below);
    if (text[at] === '{') {
      return members('}', () => {
        const key = take(quoted) ?? fault('a name in double quotes');
        skip();
        expect(':');
        below(JSON.parse(key) as string);
      });
    }
    if (take(text[at] === '"' ? quoted : scalar) === undefined) fault('a value');
  };

  skip();
  value('', 0);
  skip();
  if (at < text.length) fault('the end');
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
