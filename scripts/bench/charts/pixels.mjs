/**
 * How many pixels of two pictures differ, as the browser decodes them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Buffer} one - PNG.
 * @param {Buffer} other - PNG of the same size.
 * @returns {Promise<number>}
 */
export async function differingPixels(browser, one, other) {
  if (one.equals(other)) return 0;
  const page = await browser.newPage();
  try {
    const urls = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
    return await page.evaluate(countDiffering, urls);
  } finally {
    await page.close();
  }
}

/** Runs in a page. */
async function countDiffering(urls) {
  const [a, b] = await Promise.all(
    urls.map(async (url) => {
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen.drawImage(image, 0, 0);
      return new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
    }),
  );
  return a.reduce((sum, pixel, i) => sum + (pixel === b[i] ? 0 : 1), 0);
}
