import { expect } from 'chai';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough, Readable, Writable } from 'node:stream';

import { maxLineBytes } from './lines.js';
import { cairn, run, start, values } from './testing/shell.js';

const row = (id: number, last = 0) => `{"id":${id},"answers":[0,0,0,0,0,0,${last}]}\n`;

/** Rows by the thousand, made while they are read. Only the last answer of the last row is 3. */
function* rows(count: number): Generator<string> {
  for (let from = 0; from < count; from += 1000) {
    let text = '';
    for (let id = from; id < from + 1000; id += 1) text += row(id, id === count - 1 ? 3 : 0);
    yield text;
  }
}

/** A stream that takes its time, and remembers how much ever had to wait for it. */
class Slow extends Writable {
  most = 0;
  taken = '';

  constructor() {
    super({ highWaterMark: 1000, decodeStrings: false });
  }

  override _write(text: string, _: unknown, done: () => void): void {
    this.most = Math.max(this.most, this.writableLength);
    this.taken += text;
    setImmediate(done);
  }
}

/** In MB; 300,000 rows kept would need several times as much. */
const smallHeap = ['--max-old-space-size=64'];

describe('a long input', function () {
  this.timeout(180_000);

  it('of 300,000 rows needs no more memory than a short one', async () => {
    const process = start(['score', 'gad-7'], { node: smallHeap });
    const errors: Buffer[] = [];
    process.stderr.on('data', (part: Buffer) => errors.push(part));
    Readable.from(rows(300_000)).pipe(process.stdin);
    const ended = once(process, 'close');

    let count = 0;
    let last = '';
    for await (const line of createInterface(process.stdout)) {
      count += 1;
      last = line;
    }
    const [code] = await ended;
    expect(Buffer.concat(errors).toString()).to.equal('');
    expect(code).to.equal(0);
    expect(count).to.equal(300_000);
    const { id, scores } = JSON.parse(last) as { id: number; scores: { total: object } };
    expect(id).to.equal(299_999);
    expect(scores.total).to.include({ value: 3 });
  });

  for (const [what, options, first, problems] of [
    ['JSON Lines', [], row(1), [0, 1, 0]],
    ['CSV', ['--csv'], 'q1,q2,q3,q4,q5,q6,q7\n0,0,0,0,0,0,0\n', [0, 1]],
  ] as const) {
    it(`of one endless line is refused, not kept: ${what}`, async () => {
      const process = start(['score', 'gad-7', ...options]);
      let out = '';
      let err = '';
      process.stdout.on('data', (part) => (out += part));
      process.stderr.on('data', (part) => (err += part));
      const ended = once(process, 'close');

      process.stdin.on('error', () => {}); // CSV is not read to its end
      process.stdin.write(first);
      const piece = ','.repeat(1_000_000);
      for (let i = 0; i < 400 && !process.stdin.destroyed; i += 1) {
        await new Promise((resolve) => process.stdin.write(piece, resolve));
      }
      const memory = mostMemory(process.pid);
      process.stdin.end(`\n${row(3)}`);
      const [code] = await ended;

      expect(code).to.equal(1);
      expect(err).to.match(RegExp(`^row 2: is longer than ${maxLineBytes} bytes[^\\n]*\\n$`));
      const found = values<{ problems: unknown[] }>(out).map((line) => line.problems.length);
      expect(found).to.deep.equal(problems);
      expect(memory, 'MB').to.be.below(300);
    });
  }
});

/** The most memory that a running process has used, in MB; 0 where the system does not tell. */
function mostMemory(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  const kilobytes =
    existsSync(status) && /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return Number(kilobytes || 0) / 1000;
}

describe('a slow reader', () => {
  it('of results or messages is waited for', async () => {
    const stdout = new Slow();
    const stderr = new Slow();
    const stdin = Readable.from([Buffer.from(row(1, 9).repeat(5000))], { objectMode: false });
    expect(await run(['score', 'gad-7'], { stdin, stdout, stderr })).to.equal(1);
    expect(values(stdout.taken)).to.have.length(5000);
    expect(stderr.taken.trimEnd().split('\n')).to.have.length(5000);
    // Of some 900,000 characters, no more than two blocks are held at a time.
    expect(stdout.most).to.be.below(140_000);
    expect(stderr.most).to.be.below(140_000);
  });
});

describe('a reader that goes away', function () {
  this.timeout(60_000);

  it('ends the work in silence, as with "| head"', async () => {
    const process = start(['score', 'gad-7']);
    const input = Readable.from(rows(200_000));
    input.pipe(process.stdin).on('error', () => input.destroy());
    let err = '';
    process.stderr.on('data', (part) => (err += part));
    process.stdout.once('data', () => process.stdout.destroy());
    const [code, signal] = await once(process, 'close');
    expect(err).to.equal('');
    expect([code, signal]).to.deep.equal([0, null]);
    expect(input.destroyed, 'the rest was not read').to.equal(true);
  });

  it('from the messages does not cost a result', async () => {
    const stderr = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const stdout = new PassThrough();
    const stdin = Readable.from([Buffer.from(row(1, 9).repeat(50))], { objectMode: false });
    expect(await run(['score', 'gad-7'], { stdin, stdout, stderr })).to.equal(1);
    expect(values(String(stdout.read()))).to.have.length(50);
  });

  it('because the disk is full is told', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const process = start(['measures'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    let err = '';
    process.stderr.on('data', (part) => (err += part));
    const [code] = await once(process, 'close');
    expect(err).to.match(/^The output could not be written: ENOSPC[^\n]*\n$/);
    expect(code).to.equal(1);
  });
});

describe('standard input', () => {
  it('is read as it comes, row by row', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = run(['score', 'gad-7'], { stdin, stdout, stderr: new PassThrough() });
    stdin.write(row(1));
    const [first] = (await once(stdout, 'data')) as [Buffer];
    expect(values(String(first))).to.have.length(1);
    stdin.end(row(2));
    expect(await done).to.equal(0);
  });

  it('is not touched by commands that do not read it', async () => {
    const streams = {
      get stdin(): Readable {
        throw new Error('touched');
      },
      stdout: new PassThrough(),
      stderr: new PassThrough(),
    };
    expect(await run(['measures'], streams)).to.equal(0);
  });

  it('that breaks is told', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error('the tape tore'));
      },
    });
    const stderr = new PassThrough();
    const code = await run(['score', 'gad-7'], { stdin, stdout: new PassThrough(), stderr });
    expect(code).to.equal(1);
    expect(String(stderr.read())).to.equal('standard input: could not be read (the tape tore)\n');
  });

  it('may be no text at all', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256));
    const { code, err } = await cairn(['score', 'gad-7'], noise);
    expect(code).to.equal(1);
    expect(err).to.match(/^row 1: is not JSON/);
  });
});
