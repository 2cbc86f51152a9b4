import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'development|production'];

/** The engine's tests, as mocha runs them, for the mutation tester; see stryker.config.mjs. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)), // the sandbox, when that has a copy
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globals: true,
    include: ['packages/engine/src/**/*.test.ts'],
    // Imports itself under an address that only browsers and Node understand.
    exclude: ['packages/engine/src/catalogue.test.ts'],
    setupFiles: ['scripts/same-seed.mjs'],
    testTimeout: 60_000,
  },
});
