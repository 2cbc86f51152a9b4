import { expect } from 'chai';
import fc from 'fast-check';

import { InputError } from './command.js';
import { lines, maxLineBytes, type Line } from './lines.js';

async function split(...pieces: (string | Buffer)[]): Promise<Line[]> {
  const found: Line[] = [];
  const chunks = (async function* () {
    for (const piece of pieces) yield Buffer.from(piece as string);
  })();
  for await (const line of lines({ chunks, at: (line) => `${line}: ` })) found.push(line);
  return found;
}

const texts = async (...pieces: (string | Buffer)[]) =>
  (await split(...pieces)).map(({ text }) => text);

describe('lines', () => {
  it('numbers them from 1, blank ones too', async () => {
    expect((await split('a\n\nb')).map(({ number, text }) => [number, text])).to.deep.equal([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('makes nothing of nothing, and no empty line of a last line end', async () => {
    expect(await texts()).to.deep.equal([]);
    expect(await texts('')).to.deep.equal([]);
    expect(await texts('a\n')).to.deep.equal(['a']);
  });

  it('drops carriage returns before line ends, and a byte order mark at the start only', async () => {
    expect(await texts('\ufeffa\r\nb\rc\r\n\ufeffd\r')).to.deep.equal(['a', 'b\rc', '\ufeffd']);
  });

  it('does not care where the pieces are cut', async () => {
    const text = fc.array(fc.constantFrom('\n', '\r\n', '\ufeff', 'é', '😀', 'x'), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
        const whole = Buffer.from(parts.join(''));
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
          whole.subarray(i * size, (i + 1) * size),
        );
        expect(await split(...pieces)).to.deep.equal(await split(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('takes a line of the greatest length, and cuts one that is a byte longer', async () => {
    const longest = 'x'.repeat(maxLineBytes);
    const [fits, after] = await split(longest, '\nb\n');
    expect(fits).to.deep.equal({ number: 1, text: longest, tooLong: false });
    expect(after?.text).to.equal('b');

    const [cut, next] = await split(longest, 'x', '\n', 'b');
    expect(cut).to.deep.equal({ number: 1, text: 'x'.repeat(100), tooLong: true });
    expect(next).to.deep.equal({ number: 2, text: 'b', tooLong: false });
  });

  it('refuses UTF-16, which some shells write', async () => {
    for (const mark of ['fffe', 'feff']) {
      const failure = await split(Buffer.from(`${mark}7b000a00`, 'hex')).catch((e: unknown) => e);
      expect(failure).to.be.instanceOf(InputError).with.property('message').that.includes('UTF-8');
    }
  });
});
