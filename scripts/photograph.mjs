import { join } from 'node:path';

/**
 * A way to look at a page that most people never see.
 *
 * @typedef {object} Setting
 * @property {{ width: number, height: number }} [viewport] - In CSS pixels.
 * @property {object} [media] - As Playwright's `emulateMedia` takes it.
 * @property {'rtl'} [direction]
 * @property {string} [globals] - What the toolbar of Storybook must say: the story is loaded again.
 */

/** @type {Record<string, Setting>} */
export const settings = {
  phone: { viewport: { width: 320, height: 640 } },
  desktop: { viewport: { width: 1280, height: 720 } },
  'forced-dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  print: { viewport: { width: 718, height: 1000 }, media: { media: 'print' } }, // A4 less its margins
  rtl: { direction: 'rtl' }, // stays so until the page is loaded again
  dark: { globals: 'scheme:dark' },
};

const usual = {
  viewport: { width: 1280, height: 720 },
  media: { media: null, colorScheme: null, forcedColors: null },
};

/**
 * Photographs a whole page, in settings: to `<name>.phone.png` and so on.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.name
 * @param {readonly string[]} options.chosen - Of the settings.
 * @param {(globals: string) => Promise<unknown>} options.again - Loads the page anew.
 */
export async function photograph(page, { folder, name, chosen, again }) {
  for (const [setting, { viewport, media, direction, globals }] of Object.entries(settings)) {
    if (!chosen.includes(setting)) continue;
    await page.setViewportSize(viewport ?? usual.viewport);
    await page.emulateMedia({ ...usual.media, ...media });
    if (globals) await again(globals);
    if (direction) await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    await page.evaluate(settled);
    await page.screenshot({
      path: join(folder, `${name}.${setting}.png`),
      fullPage: true,
      animations: 'disabled',
      caret: 'hide',
    });
  }
}

/** Runs in a page: fonts are there, and what is measured has been measured. */
async function settled() {
  await document.fonts.ready;
  for (let i = 0; i < 3; i += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
}
