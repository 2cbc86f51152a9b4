import { inflateSync } from 'node:zlib';

import { ChartPage } from './chart-page.mjs';

/**
 * What a chart is on paper.
 *
 * @typedef {object} OnPaper
 * @property {number} images - Made of pixels.
 * @property {number} letters - Set as text, which can be selected and found; those of the page
 *   around the chart not counted.
 */

/**
 * Prints a chart into a PDF file, and reads the file.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<OnPaper>}
 */
export async function onPaper(browser, url) {
  const chart = await ChartPage.open(browser, url, 12);
  try {
    const around = read(await chart.page.pdf({ printBackground: true }));
    await chart.run('bench.paint()');
    const { images, letters } = read(await chart.page.pdf({ printBackground: true }));
    return { images, letters: letters - around.letters };
  } finally {
    await chart.close();
  }
}

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
