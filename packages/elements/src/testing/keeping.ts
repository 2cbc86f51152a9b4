import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { Kept } from '../internal/receipt.js';

/** A page that keeps answers on this device instead of sending them, but not those after them. */
export function keeping() {
  const drops = { count: 0, left: 0 };
  const until = new Date(Date.now() + 86_400_000);
  const [over, end] = settled();
  const [second, answer] = settled();
  const kept: Kept = {
    code: 'rejected',
    until,
    end: over,
    drop: () => (drops.count += 1),
    leave: () => (drops.left += 1),
  };
  let attempts = 0;
  const handle = (event: CairnSubmitEvent) => {
    attempts += 1;
    event.respondWith(attempts === 1 ? async () => ({ ok: false, kept }) : second);
  };
  return { handle, kept, drops, until, end, answer };
}

function settled(): [promise: Promise<unknown>, settle: (value: unknown) => void] {
  let settle: (value: unknown) => void = () => {};
  const promise = new Promise((resolve) => (settle = resolve));
  return [promise, settle];
}
