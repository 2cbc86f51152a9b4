import type { LitElement, ReactiveController } from 'lit';

/** Words as they stand on drawings: how wide they are, tells the font and how it is set. */
export const sample = 'could be ordinary ups and downs, 23 September 2026';

/** Of a usual font, in ems. */
const usualLetter = 0.48;

/**
 * Knows how much room an element has, already when it is first drawn: it looks before that, so that
 * nothing is drawn twice. Then it watches a `.ruler`, which the element puts into its page: a line of
 * no height, since what is drawn changes the height of all else. The words in it tell how wide words
 * are, in whatever font, and however far apart a person sets their letters (WCAG 2.2, 1.4.12).
 *
 * A controller and no function, because the room changes.
 *
 * Owns: the watch over the size.
 * Does not own: what is drawn.
 */
export class BoxController implements ReactiveController {
  /** Of the content, in CSS pixels; 0 while the element is not shown. */
  width = 0;
  /** Of the text, in CSS pixels. */
  textSize = 16;

  /** Mean width of a letter, in ems. */
  letter = usualLetter;
  /** Another width than there is, on paper. */
  held: number | undefined;

  readonly #host: LitElement;
  /**
   * Without one, drawings keep the size that they had first. It draws in the next frame: what is drawn
   * may bring a scroll bar, and so less room, of which browsers say in this one that it is a loop.
   */
  readonly #watch =
    globalThis.ResizeObserver &&
    new ResizeObserver(() => requestAnimationFrame(() => this.#watched && this.look()));
  #watched: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watched = null;
  }

  hostUpdate(): void {
    if (this.width === 0) this.#measure();
  }

  hostUpdated(): void {
    const ruler = this.#ruler();
    if (ruler === this.#watched) return;
    this.#watch?.disconnect();
    this.#watched = ruler;
    if (!ruler) return;
    this.#watch?.observe(ruler);
    this.#watch?.observe(ruler.firstElementChild!);
  }

  /** Looks how much room there is now, and draws the element again if it is another. */
  look(): void {
    const { width, textSize, letter } = this;
    this.#measure();
    const isSame = width === this.width && textSize === this.textSize && letter === this.letter;
    if (!isSame) this.#host.requestUpdate();
  }

  #ruler(): Element | null {
    return this.#host.renderRoot.querySelector('.ruler');
  }

  /** Before there is a page, on a stand-in for it. */
  #measure(): void {
    const ruler = this.#ruler();
    if (ruler) return this.#read(ruler);
    const ground = document.createElement('div');
    ground.className = 'ground';
    const page = ground.appendChild(document.createElement('div'));
    page.className = 'page';
    const line = page.appendChild(document.createElement('div'));
    line.className = 'ruler';
    line.appendChild(document.createElement('span')).dataset['words'] = sample;
    this.#host.renderRoot.append(ground);
    this.#read(line);
    ground.remove();
  }

  #read(ruler: Element): void {
    this.width = this.held ?? Math.floor(ruler.getBoundingClientRect().width);
    this.textSize = parseFloat(getComputedStyle(ruler).fontSize) || 16;
    const words = ruler.firstElementChild!.getBoundingClientRect().width;
    const letter = Math.round((words / sample.length / this.textSize) * 1000) / 1000;
    this.letter = letter || usualLetter;
  }
}
