/**
 * `npm run mutation`: breaks the code that scores, one small change at a time, and sees whether a
 * test notices. What the last run came to: docs/guides/mutation.md.
 */
const scoring = ['points', 'skips', 'prepared', 'scorer', 'score', 'patterns'];
const results = ['result', 'result-of-list'];
const norms = ['t-score', 'compared'];
const raw = ['raw', 'possible-scores'];
const change = [
  ...['difference', 'change', 'sustained-change'],
  ...['jacobson-truax', 'recovery', 'gas', 'cyp-outcome'],
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...scoring, ...results, ...norms, ...raw, ...change].map(
    (name) => `packages/engine/src/${name}.ts`,
  ),
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/vitest.mutation.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000, // a busy machine is slow, not caught in a loop
  thresholds: { high: 95, low: 92, break: 90 },
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Under `coverage/`, which git, ESLint and Prettier pass over.
  tempDirName: 'coverage/mutation-sandbox',
  jsonReporter: { fileName: 'coverage/mutation.json' },
  htmlReporter: { fileName: 'coverage/mutation.html' },
  ignorePatterns: ['docs', 'stories', 'dist', 'coverage', 'packages/*/dist', '.data'],
  allowEmpty: false,
  disableTypeChecks: false, // nothing checks types here
};
