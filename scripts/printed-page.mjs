/**
 * Commands for browser tests that look at the page from outside. Chromium only.
 *
 *     const { images, letters } = await executeServerCommand('printed-page');
 *     const picture = await executeServerCommand('picture-of-page');
 *
 * The first prints the page into a PDF file, and tells how many pictures made of pixels are in it, and
 * how many letters that can be selected. The second returns a PNG as base64.
 */
import { readPdf } from './pdf.mjs';

export function printedPage() {
  return {
    name: 'printed-page',
    async executeCommand({ command, session }) {
      if (command !== 'printed-page' && command !== 'picture-of-page') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'picture-of-page') return page.screenshot({ encoding: 'base64' });
      return readPdf(Buffer.from(await page.pdf({ printBackground: true })));
    },
  };
}
