import { join } from 'node:path';

/**
 * A way to look at a page that most people never see.
 *
 * @typedef {object} Setting
 * @property {{ width: number, height: number }} [viewport] - In CSS pixels.
 * @property {object} [media] - As Playwright's `emulateMedia` takes it.
 * @property {'rtl'} [direction]
 */

/** @type {Record<string, Setting>} */
const settings = {
  phone: { viewport: { width: 320, height: 640 } },
  desktop: { viewport: { width: 1280, height: 720 } },
  'forced-dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  dark: { media: { colorScheme: 'dark' } },
  rtl: { direction: 'rtl' },
  print: { viewport: { width: 718, height: 1000 }, media: { media: 'print' } }, // A4 less its margins
};

const usual = {
  viewport: { width: 1280, height: 720 },
  media: { media: null, colorScheme: null, forcedColors: null },
};

/**
 * Photographs a whole page: as it is, to `<name>.png`, or in every setting, to `<name>.phone.png`
 * and so on.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {string} name
 * @param {{ inSettings: boolean }} options
 */
export async function photograph(page, folder, name, { inSettings }) {
  if (!inSettings) {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    return;
  }
  for (const [setting, { viewport, media, direction = '' }] of Object.entries(settings)) {
    await page.setViewportSize(viewport ?? usual.viewport);
    await page.emulateMedia({ ...usual.media, ...media });
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    await page.screenshot({ path: join(folder, `${name}.${setting}.png`), fullPage: true });
  }
}
