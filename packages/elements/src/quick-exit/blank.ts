import { navigation } from '../internal/navigation.js';

let cover: HTMLElement | undefined;

const isCovered = (): boolean => cover?.isConnected === true;

/**
 * Takes everything off the screen at once, and keeps it off until the browser has left: what the
 * page shows, what a screen reader could find in it, and its title.
 *
 * Set through script, not in a style sheet: a page may refuse our style sheets or outdo them, but
 * not this.
 *
 * @param words - What is said and shown instead.
 */
export function blank(words: string): void {
  if (isCovered()) return;
  set(document.body, { display: 'none' });
  cover = document.createElement('div');
  set(cover, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    background: '#fff',
    color: '#212b32',
    font: '19px Arial, sans-serif',
    padding: '1em',
  });
  cover.setAttribute('role', 'alert');
  document.documentElement.append(cover);
  cover.textContent = words; // after it is there, or some screen readers do not say it
  document.title = words;
  addEventListener('pageshow', stayBlank);
  window.onbeforeunload = null;
  addEventListener('keydown', goOn, { capture: true });
}

function set({ style }: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(values)) style.setProperty(name, values[name]!, 'important');
}

/** Who comes back by a browser that kept the page as it was gets a new one, without answers. */
function stayBlank({ persisted }: PageTransitionEvent): void {
  if (persisted && isCovered()) navigation.reload();
}

/**
 * Makes sure that nobody is asked whether they really want to leave. Early: browsers call whoever
 * listens at the window in the order in which they came, and cannot be told to forget an answer.
 */
export function askNobody(): void {
  addEventListener('beforeunload', silence);
}

function silence(event: Event): void {
  if (isCovered()) event.stopImmediatePropagation();
}

/** One press of Escape too many would stop the browser from leaving. */
function goOn(event: KeyboardEvent): void {
  if (event.key === 'Escape' && isCovered()) event.preventDefault();
}
