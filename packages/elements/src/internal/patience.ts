import { supplied } from '@cairnkit/engine/catalogue.js';

/** How long, in ms after the page has loaded, a definition may take to be registered. */
const patience = 1000;

/** Waits for scripts that are still on their way, and for what is being fetched for the catalogue. */
export async function patiently(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => addEventListener('load', done, { once: true }));
  }
  await new Promise((done) => setTimeout(done, patience));
  await supplied();
}
