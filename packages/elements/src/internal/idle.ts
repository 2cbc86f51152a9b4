/**
 * Resolves when what has just been drawn was painted and the browser has nothing better to do: what comes
 * later does not keep it waiting. At once in a tab that nobody sees, and after 2 s whatever the page does.
 */
export const idle = (): Promise<void> =>
  new Promise<void>((done) => {
    if (document.hidden) done();
    setTimeout(done, 2000);
    requestAnimationFrame(() => {
      // Safari cannot tell when it is idle; there it is the next task.
      (globalThis.requestIdleCallback ?? setTimeout)(() => done());
    });
  });
