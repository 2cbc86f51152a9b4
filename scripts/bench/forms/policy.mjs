import { differingPixels } from '../charts/pixels.mjs';
import { FormPage } from './form-page.mjs';
import { scoredCount } from './made-up.mjs';

/**
 * What a strict policy with Trusted Types does to a form.
 *
 * @typedef {object} UnderPolicy
 * @property {boolean} renders - All its options are there.
 * @property {string[]} refused - The directives of the policy that it broke, and how often.
 * @property {number} pixels - How many look otherwise than without a policy.
 * @property {number} outside - Requests to other sites, without a policy.
 */

/** A form that has shown nothing by then does not. In ms. */
const mostWaiting = 5_000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {string} name - Of the contender.
 * @returns {Promise<{ strict: UnderPolicy, picture: Buffer }>} And how it looks without a policy.
 */
export async function underPolicy(browser, site, name) {
  const url = `${site.address}/${name}/${scoredCount}/`;
  const free = await seen(browser, site.address, url);
  const kept = await seen(browser, site.address, `${url}?strict`);
  return {
    picture: free.picture,
    strict: {
      renders: kept.count === 4 * scoredCount,
      refused: kept.refused,
      pixels: await differingPixels(browser, free.picture, kept.picture),
      outside: free.outside,
    },
  };
}

async function seen(browser, address, url) {
  const form = await FormPage.openEmpty(browser, address, {});
  let outside = 0;
  try {
    await form.page.route(
      ({ origin }) => origin !== address,
      (route) => {
        outside += 1;
        return route.abort();
      },
    );
    await form.show(url, mostWaiting).catch(() => {}); // then it has no options, which is told
    const [refused, count] = await form.run('[bench.violations, bench.count()]');
    return { refused: counted(refused), count, outside, picture: await form.photograph() };
  } finally {
    await form.close();
  }
}

function counted(list) {
  return [...new Set(list)].map((each) => {
    const times = list.filter((other) => other === each).length;
    return times > 1 ? `${each} × ${times}` : each;
  });
}
