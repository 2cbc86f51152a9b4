import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

import { accessibilityTree } from './accessibility-tree.mjs';
import { browserFlags, findBrowser } from './browser.mjs';
import { countReporter } from './count-reporter.mjs';
import { mediaFeatures } from './media-features.mjs';
import { printedPage } from './printed-page.mjs';
import { root } from './root.mjs';
import { textSize } from './text-size.mjs';

/** Read as it stands, without what it extends: the decorator flags must be in this very file. */
const tsconfig = fileURLToPath(new URL('../packages/elements/tsconfig.json', import.meta.url));

/**
 * A page that counts as visible and focused, so that tests can run side by side. Chromium gives a
 * tab behind another no focus, and an animation frame once a second at most: so each page has a
 * window of its own.
 */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
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
  files: 'packages/{engine,interop,instruments,instruments-nc,services,elements}/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'production'], browser: true },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig, target: 'es2022' }),
    accessibilityTree(),
    mediaFeatures(),
    printedPage(),
    textSize(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
      createPage,
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 120_000, // a busy machine is slow, not wrong
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testRunnerHtml,
  testFramework: { config: { timeout: 20_000 } }, // the first axe run takes seconds on two cores
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
