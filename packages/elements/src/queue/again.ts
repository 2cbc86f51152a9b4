/** How long, in ms, after the first failure it is tried again, and the longest pause after many. */
const [shortest, longest] = [15_000, 10 * 60_000];

/**
 * Tries again by itself: when the page opens, when the internet comes back, when somebody looks at
 * the page again, and now and then in between, ever more rarely.
 *
 * @param act - Returns whether anything is left to try.
 * @returns Tries at once.
 */
export function again(act: () => Promise<boolean>): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortest;
  let trying = Promise.resolve();

  const attempt = async () => {
    clearTimeout(timer);
    if (!(await act())) return;
    // Not all at once, when a server comes back to many who wait.
    timer = setTimeout(() => void now(), pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, longest);
  };
  const now = () => (trying = trying.then(attempt)); // one after the other
  const afresh = () => {
    pause = shortest;
    void now();
  };

  addEventListener('online', afresh);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') afresh();
  });
  afresh();
  return now;
}
