import { CairnError } from '@cairnkit/engine/errors.js';
import type { Writable } from 'node:stream';

/** Whoever read our output has enough, as `| head` does: a reason to stop, not a fault. */
export class ReaderGone extends CairnError {
  override name = 'ReaderGone';
}

/** In characters: as much as a pipe usually takes at once. */
const together = 65_536;

/**
 * Writes lines to a stream, no faster than the stream takes them.
 *
 * Owns: line ends, waiting, and what becomes of a stream that fails. Not a function, because a
 * stream tells of its failure some time after the write that failed.
 */
export class Output {
  readonly #stream: Writable;
  readonly #lost: (failure: Error) => void;
  #failure: Error | undefined;
  /** Lines that wait for others, and how long they are. */
  #held: string[] = [];
  #length = 0;

  /** @param lost - Called on every write to a stream that has failed; it may throw. */
  constructor(stream: Writable, lost: (failure: Error) => void) {
    this.#stream = stream;
    this.#lost = lost;
    stream.on('error', (failure) => (this.#failure ??= failure));
  }

  /**
   * Writes one line. What would break the line, or act on a terminal, is escaped.
   *
   * A write costs more than a line is worth, so lines go out together: when there are many, or when
   * the program has nothing else to do, so that nobody waits for one.
   */
  async line(text: string): Promise<void> {
    if (this.#failure) return this.#lost(this.#failure);
    const line = escaped(text);
    if (this.#held.push(line) === 1) setImmediate(() => this.#write());
    this.#length += line.length;
    if (this.#length >= together) {
      if (!this.#write()) await this.#drained();
      if (this.#failure) this.#lost(this.#failure);
    }
  }

  /** Hands on what is held; `false` where the stream wants us to wait. */
  #write(): boolean {
    if (this.#held.length === 0) return true;
    const text = `${this.#held.join('\n')}\n`;
    this.#held = [];
    this.#length = 0;
    try {
      return this.#stream.write(text);
    } catch (failure) {
      this.#failure ??= failure as Error; // a full disk throws here instead of being told
      return true;
    }
  }

  /** Writes a value as one line of JSON. */
  json(value: unknown): Promise<void> {
    return this.line(JSON.stringify(value));
  }

  /** Resolves when everything has been handed on, or has failed to be. */
  async flush(): Promise<void> {
    this.#write();
    if (!this.#failure) {
      const failure = await new Promise<unknown>((done) => this.#stream.write('', done));
      if (failure) this.#failure ??= failure as Error;
    }
    if (this.#failure) this.#lost(this.#failure);
  }

  #drained(): Promise<void> {
    const stream = this.#stream;
    const ends = ['drain', 'error', 'close'];
    return new Promise((resolve) => {
      const done = () => {
        for (const end of ends) stream.off(end, done);
        resolve();
      };
      for (const end of ends) stream.on(end, done);
    });
  }
}

// Control characters, the line ends that some readers split on, and reversals of the writing
// direction. In JSON all of them stand inside strings, where this escape means the same.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex

function escaped(text: string): string {
  return text.replace(unsafe, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
