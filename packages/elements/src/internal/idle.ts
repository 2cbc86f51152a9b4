/**
 * Resolves when what has just been drawn was painted and the browser has nothing better to do: what comes
 * later does not keep it waiting. After 0.3 s in a tab that nobody sees, which is not painted; and as the
 * next task in Safari, which cannot tell.
 */
export const idle = (): Promise<void> =>
  new Promise<void>((done) => {
    setTimeout(done, 300);
    requestAnimationFrame(() => (globalThis.requestIdleCallback ?? setTimeout)(() => done()));
  });
