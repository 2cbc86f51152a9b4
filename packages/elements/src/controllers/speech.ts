import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Part } from '../internal/spoken.js';
import { pieces } from './speech.pieces.js';
import { onDevice, voiceFor } from './speech.voices.js';

/** How fast; as a share of what the voice takes for normal. */
const rates = { normal: 1, slow: 0.75 };

/** What speaks. Older Safari has no events for its voices. */
export interface Engine {
  readonly synthesis:
    | (Pick<SpeechSynthesis, 'cancel' | 'getVoices' | 'pending' | 'resume' | 'speak' | 'speaking'> &
        Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>)
    | undefined;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  readonly userAgent: string;
}

/** In ms. A piece that has not ended by then never will; the longest takes some 15 s. */
const patience = 45_000;

/** In ms. Voices may come late, and not every browser says so: look again after this, and twice… */
const firstLook = 250;
/** … until the wait would be this long. */
const lastLook = 8000;

/** In ms. How long an engine may go on cancelling, and take what comes next for what came before. */
const hush = 100;

/** Silences who is speaking: the browser has one voice for the whole page. */
let silence: (() => void) | undefined;

/**
 * Reads text aloud, with voices on the device only, and only when told to.
 *
 * Owns: which voice reads what, what is being read, and when that stops: at the end, on `stop()`,
 * and when its host, the page or the person (by quick exit) goes.
 * Does not own: what is read, the button, or its words. The host calls `stop()` when it turns a page.
 * Not a function, because voices come and go, and because speech outlives the click that began it.
 */
export class SpeechController implements ReactiveController {
  /** `failed`: the browser did not speak, although there was a voice. */
  state: 'silent' | 'speaking' | 'failed' = 'silent';

  readonly #host: ReactiveControllerHost;
  readonly #engine: Engine;
  /** Kept here, because browsers forget the listeners of an utterance that nobody refers to. */
  #said: SpeechSynthesisUtterance | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;

  /** @param engine - For tests; the browser's own unless given. */
  constructor(host: ReactiveControllerHost, engine: Engine = browser()) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
  }

  get speaking(): boolean {
    return this.state === 'speaking';
  }

  /** Whether there is a voice on this device for every part. If not, offer no button. */
  canSpeak(parts: readonly Part[]): boolean {
    const voices = this.#voices();
    return parts.every(({ lang }) => voiceFor(voices, lang));
  }

  hostConnected(): void {
    this.#engine.synthesis?.addEventListener?.('voiceschanged', this.#looked);
    this.#look(firstLook);
  }

  hostDisconnected(): void {
    this.#engine.synthesis?.removeEventListener?.('voiceschanged', this.#looked);
    clearTimeout(this.#wait);
    this.stop();
  }

  /** Reads the parts in order. To be called from a click: browsers refuse to speak unasked. */
  speak(parts: readonly Part[], pace: keyof typeof rates = 'normal'): void {
    const { synthesis } = this.#engine;
    const wasBusy = synthesis?.speaking || synthesis?.pending;
    silence?.();
    if (!synthesis || !this.canSpeak(parts)) {
      this.#become('failed');
      return;
    }
    if (synthesis.speaking || synthesis.pending) synthesis.cancel(); // that was another script
    synthesis.resume(); // which may have paused, too
    silence = this.#quiet;
    addEventListener('pagehide', this.#quiet);
    document.addEventListener('cairn-exited', this.#quiet);
    this.#become('speaking');
    const all = parts.flatMap(({ text, lang }) =>
      pieces(text).map((piece) => ({ text: piece, lang })),
    );
    const begin = () => this.#say(all, rates[pace]);
    if (wasBusy) this.#limit = setTimeout(begin, hush);
    else begin();
  }

  /** Falls silent at once. Also forgets that the last attempt failed. */
  stop(): void {
    if (this.speaking) this.#interrupt('silent');
    else if (this.state === 'failed') this.#become('silent');
  }

  /** Says one piece, and then the rest. */
  #say([next, ...rest]: readonly Part[], rate: number): void {
    if (!next) {
      this.#end('silent');
      return;
    }
    const voice = voiceFor(this.#voices(), next.lang); // now: voices may have gone meanwhile
    if (!voice) {
      this.#interrupt('failed');
      return;
    }
    const said = this.#engine.utter(next.text);
    said.voice = voice;
    said.lang = voice.lang; // what some browsers go by
    said.rate = rate;
    said.addEventListener('end', () => {
      if (said === this.#said) this.#say(rest, rate);
    });
    said.addEventListener('error', ({ error }) => {
      const cutShort = error === 'interrupted' || error === 'canceled'; // by another script
      if (said === this.#said) this.#end(cutShort ? 'silent' : 'failed');
    });
    this.#said = said;
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => this.#interrupt('failed'), patience);
    this.#engine.synthesis!.speak(said);
  }

  readonly #quiet = () => this.stop();

  #interrupt(state: 'silent' | 'failed'): void {
    this.#end(state); // first, because cancelling fires events
    this.#engine.synthesis?.cancel();
  }

  #end(state: 'silent' | 'failed'): void {
    this.#said = undefined;
    clearTimeout(this.#limit);
    removeEventListener('pagehide', this.#quiet);
    document.removeEventListener('cairn-exited', this.#quiet);
    silence = undefined; // only who speaks comes to an end
    this.#become(state);
  }

  #become(state: SpeechController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #voices(): readonly SpeechSynthesisVoice[] {
    const { synthesis, userAgent } = this.#engine;
    return onDevice(synthesis?.getVoices() ?? [], userAgent);
  }

  readonly #looked = () => this.#host.requestUpdate();

  /** Looks for voices until there are some. */
  #look(wait: number): void {
    clearTimeout(this.#wait);
    const { synthesis } = this.#engine;
    const isOver = !synthesis || synthesis.getVoices().length > 0 || wait > lastLook;
    this.#looked();
    if (!isOver) this.#wait = setTimeout(() => this.#look(wait * 2), wait);
  }
}

function browser(): Engine {
  return {
    synthesis: globalThis.speechSynthesis,
    utter: (text) => new SpeechSynthesisUtterance(text),
    userAgent: navigator.userAgent,
  };
}
