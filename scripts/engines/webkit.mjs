import { findWebKit } from '../other-browsers.mjs';
import { openSession } from '../webdriver.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** @type {import('./engines.mjs').Open} */
export async function openWebKit(proxy) {
  const driver = await startWebKitDriver(findWebKit());
  const session = await openSession(driver.address, proxy && throughProxy(new URL(proxy)));
  let isFirst = true;
  return {
    async newPage() {
      const page = isFirst ? session : await session.open();
      isFirst = false;
      return {
        ...page,
        async evaluate(run, argument) {
          const call = `return (${inWords})(${run}, ${JSON.stringify(argument)})`;
          const words = await page.execute(call);
          return words === null ? undefined : JSON.parse(words);
        },
      };
    },
    async close() {
      await session.close().catch(() => {}); // it may have crashed
      driver.stop();
    },
  };
}

function throughProxy({ host }) {
  const proxy = { proxyType: 'manual', httpProxy: host, sslProxy: host, noProxy: ['127.0.0.1'] };
  return { proxy };
}

/**
 * Runs in the page. The driver would use the page's own JSON, and old libraries have put a `toJSON` on
 * every array; so this makes the text itself.
 */
async function inWords(run, argument) {
  const escaped = (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0');
  const write = (value) => {
    if (value === undefined || value === null) return 'null';
    if (typeof value === 'string') return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
    if (typeof value !== 'object') return String(value);
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${entries.map(([name, each]) => `${write(name)}:${write(each)}`).join()}}`;
  };
  const value = await run(argument);
  return value === undefined ? null : write(value);
}
