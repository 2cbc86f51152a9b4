/**
 * A command for browser tests that sets what a person has set as the size of text in the browser, in
 * CSS pixels: `await executeServerCommand('text-size', 24)`. 16 is usual. Chromium only.
 */
export function textSize() {
  return {
    name: 'text-size',
    async executeCommand({ command, payload, session }) {
      if (command !== 'text-size') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: payload } });
      await devtools.detach();
      return true;
    },
  };
}
