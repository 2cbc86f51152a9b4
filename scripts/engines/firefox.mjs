import { puppeteerCore } from '@web/test-runner-chrome';

import { findFirefox } from '../other-browsers.mjs';

/** @type {import('./engines.mjs').Open} */
export async function openFirefox(proxy) {
  const browser = await puppeteerCore.launch({
    ...{ browser: 'firefox', executablePath: findFirefox(), headless: true },
    // Without this, Firefox does not heed the first setting below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#none', // else it asks for news all the time
      ...(proxy && throughProxy(new URL(proxy))),
    },
  });
  return {
    async newPage() {
      const page = await browser.newPage();
      return {
        goto: (url) => page.goto(url),
        evaluate: (run, argument) => page.evaluate(run, argument),
        setViewport: (size) => page.setViewport(size),
        keyboard: page.keyboard,
        mouse: page.mouse,
      };
    },
    close: () => browser.close(),
  };
}

function throughProxy({ hostname, port }) {
  return {
    'network.proxy.type': 1, // as set here
    ...{ 'network.proxy.http': hostname, 'network.proxy.http_port': Number(port) },
    ...{ 'network.proxy.ssl': hostname, 'network.proxy.ssl_port': Number(port) },
  };
}
