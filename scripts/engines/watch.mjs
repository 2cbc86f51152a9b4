/**
 * Runs first in a page: writes down in `said` what goes wrong there, and what the console is told.
 * Not every engine's protocol tells.
 */
function watch() {
  const said = [];
  Object.defineProperty(globalThis, 'said', { value: said });
  const told = ({ message, target }) => {
    if (message) said.push(`uncaught: ${message}`);
    // A style sheet that cannot import another is the affair of whoever wrote it.
    else if (target.localName !== 'style') said.push(`did not load: ${target.src ?? target.href}`);
  };
  addEventListener('error', told, true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    said.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const kind of ['log', 'info', 'warn', 'error']) {
    const tell = console[kind];
    console[kind] = (...all) => {
      said.push(`${kind}: ${all.map(String).join(' ')}`);
      tell.apply(console, all);
    };
  }
}

/** The same as a script for the page's head, before all others. */
export const watching = `(${watch})();`;

/** The same, with shadow roots open, for tests that look inside. */
export const watchingInside = `globalThis[Symbol.for('cairn.roots')] = 'open'; ${watching}`;
