import { findWebKit, testsEverywhere } from './other-browsers.mjs';
import base from './web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/**
 * The same tests in WebKit, as WebKitGTK has it, but for those that need what only Chromium can be
 * told: nothing here sets media features, reads the accessibility tree or slows the processor down.
 */
export default {
  ...base,
  files: testsEverywhere,
  browsers: [webkitLauncher(findWebKit())],
};
