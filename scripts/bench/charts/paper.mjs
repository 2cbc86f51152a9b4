import { readPdf } from '../../pdf.mjs';
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
  const chart = await ChartPage.openFor(browser, url, 12);
  try {
    const around = readPdf(await chart.page.pdf({ printBackground: true }));
    await chart.run('bench.paint()');
    const { images, letters } = readPdf(await chart.page.pdf({ printBackground: true }));
    return { images, letters: letters - around.letters };
  } finally {
    await chart.close();
  }
}
