import { InputError } from './command.js';
import type { Source } from './input.js';

/** Longer lines are refused unread. A row of the longest possible measure has some 6,000 bytes. */
export const maxLineBytes = 1_000_000;

/** One line of a text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end. Only the beginning where the line is `tooLong`. */
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * Splits UTF-8 into lines, holding no more than one of them. A byte order mark is dropped.
 *
 * @throws {InputError} If the text is UTF-16.
 */
export async function* lines({ chunks, at }: Source): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let held = 0;
  let length = 0;

  const hold = (part: Buffer) => {
    length += part.length;
    if (held > maxLineBytes) return;
    parts.push(part);
    held += part.length;
  };
  const take = (): Line => {
    const [only, ...more] = parts;
    const bytes = only && more.length === 0 ? only : Buffer.concat(parts);
    const line = cut(number, bytes, length > maxLineBytes);
    if (number === 1 && isUtf16(bytes)) {
      throw new InputError(`${at(1)}the text is UTF-16; save it as UTF-8`);
    }
    parts = [];
    held = length = 0;
    number += 1;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function cut(number: number, bytes: Buffer, tooLong: boolean): Line {
  const from = number === 1 && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const to = tooLong ? 100 : bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length;
  return { number, text: bytes.toString('utf8', from, to), tooLong };
}

const byteOrderMark = Buffer.from('\ufeff');

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
