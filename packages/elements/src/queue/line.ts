import { CairnSubmitEvent, SentEvent, SubmitFailedEvent } from '../controllers/delivery.events.js';
import type { Answering } from '../controllers/delivery.events.js';
import { isFinal, judge, type Kept } from '../internal/receipt.js';
import { answered, attempt, settled, type Attempt, type Send } from './attempt.js';
import { born, lived } from './life.js';
import { seal, unseal } from './seal.js';
import { change, entries, put, remove, type Entry } from './store.js';
import { inTurn } from './turn.js';

/** A submission that waits on this device. */
export interface Waiting {
  /** The submission id. */
  readonly id: string;
  readonly savedAt: Date;
  /** Until when it is kept. */
  readonly until: Date;
  /**
   * `waiting`: it is sent as soon as that is possible. `stopped`: it was not accepted, and nothing
   * sends it by itself any more. `gone`: it was kept for as long as it may be, and has been deleted.
   */
  readonly status: 'waiting' | 'stopped' | 'gone';
}

/** Somebody on this page who shows that a submission waits, and waits for its end. */
interface Watcher {
  readonly element: Element | null;
  readonly end: (answer: unknown) => void;
}

/** What one tab tells the others: what a submission came to. */
interface News {
  readonly id: string;
  readonly answer?: unknown;
}

/**
 * Everything that waits on this device under one key.
 *
 * Owns: when a submission is saved, sent, stopped and deleted; and who on this page waits for it.
 * Does not own: when it tries again, or what is shown.
 */
export class Line {
  send: Send;
  /** How long something is kept, in ms. */
  most: number;

  readonly #key: string;
  readonly #told: () => void;
  readonly #watchers = new Map<string, Watcher>();
  readonly #channel: BroadcastChannel | undefined;
  /** What was saved last by this page. */
  #latest = '';

  /** @param told - Called when what waits has changed, here or in another tab. */
  constructor(key: string, send: Send, most: number, told: () => void) {
    this.#key = key;
    this.send = send;
    this.most = most;
    this.#told = told;
    if (!globalThis.BroadcastChannel) return;
    this.#channel = new BroadcastChannel(`cairn-queue:${key}`);
    this.#channel.onmessage = ({ data }: MessageEvent<News>) => this.#end(data);
  }

  /** Whether an element on the page shows that this waits. */
  isShown(id: string): boolean {
    return this.#watchers.get(id)?.element?.isConnected ?? false;
  }

  /** Takes charge of what an element wants to send. */
  take(event: CairnSubmitEvent): void {
    const { attempt, payload, body, signal, target } = event;
    const copy = new CairnSubmitEvent({ attempt, payload, body, signal });
    try {
      this.send(copy);
    } finally {
      const taken = CairnSubmitEvent.close(copy);
      const element = target instanceof Element ? target : null;
      if (taken) event.respondWith(() => this.#first(copy, taken, element));
      else if (copy.defaultPrevented) event.preventDefault();
    }
  }

  /** What waits, without what was kept for too long; `undefined` when nobody can tell. */
  async look(): Promise<readonly Entry[] | undefined> {
    const there = await entries(this.#key);
    if (!there) return undefined;
    const kept = await Promise.all(there.map((entry) => this.#aged(entry)));
    return kept.filter((entry) => entry !== undefined);
  }

  /** What waits, in words that a page may show. */
  describe({ id, life, sealed, stopped }: Entry): Waiting {
    const until = new Date(life.seenAt + this.most - life.spent);
    const status = !sealed ? 'gone' : stopped ? 'stopped' : 'waiting';
    return { id, savedAt: new Date(life.savedAt), until, status };
  }

  /** Tries everything that waits, one after the other. Returns whether anything still does. */
  async sendAll(): Promise<boolean> {
    const watched = [...this.#watchers.keys()]; // before looking: these are there, or are over
    const there = await this.look();
    if (!there) return false;
    for (const id of watched) {
      // Another tab has sent or deleted it, and could not say so.
      if (!there.some((entry) => entry.id === id)) this.#end({ id });
    }
    for (const { id, sealed, stopped } of there) if (sealed && !stopped) await this.sendOne(id);
    return (await this.look())?.some(({ sealed, stopped }) => sealed && !stopped) ?? false;
  }

  /** Tries one submission, unless another tab is at it. */
  async sendOne(id: string): Promise<void> {
    await inTurn(id, async () => {
      const entry = await change(id, (there) => ({ ...there, attempts: there.attempts + 1 }));
      if (!entry?.sealed) return;
      const body = await unseal(entry.sealed, this.#about(id));
      if (body === undefined) return this.#bury(entry);
      const landed = await attempt(this.send, body, entry.attempts);
      if (landed) await this.#landed(id, landed);
    });
  }

  /** Deletes a submission that waits, or the news that one is gone. */
  async drop(id: string): Promise<void> {
    await remove(id);
    this.#tell({ id });
  }

  /** Deletes what this page saved last. */
  async dropLatest(): Promise<void> {
    if (this.#latest) await this.drop(this.#latest);
  }

  async #first(
    event: CairnSubmitEvent,
    taken: Answering,
    element: Element | null,
  ): Promise<unknown> {
    const { submissionId: id, signal } = event;
    const entry = await this.#save(event);
    if (!entry) return settled(taken); // without a place to wait in, it goes as it always does

    this.#latest = id;
    const end = new Promise((resolve) => this.#watchers.set(id, { element, end: resolve }));
    const landed = await inTurn(id, () => answered(taken, signal));
    const isOver = landed && (await this.#landed(id, landed));
    if (isOver) return landed.answer;

    this.#told();
    const code = landed && 'code' in landed.outcome ? landed.outcome.code : 'no-receipt';
    const leave = () => {
      this.#watchers.delete(id);
      this.#told();
    };
    const { until } = this.describe(entry);
    const kept: Kept = { code, until, end, leave, drop: () => this.drop(id) };
    return { ok: false, kept };
  }

  /** Saved before it is sent: the tab may be closed while it is on its way. */
  async #save({ submissionId: id, body, attempt }: CairnSubmitEvent): Promise<Entry | undefined> {
    const again = await change(id, (there) => ({ ...there, attempts: attempt, stopped: '' }));
    if (again?.sealed) return again;
    try {
      const sealed = await seal(body, this.#about(id));
      const life = born(Date.now());
      const entry = { id, line: this.#key, life, attempts: attempt, sealed };
      return (await put(entry)) ? entry : undefined;
    } catch {
      return undefined;
    }
  }

  /** Acts on what came of an attempt. Returns whether it was the last. */
  async #landed(id: string, { outcome, answer }: Attempt): Promise<boolean> {
    if (outcome.status === 'sent') {
      await remove(id);
      this.#tell({ id, answer: { ok: true } });
      return true;
    }
    if (outcome.status === 'failed' && isFinal(outcome.code)) {
      // An element that waits for it has the answers, and says so; else they stay here.
      if (this.isShown(id)) await remove(id);
      else await change(id, (entry) => ({ ...entry, stopped: outcome.code }));
      this.#tell({ id, answer: { ok: false, status: Number(outcome.code.slice('http-'.length)) } });
      return true;
    }
    // The server may still answer an attempt that we no longer wait for.
    if (outcome.status === 'uncertain' && outcome.code === 'timed-out') {
      void answered(() => answer, new AbortController().signal).then(
        (late) => late.outcome.status === 'sent' && this.#landed(id, late),
      );
    }
    return false;
  }

  /** How old an entry is now. What was kept for too long is deleted, and leaves only the news. */
  async #aged(entry: Entry): Promise<Entry | undefined> {
    const { id, sealed } = entry;
    const life = lived(entry.life, Date.now(), sealed ? this.most : 2 * this.most);
    if (life) return change(id, (there) => ({ ...there, life }));
    if (sealed) return this.#bury(entry);
    await this.drop(id);
    return undefined;
  }

  async #bury({ id, line, life, attempts }: Entry): Promise<Entry> {
    const news = { id, line, attempts, life: { ...born(Date.now()), savedAt: life.savedAt } };
    await put(news);
    this.#tell({ id });
    return news;
  }

  /** Tells who waits for it, in every tab. Whoever does tells the page; else we do. */
  #tell(news: News): void {
    this.#channel?.postMessage(news);
    const outcome = judge(news.answer);
    if (!this.isShown(news.id)) {
      if (outcome.status === 'sent') document.dispatchEvent(new SentEvent(news.id));
      if (outcome.status === 'failed') document.dispatchEvent(new SubmitFailedEvent(outcome.code));
    }
    this.#end(news);
  }

  #end({ id, answer }: News): void {
    const watcher = this.#watchers.get(id);
    this.#watchers.delete(id);
    watcher?.end(answer);
    this.#told();
  }

  #about(id: string): string {
    return `${this.#key} ${id}`;
  }
}
