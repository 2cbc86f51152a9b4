import type { LitElement, ReactiveController } from 'lit';

/** What a drawing is laid out for. */
export interface Box {
  /** Of the content, in CSS pixels; 0 while the element is not shown. */
  readonly width: number;
  /** Of the text around the drawing, in CSS pixels. */
  readonly textSize: number;
}

/** Between the margins of A4 and of US Letter, in CSS pixels. */
const paper = 672;

/**
 * Knows how much room an element has, already when it is first drawn: it looks before that, so that
 * nothing is drawn twice. Then it watches a `.ruler`, which the element puts into its page: a line of
 * no height, since what is drawn changes the height of all else.
 *
 * A controller and no function, because the room changes, and is another on paper.
 *
 * Owns: the watch over the size, and the moment before and after printing.
 * Does not own: what is drawn; `redraw` does that at once, since a browser prints without waiting.
 */
export class BoxController implements ReactiveController, Box {
  width = 0;
  textSize = 16;
  isPrinting = false;

  readonly #host: LitElement;
  readonly #redraw: () => void;
  #watch: ResizeObserver | undefined;
  #watched: Element | null = null;

  constructor(host: LitElement, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch = new ResizeObserver(() => this.#look());
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watched = null;
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    this.isPrinting = false;
  }

  hostUpdate(): void {
    if (this.width === 0) this.#measure();
  }

  hostUpdated(): void {
    const ruler = this.#ruler;
    if (ruler === this.#watched) return;
    this.#watch?.disconnect();
    this.#watched = ruler;
    if (ruler) this.#watch?.observe(ruler);
  }

  get #ruler(): Element | null {
    return this.#host.renderRoot.querySelector('.ruler');
  }

  #look(): void {
    const { width, textSize } = this;
    this.#measure();
    if (width !== this.width || textSize !== this.textSize) this.#host.requestUpdate();
  }

  /** Before there is a page, on a stand-in for it. */
  #measure(): void {
    if (this.isPrinting) return;
    const ruler = this.#ruler;
    if (ruler) return this.#read(ruler);
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.className = 'page';
    outer.append(inner);
    this.#host.renderRoot.append(outer);
    this.#read(inner);
    outer.remove();
  }

  #read(ruler: Element): void {
    this.width = Math.floor(ruler.getBoundingClientRect().width);
    this.textSize = parseFloat(getComputedStyle(ruler).fontSize) || 16;
  }

  readonly #toPaper = (): void => {
    if (this.isPrinting) return; // some browsers say it twice
    this.#measure();
    this.isPrinting = true;
    this.width = Math.min(this.width || paper, paper);
    this.#redraw();
  };

  readonly #toScreen = (): void => {
    if (!this.isPrinting) return;
    this.isPrinting = false;
    this.#measure();
    this.#redraw();
  };
}
