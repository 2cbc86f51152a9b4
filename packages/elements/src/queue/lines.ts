import { again } from './again.js';
import type { Send } from './attempt.js';
import { Line, type Waiting } from './line.js';
import { WaitingEvent } from './queue.events.js';

/** What waits on this device, by key: the queues of this page. */
const lines = new Map<string, { readonly line: Line; readonly now: () => Promise<void> }>();

/**
 * The queue of this page with this key. Another call for the same key, such as of a page that is
 * drawn anew, only replaces what sends.
 */
export function lineOf(key: string, send: Send, most: number): Line {
  const known = lines.get(key)?.line;
  if (known) return Object.assign(known, { send, most });
  const line = new Line(key, send, most, () => void tell());
  document.addEventListener('cairn-exited', () => void line.dropLatest());
  lines.set(key, { line, now: again(() => attempt(line)) });
  return line;
}

/**
 * What waits on this device and is shown by no element on the page. Holds no answers.
 *
 * Only what this page can send: another page of the site, with another key, has its own.
 */
export async function waiting(): Promise<readonly Waiting[]> {
  const all = await Promise.all(
    [...lines.values()].map(async ({ line }) => {
      const entries = (await line.look()) ?? [];
      return entries.filter(({ id }) => !line.isShown(id)).map((entry) => line.describe(entry));
    }),
  );
  return all.flat().sort((a, b) => a.savedAt.getTime() - b.savedAt.getTime());
}

/** Something that waited has been sent, and nobody has said so yet. */
let isNews = false;
document.addEventListener('cairn-sent', ({ target }) => {
  // Fired on the document itself, it is about something that no element on the page shows.
  if (target === document) isNews = true;
});

/** Whether there is somebody to be told that what waited has been sent. True once each time. */
export function takeNews(): boolean {
  const taken = isNews;
  isNews = false;
  return taken;
}

/** Tries at once to send what waits, also what was not accepted. */
export async function sendNow(): Promise<void> {
  for (const { line, now } of lines.values()) {
    for (const { id, stopped } of (await line.look()) ?? []) if (stopped) await line.sendOne(id);
    await now();
  }
}

/** Deletes a submission that waits, or the news that one is gone. */
export async function discard(id: string): Promise<void> {
  for (const { line } of lines.values()) await line.drop(id);
}

/** What waits is shown first: an attempt may take long. */
async function attempt(line: Line): Promise<boolean> {
  await tell();
  const isLeft = await line.sendAll();
  await tell();
  return isLeft;
}

async function tell(): Promise<void> {
  document.dispatchEvent(new WaitingEvent((await waiting()).length));
}
