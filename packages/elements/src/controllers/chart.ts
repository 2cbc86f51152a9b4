import type { Issue } from '@cairnkit/engine/errors.js';
import type { DaySpan } from '@cairnkit/engine/ready-course.js';
import { msg } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';

import type { Look } from '../chart/panel.js';
import type { Later } from '../chart/panels.js';
import { latePart, type LatePart } from '../internal/late-part.js';
import type { Fault } from '../internal/refusal.js';
import { BoxController } from './box.js';
import { PrintController } from './print.js';

/** An element that draws a chart, and what its page wants of it. */
export type ChartHost = LitElement & {
  readonly audience: 'young-person' | 'practitioner' | null | undefined;
  readonly sound: boolean;
  readonly export: boolean;
};

/** What a chart needs of its element. */
interface Means {
  /** Draws the element anew at once. */
  readonly redraw: () => void;
  readonly failed: (fault: Fault) => void;
}

/** Told to page authors; a score that cannot be right is a score all the same, and is not repeated. */
const withoutValue = ({ path, message }: Issue): Issue => ({
  path,
  message: message.replace(/, not [^,]*$/, ''),
});

/**
 * What the charts have in common beside their pictures: how much room there is, what is fetched later,
 * and what is wrong with the page around them.
 *
 * A controller and no function, because all three change while the chart is on show.
 *
 * Owns: the controllers for size and paper, and what was told of the data last.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class ChartController implements ReactiveController {
  /** The data cursor, the table and the tools, once they are there. */
  readonly later: () => LatePart<Later>;

  readonly #host: ChartHost;
  readonly #failed: (fault: Fault) => void;
  readonly #box: BoxController;
  readonly #refusal: () => LatePart<typeof import('../internal/refusal.js')>;
  #issues: readonly Issue[] = [];
  #told = '';

  constructor(host: ChartHost, { redraw, failed }: Means) {
    this.#host = host;
    this.#failed = failed;
    this.#box = new BoxController(host, redraw);
    new PrintController(host);
    const stopped = ({ message }: Error) => failed({ message, issues: [] });
    const box = this.#box;
    this.later = latePart(
      host,
      async () => (await import('../chart/later.js')).later(host, box),
      stopped,
    );
    this.#refusal = latePart(host, () => import('../internal/refusal.js'), stopped);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#issues = [];
  }

  /** Only what was drawn tells what is wrong with the data, so there is no handler to tell it from. */
  hostUpdated(): void {
    const text = this.#issues.map(({ path, message }) => `${path} ${message}`).join('\n');
    if (text === this.#told) return;
    this.#told = text;
    if (this.#issues.length === 0) return;
    this.#failed({ message: 'some of this cannot be right', issues: this.#issues });
  }

  /** For whom and on how much room panels are drawn; `undefined` where nobody may see them. */
  look(days: DaySpan | undefined): Look | undefined {
    const audience = this.#host.audience ?? 'young-person'; // frameworks and `removeAttribute` set null
    if (audience !== 'young-person' && audience !== 'practitioner') return undefined;
    const { width, textSize } = this.#box;
    // That of our words, wherever they are: English in an Arabic page still runs from left to right.
    const direction = msg('ltr', { id: 'cairn-direction' }) === 'rtl' ? 'rtl' : 'ltr';
    const language = msg('en', { id: 'cairn-language' });
    return { width, textSize, direction, language, audience, days };
  }

  /** A slip in the word must not show a young person what was meant for a practitioner. */
  nobody(): unknown {
    const message = 'audience must be practitioner or young-person';
    this.blame([{ path: 'audience', message }]);
    const part = this.#refusal();
    return part && part !== 'failed' ? part.refusal({ message, issues: [] }) : undefined;
  }

  /** What is wrong with the data as it is drawn now; the host is told once. */
  blame(issues: readonly Issue[]): void {
    this.#issues = [...this.#issues, ...issues.map(withoutValue)];
  }
}
