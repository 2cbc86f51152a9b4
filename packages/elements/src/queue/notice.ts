import { WaitingEvent } from './queue.events.js';

/**
 * Sees to it that people see what waits on their device, also where the page has forgotten to make a
 * place for it: then at its start.
 */
export function showWaiting(): void {
  document.addEventListener(WaitingEvent.type, ({ count }) => {
    if (count > 0) void show();
  });
}

async function show(): Promise<void> {
  try {
    await import('../waiting/waiting.js');
  } catch {
    return; // offline; the next time, it may load
  }
  if (document.querySelector('cairn-waiting')) return;
  document.body.prepend(document.createElement('cairn-waiting'));
}
