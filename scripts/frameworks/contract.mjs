/** What each framework's snippet must do, tried in a browser as a person would. */
import { expect } from 'chai';

const origin = 'http://frameworks.example';

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {(tried: Tried) => Promise<void>} holds - Rejects where it does not.
 */

/**
 * A page on which a snippet runs.
 *
 * @typedef {object} Tried
 * @property {import('playwright-core').Page} page
 * @property {string[]} posted - Bodies that arrived at `/api/submissions`.
 */

/** In this order, on one page. @type {Row[]} */
export const rows = [
  {
    name: 'An object arrives',
    async holds({ page }) {
      await page.getByText('Question 1 of 2').waitFor();
    },
  },
  {
    name: 'Objects without an attribute arrive',
    async holds({ page }) {
      const given = await page.evaluate(() => {
        const { answers, completedAt } = document.querySelector('cairn-result');
        return { answers, at: completedAt?.toISOString?.() };
      });
      expect(given).to.deep.equal({ answers: { q1: 1, q2: 2 }, at: '2026-11-02T10:00:00.000Z' });
    },
  },
  {
    name: 'A number arrives',
    async holds({ page }) {
      expect(await questionnaire(page, 'timeout')).to.equal(20_000);
    },
  },
  {
    name: 'Nothing arrives as `[object Object]`',
    async holds({ page }) {
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('cairn-questionnaire, cairn-result')]
          .flatMap((element) => [...element.attributes])
          .map(({ value }) => value)
          .filter((value) => value.includes('[object')),
      );
      expect(texts).to.deep.equal([]);
    },
  },
  {
    name: 'A change arrives, and answers stay',
    async holds({ page }) {
      await page.getByText('Question 1 of 2').waitFor();
      await page.locator('cairn-questionnaire').getByText('Not at all').click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('Question 2 of 2').waitFor();
      for (const isLarge of [true, false, true]) {
        await page.getByRole('button', { name: 'Larger text' }).click();
        await expectSoon(async () => {
          expect(await questionnaire(page, 'easyRead')).to.equal(isLarge);
        });
      }
      await page.getByText('Question 2 of 2').waitFor();
    },
  },
  {
    name: 'Events arrive: answers are sent, once',
    async holds({ page, posted }) {
      await page.getByText('Question 2 of 2').waitFor();
      await page.locator('cairn-questionnaire').getByText('Several days').click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Thank you.').waitFor();
      expect(posted).to.have.length(1);
      expect(JSON.parse(posted[0]).answers).to.deep.equal({ q1: 0, q2: 1 });
    },
  },
  {
    name: 'Nothing stays behind',
    async holds({ page }) {
      await page.evaluate(() => globalThis.stop());
      await expectSoon(async () => {
        expect(await page.locator('cairn-questionnaire, cairn-result').count()).to.equal(0);
      });
    },
  },
];

/**
 * Opens a page with a snippet.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Map<string, string>} files - Of `built()`.
 * @param {{ isLate: boolean }} options - Late: no element is defined before the first render is over.
 * @returns {Promise<Tried & { errors: string[] }>} `errors`: what elements said with `cairn-error`.
 */
export async function opened(browser, files, { isLate }) {
  const page = await browser.newPage();
  page.setDefaultTimeout(5_000);
  const posted = [];
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/api/submissions') {
      posted.push(route.request().postData());
      return route.fulfill({ json: { ok: true } });
    }
    const script = files.get(path.slice(1));
    if (script) return route.fulfill({ body: script, contentType: 'text/javascript' });
    return route.fulfill({ body: '<!doctype html><div id="app"></div>', contentType: 'text/html' });
  });
  await page.addInitScript((late) => {
    globalThis[Symbol.for('cairn.roots')] = 'open';
    globalThis.errors = [];
    addEventListener('cairn-error', ({ message }) => globalThis.errors.push(message));
    if (!late) return;
    const real = customElements.define.bind(customElements);
    const held = [];
    customElements.define = (tag, ...rest) => {
      if (globalThis.isReleased) real(tag, ...rest);
      else held.push([tag, ...rest]);
    };
    globalThis.release = () => {
      globalThis.isReleased = true;
      for (const each of held) real(...each);
    };
  }, isLate);
  await page.goto(origin);
  await page.evaluate(async () => {
    const { start } = await import('/start.js');
    globalThis.stop = start(document.querySelector('#app'));
    await new Promise((resolve) => setTimeout(resolve, 100)); // rendered, effects and all
    globalThis.release?.();
  });
  return { page, posted, errors: () => page.evaluate(() => globalThis.errors) };
}

function questionnaire(page, property) {
  return page.evaluate((name) => document.querySelector('cairn-questionnaire')[name], property);
}

/** Frameworks draw a moment later; so look again before complaining. */
async function expectSoon(check) {
  for (let left = 20; ; left -= 1) {
    try {
      return await check();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
