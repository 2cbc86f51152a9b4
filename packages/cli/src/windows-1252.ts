import { isUtf8 } from 'node:buffer';

import type { Source } from './input.js';

/**
 * What Windows-1252 has from 0x80 to 0x9f; a dot where it has nothing. `TextDecoder` is of no use
 * here: in Node 20 it takes these for the control characters of ISO 8859-1.
 *
 * @see https://encoding.spec.whatwg.org/windows-1252.html
 */
const high = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * The same text as UTF-8, line by line: what is not UTF-8 is taken for Windows-1252. Files that many
 * people add to, such as the register of schools, have lines of both.
 */
export function asUtf8({ chunks, at }: Source): Source {
  return { at, chunks: mended(chunks) };
}

async function* mended(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(10) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    yield* lines(Buffer.concat([...rest, chunk.subarray(0, end)]));
    rest = [chunk.subarray(end)];
  }
  yield* lines(Buffer.concat(rest));
}

/** Whole lines only: a character of several bytes must not be cut in two. */
function* lines(bytes: Buffer): Generator<Buffer> {
  if (isUtf8(bytes)) {
    yield bytes;
    return;
  }
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    const line = bytes.subarray(from, end);
    yield isUtf8(line) ? line : Buffer.from(decoded(line));
    from = end;
  }
}

function decoded(line: Buffer): string {
  return line
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 0x80]!);
}
