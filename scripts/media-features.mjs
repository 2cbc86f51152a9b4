/**
 * A command for browser tests that sets any media feature. The runner's own `emulateMedia` drops
 * `forced-colors` and `prefers-contrast` without a word.
 *
 *     await executeServerCommand('media-features', { 'forced-colors': 'active' });
 *
 * Each call replaces the earlier ones; `{}` sets everything back.
 */
export function mediaFeatures() {
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
      await session.browser.getPage(session.id).emulateMediaFeatures(features);
      return true;
    },
  };
}

/** What a page has in place of `emulateMediaFeatures` where the browser knows nothing of the kind. */
export function refuseMediaFeatures() {
  return Promise.reject(
    new Error('this browser can be told no media features: name the file *.chrome.test.ts'),
  );
}
