import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A key that was pressed alone, and how often it must be pressed yet. */
export interface Pressed {
  readonly key: 'Shift' | 'Escape';
  /** 0 is enough. */
  readonly left: number;
}

/** As GOV.UK has them: three presses, and 5 s for the next. */
const enough = 3;
const patience = 5000;

const events = ['keydown', 'keyup', 'pointerdown'] as const;

/** Those on the page, oldest first: two on one page must not both answer. */
const onPage: RepeatedKeyController[] = [];

/**
 * Notices when somebody presses Shift or Escape three times in a row.
 *
 * Owns: the counting, and its end when something else is pressed or 5 seconds pass.
 * Does not own: what follows from it; `pressed` is called. Takes no key away from the page.
 * Not a function, because it listens for as long as its host is on the page.
 */
export class RepeatedKeyController implements ReactiveController {
  readonly #pressed: (pressed: Pressed | undefined) => void;
  #listening: AbortController | undefined;
  #key: string | undefined;
  #count = 0;
  /** Something else was pressed while Shift was down: its release is no press of Shift alone. */
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pressed - Called at each press, and with nothing when the count ends in vain. */
  constructor(host: ReactiveControllerHost, pressed: (pressed: Pressed | undefined) => void) {
    this.#pressed = pressed;
    host.addController(this);
  }

  hostConnected(): void {
    if (!onPage.includes(this)) onPage.push(this);
    this.#listening?.abort();
    this.#listening = new AbortController();
    // At the window, on the way down: most who keep keys to themselves do so further in.
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of events) addEventListener(type, (event) => this.#hear(event), options);
  }

  hostDisconnected(): void {
    onPage.splice(onPage.indexOf(this), 1);
    this.#listening?.abort();
    this.#end();
  }

  #hear(event: KeyboardEvent | PointerEvent): void {
    if (onPage[0] !== this) return;
    const key = 'key' in event ? event.key : '';
    const { shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Shift' && (key !== 'Escape' || shiftKey)) {
      this.#isHeld = shiftKey;
      return this.#end();
    }
    if (event.type !== 'keyup') return;
    const wasHeld = this.#isHeld && key === 'Shift';
    if (wasHeld) this.#isHeld = false;
    else if (ctrlKey || altKey || metaKey) this.#end();
    else this.#press(key);
  }

  #press(key: Pressed['key']): void {
    clearTimeout(this.#timer);
    this.#count = key === this.#key ? this.#count + 1 : 1;
    this.#key = key;
    const left = enough - this.#count;
    if (left === 0) this.#forget();
    else this.#timer = setTimeout(() => this.#end(), patience);
    this.#pressed({ key, left });
  }

  #end(): void {
    if (this.#count === 0) return;
    this.#forget();
    this.#pressed(undefined);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#key = undefined;
    this.#count = 0;
  }
}
