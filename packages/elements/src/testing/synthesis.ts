import type { ReactiveController } from 'lit';

import { SpeechController, type Engine } from '../controllers/speech.js';

/** An utterance as tests see it: the browser's own takes no voice but its own. */
export class Utterance extends EventTarget {
  voice: unknown;
  lang = '';
  rate = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser that speaks when the test says so. */
export class Synthesis extends EventTarget {
  voices: unknown[] = [];
  queue: Utterance[] = [];
  readonly heard: string[] = [];
  isPaused = false;
  cancelled = 0;

  getVoices = () => this.voices;
  get speaking() {
    return this.queue.length > 0;
  }
  get pending() {
    return this.queue.length > 1;
  }
  resume = () => void (this.isPaused = false);
  speak = (utterance: Utterance) => {
    this.queue.push(utterance);
    if (!this.isPaused) this.heard.push(utterance.text);
  };
  cancel = () => {
    this.cancelled += 1;
    for (const utterance of this.queue.splice(0)) utterance.dispatchEvent(fault('canceled'));
  };

  /** Comes to the end of what is being said. */
  end(): void {
    this.queue.shift()!.dispatchEvent(new Event('end'));
  }

  fail(error?: string): void {
    this.queue.shift()!.dispatchEvent(fault(error));
  }
}

/** What a browser fires when it does not go on, and why. */
export const fault = (error?: string) => Object.assign(new Event('error'), { error });

export const british = { lang: 'en-GB', localService: true, default: false };
export const welsh = { lang: 'cy-GB', localService: true, default: false };
/** A voice that sends the text away, and that the browser would choose. */
export const remote = { lang: 'en-GB', localService: false, default: true };

export const en = (text: string) => ({ text, lang: 'en' });

/** Two parts to be read. */
export const two = [en('How are you?'), en('Well')];

const made: SpeechController[] = [];

/** Leaves nothing to the next test. For `afterEach`. */
export function tidyUp(): void {
  for (const speech of made.splice(0)) speech.hostDisconnected();
}

/** A controller on an element that is on the page, in a browser with these voices. */
export function setUp(voices: unknown[] = [british], more: Partial<Engine> = {}) {
  const synthesis = new Synthesis();
  synthesis.voices = voices;
  let updates = 0;
  const host = {
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => {},
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const speech = new SpeechController(host, {
    synthesis: synthesis as unknown as NonNullable<Engine['synthesis']>,
    utter: (text) => new Utterance(text) as unknown as SpeechSynthesisUtterance,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
    ...more,
  });
  made.push(speech);
  return { speech, synthesis, updates: () => updates };
}
