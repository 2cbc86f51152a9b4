import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

import { browserFlags, findBrowser } from './browser.mjs';
import { countReporter } from './count-reporter.mjs';
import { mediaFeatures } from './media-features.mjs';
import { root } from './root.mjs';

/** Read as it stands, without what it extends: the decorator flags must be in this very file. */
const tsconfig = fileURLToPath(new URL('../packages/elements/tsconfig.json', import.meta.url));

/**
 * A page that counts as visible and focused. Chromium treats every tab but the front one as hidden:
 * no animation frames and no focus, so tests that run side by side would wait for ever.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** The page around every test file: axe wants a language and a title, tests want open roots. */
function testRunnerHtml(testFramework) {
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Cairn tests</title>
        <script>globalThis[Symbol.for('cairn.roots')] = 'open';</script>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`;
}

export default {
  rootDir: root,
  files: 'packages/{engine,instruments,instruments-nc,elements}/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'production'], browser: true },
  plugins: [esbuildPlugin({ ts: true, tsconfig, target: 'es2022' }), mediaFeatures()],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
      createPage,
    }),
  ],
  concurrency: 2,
  testsStartTimeout: 60_000, // a busy machine is slow, not wrong
  testsFinishTimeout: 240_000,
  testRunnerHtml,
  testFramework: { config: { timeout: 20_000 } }, // the first axe run takes seconds on two cores
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
