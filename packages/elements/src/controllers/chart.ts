import type { Issue } from '@cairnkit/engine/errors.js';
import type { DaySpan } from '@cairnkit/engine/ready-course.js';
import { msg } from '@lit/localize';
import type { ReactiveController } from 'lit';

import type { ChartHost } from '../chart/host.js';
import type { Look } from '../chart/panel.js';
import type { Later } from '../chart/panels.js';
import { latePart, type LatePart } from '../internal/late-part.js';
import { page } from '../internal/page.js';
import type { Fault } from '../internal/refusal.js';
import { BoxController } from './box.js';

/** How long words wait for the drawing that belongs to them, in ms. */
const patience = 200;

/** What a chart needs of its element. */
interface Means {
  /** Draws the element anew at once. */
  readonly redraw: () => void;
  readonly failed: (fault: Fault) => void;
}

/**
 * What the charts have in common beside their pictures: how much room there is, what is fetched later,
 * and what is wrong with the page around them.
 *
 * A controller and no function, because all three change while the chart is on show.
 *
 * Owns: the watch over the size, and what was told of the data last.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class ChartController implements ReactiveController {
  /** All but the words above the drawings. */
  readonly later: () => LatePart<Later>;

  readonly #host: ChartHost;
  readonly #failed: (fault: Fault) => void;
  readonly #box: BoxController;
  readonly #practitioner: () => LatePart<typeof import('../chart/practitioner.js')>;
  readonly #refusal: () => LatePart<typeof import('../internal/refusal.js')>;
  /** What is on its way, or was. */
  readonly #loads: Promise<unknown>[] = [];
  #issues: readonly Issue[] = [];
  #told = '';

  constructor(host: ChartHost, { redraw, failed }: Means) {
    this.#host = host;
    this.#failed = failed;
    const box = new BoxController(host);
    this.#box = box;
    this.later = this.#part(async () =>
      (await import('../chart/later.js')).later(host, box, redraw),
    );
    this.#practitioner = this.#part(() => import('../chart/practitioner.js'));
    this.#refusal = this.#part(() => import('../internal/refusal.js'));
    host.addController(this);
    this.later(); // at once, while the page is still looking for its goals
  }

  /**
   * Once all that is drawn first can be drawn in one go: that takes a browser far less than to draw
   * the words, and the rest a moment later. Whoever has a slow line reads the words meanwhile.
   */
  async ready(): Promise<void> {
    if (this.#host.hasUpdated) return;
    if (this.#host.audience === 'practitioner') this.#practitioner();
    await Promise.race([this.settled, new Promise((done) => setTimeout(done, patience))]);
  }

  /** Once all that was asked for is there, or lost. */
  get settled(): Promise<unknown> {
    return Promise.allSettled(this.#loads);
  }

  hostUpdate(): void {
    this.#issues = [];
  }

  /** Only what was drawn tells what is wrong with the data, so there is no handler to tell it from. */
  hostUpdated(): void {
    const told = this.#issues.map(({ path }) => path).join();
    if (told === this.#told) return;
    this.#told = told;
    if (told) this.#failed({ message: 'some of this cannot be right', issues: this.#issues });
  }

  /**
   * For whom and on how much room panels are drawn; as long as nobody may see them, what is shown
   * instead.
   */
  look(days: DaySpan | undefined): Look | { readonly instead: unknown } {
    const audience = this.#host.audience ?? 'young-person'; // frameworks and `removeAttribute` set null
    if (audience !== 'young-person' && audience !== 'practitioner') {
      // A slip in the word must not show a young person what was meant for a practitioner.
      return { instead: this.refuse('audience', 'audience must be practitioner or young-person') };
    }
    const part = audience === 'practitioner' ? this.#practitioner() : undefined;
    if (audience === 'practitioner' && !part) return { instead: page(msg('One moment…')) };
    return {
      width: this.#box.width,
      textSize: this.#box.textSize,
      letter: this.#box.letter,
      language: msg('en', { id: 'cairn-language' }),
      // That of our words, wherever they are: English in an Arabic page still runs to the right.
      direction: msg('ltr', { id: 'cairn-direction' }) === 'rtl' ? 'rtl' : 'ltr',
      practitioner: part === 'failed' ? undefined : part?.forPractitioner,
      hasTools: this.#host.sound || this.#host.export,
      days,
    };
  }

  /** What is wrong with the data as it is drawn now; the host is told once, and of no score. */
  blame(issues: readonly Issue[]): void {
    const safe = issues.map(({ path, message }) => {
      return { path, message: message.replace(/, not [^,]*$/, '') };
    });
    this.#issues = [...this.#issues, ...safe];
  }

  /** Tells the page’s author what is wrong, instead of drawing anything. */
  refuse(path: string, message: string): unknown {
    this.#issues = [{ path, message }];
    const part = this.#refusal();
    return part && part !== 'failed' ? part.refusal({ message, issues: [] }) : undefined;
  }

  #part<T extends object>(load: () => Promise<T>): () => LatePart<T> {
    const noted = () => {
      const loading = load();
      this.#loads.push(loading);
      return loading;
    };
    return latePart(this.#host, noted, ({ message }) => this.#failed({ message, issues: [] }));
  }
}
