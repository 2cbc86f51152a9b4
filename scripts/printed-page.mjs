/**
 * Commands for browser tests that look at the page from outside. Chromium only.
 *
 *     const { images, letters } = await executeServerCommand('printed-page');
 *     const picture = await executeServerCommand('picture-of-page');
 *
 * The first prints the page into a PDF file, and tells how many pictures made of pixels are in it, and
 * how many letters that can be selected. The second returns a PNG as base64.
 */
import { inflateSync } from 'node:zlib';

export function printedPage() {
  return {
    name: 'printed-page',
    async executeCommand({ command, session }) {
      if (command !== 'printed-page' && command !== 'picture-of-page') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'picture-of-page') return page.screenshot({ encoding: 'base64' });
      return read(Buffer.from(await page.pdf({ printBackground: true })));
    },
  };
}

/** What is in a PDF file that Chromium made. */
function read(pdf) {
  const file = pdf.toString('latin1');
  return {
    images: file.split('/Subtype /Image').length - 1,
    letters: contents(file).reduce((sum, text) => sum + lettersIn(text), 0),
  };
}

/** What is compressed in the file; fonts among it are no text, and match nothing. */
function contents(file) {
  return [...file.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, stream]) => {
    try {
      return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
    } catch {
      return []; // not compressed this way: a picture, or a profile of colours
    }
  });
}

/** Chromium names each letter by four digits: `<00240025> Tj`, or `[<0024> 12 <0025>] TJ`. */
function lettersIn(text) {
  const shown = text.match(/(<[0-9A-F]+>|\[[^\]]*\]) ?T[jJ]/g) ?? [];
  const strings = shown.join('').match(/(?<=<)[0-9A-F]+(?=>)/g) ?? [];
  return strings.join('').length / 4;
}
