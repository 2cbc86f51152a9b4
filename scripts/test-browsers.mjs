/**
 * `npm run test:browsers`: the tests of engine and elements in Chromium, Firefox and WebKit, and whole
 * pages in the two that `npm test -- --all` has not, one after another. Installs what is missing, where
 * it may. `-- --only firefox,webkit` runs some.
 */
import { provideBrowser } from './other-browsers.mjs';
import { chosenSteps, runSteps } from './run-steps.mjs';
import { mocha, typescript, webTestRunner } from './test-steps.mjs';

/** Tests that open pages in the engine which is named, by the name in `scripts/test-<name>.mjs`. */
const onPages = ['hostile', 'policies', 'delivery', 'waiting', 'recorders', 'keeping'];

const pagesIn = (name) => ({
  name: `pages-${name}`,
  does: `${onPages.join(', ')}: whole pages, as npm test -- --all tries them in Chromium`,
  commands: onPages.map((test) => [
    ...[...typescript, mocha, '--timeout=120000'],
    `scripts/test-${test}.mjs`,
  ]),
  env: { ENGINE: name },
  limit: 20, // a hundred hostile pages, on a busy machine
});

const config = (name) => ['--config', `scripts/web-test-runner.${name}config.mjs`];

/** @type {import('./test-steps.mjs').Step[]} */
const browsers = [
  {
    name: 'chromium',
    does: 'all that runs in a browser, as in npm test',
    commands: [[webTestRunner, ...config('')]],
  },
  {
    name: 'firefox',
    does: 'engine, interop and elements, but for *.chrome.test.ts',
    commands: [[webTestRunner, ...config('firefox.')]],
    limit: 60, // it is slow to load many small modules, more so where others work on the machine too
  },
  {
    name: 'webkit',
    does: 'engine, interop and elements, but for *.chrome.test.ts',
    commands: [[webTestRunner, ...config('webkit.')]],
    limit: 60, // it runs one file after the other, in one window
  },
  pagesIn('firefox'),
  pagesIn('webkit'),
];

const chosen = chosenSteps(browsers, process.argv.slice(2), 'npm run test:browsers');
const needed = new Set(chosen.map(({ name }) => name.replace('pages-', '')));
needed.delete('chromium'); // which setup.mjs has seen to
const missing = [...needed].flatMap((name) => provideBrowser(name));
if (missing.length > 0) {
  for (const line of ['', ...missing, '']) console.error(line);
  console.error('Or run the others: npm run test:browsers -- --only chromium');
  process.exit(1);
}
await runSteps(chosen);
